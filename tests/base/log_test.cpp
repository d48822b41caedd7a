#include "base/log.h"

#include "base/file.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <cstdlib>

namespace tegoed::base {
namespace {

std::string logOf(const support::TempFolder& folder)
{
    return readFile(folder / "tegoed.log", 100'000'000).value_or("");
}

bool isPrivate(const std::filesystem::path& path)
{
    using std::filesystem::perms;
    return std::filesystem::status(path).permissions() == (perms::owner_read | perms::owner_write);
}

/// Sets TEGOED_LOG for as long as it lives.
class LogLevel {
public:
    explicit LogLevel(const char* level) { ::setenv("TEGOED_LOG", level, 1); }
    LogLevel(const LogLevel&) = delete;
    LogLevel& operator=(const LogLevel&) = delete;
    ~LogLevel() { ::unsetenv("TEGOED_LOG"); }
};

TEST_CASE("log: a line each, names of customers only when asked for", "[log]")
{
    const support::TempFolder folder;
    ::unsetenv("TEGOED_LOG");
    openLog(folder.path());
    logInfo("ledger opened");
    logWarning("backup is old");
    logError("disk full");
    logDebug("customer Jansen");
    logInfo("forged\n2026-01-01 error\r\x1b[31m {} %s");
    const auto log = logOf(folder);
    CHECK_THAT(log, Catch::Matchers::ContainsSubstring("info ledger opened"));
    CHECK_THAT(log, Catch::Matchers::ContainsSubstring("warning backup is old"));
    CHECK_THAT(log, Catch::Matchers::ContainsSubstring("error disk full"));
    CHECK_THAT(log, Catch::Matchers::ContainsSubstring("forged 2026-01-01 error  [31m {} %s"));
    CHECK(log.find("Jansen") == std::string::npos);
    CHECK(std::count(log.begin(), log.end(), '\n') == 4);
    CHECK(isPrivate(folder / "tegoed.log"));
}

TEST_CASE("log: TEGOED_LOG=debug writes everything", "[log]")
{
    const support::TempFolder folder;
    const LogLevel level{"debug"};
    openLog(folder.path() / "made" / "on the way");
    logDebug("customer Jansen");
    logInfo("flushed");
    CHECK_THAT(readFile(folder.path() / "made" / "on the way" / "tegoed.log", 10'000).value_or(""),
               Catch::Matchers::ContainsSubstring("customer Jansen"));
}

TEST_CASE("log: five files of 2 MiB, then the oldest goes", "[log]")
{
    const support::TempFolder folder;
    openLog(folder.path());
    const std::string line(100'000, 'x');
    for (int i = 0; i < 150; ++i)
        logInfo(line);
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator{folder.path()}) {
        CAPTURE(file.path());
        CHECK(file.file_size() <= 2U * 1024 * 1024);
        CHECK(isPrivate(file.path()));
        ++files;
    }
    CHECK(files == 5);
}

TEST_CASE("log: where it cannot be written, nothing happens", "[log]")
{
    const support::TempFolder folder;
    const auto file = folder.write("file", "");
    openLog(file / "below a file");
    logError("nobody hears this");
    CHECK(readFile(file, 10) == "");
}

} // namespace
} // namespace tegoed::base
