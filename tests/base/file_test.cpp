#include "base/file.h"

#include "base/text.h"

#include "support/catch.h"
#include "support/table.h"
#include "support/temp_folder.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

namespace tegoed::base {
namespace {

using namespace std::string_literals;

std::size_t fileCount(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder}, {}));
}

/// Sets a variable of the environment for as long as it lives; null unsets it.
class Variable {
public:
    Variable(const char* name, const char* value) : m_name(name)
    {
        if (const char* old = std::getenv(name)) m_old = old;
        set(value);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() { set(m_old ? m_old->c_str() : nullptr); }

private:
    void set(const char* value)
    {
        if (value != nullptr)
            ::setenv(m_name, value, 1);
        else
            ::unsetenv(m_name);
    }
    const char* m_name;
    std::optional<std::string> m_old{};
};

template <class Read>
void checkReading(Read read)
{
    const support::TempFolder folder;
    const auto bytes = "a\0b\r\n\xff"s + std::string(300'000, 'x');
    CHECK(read(folder.write("some", bytes), 1'000'000) == bytes);
    CHECK(read(folder.write("empty", ""), 0) == "");
    CHECK(read(folder.write("just", "12345"), 5) == "12345");

    const auto codeOf = [&](const std::filesystem::path& path, std::uint64_t limitBytes) {
        const auto result = read(path, limitBytes);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().arguments.front() == path.native());
        return result.error().code;
    };
    CHECK(codeOf(folder / "missing", 10) == ErrorCode::FileMissing);
    CHECK(codeOf(folder / "some" / "below a file", 10) == ErrorCode::FileMissing);
    CHECK(codeOf(folder.path(), 10) == ErrorCode::FileIsFolder);
    CHECK(codeOf(folder / "just", 4) == ErrorCode::FileTooLarge);
    CHECK(codeOf(folder / std::string(300, 'n'), 4) == ErrorCode::FileUnreadable);

    const auto pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(codeOf(pipe, 10) == ErrorCode::FileIsStream); // And does not wait for a writer.
    CHECK(codeOf("/dev/zero", 10) == ErrorCode::FileIsStream);

    std::filesystem::create_symlink("loop", folder / "loop");
    CHECK(codeOf(folder / "loop", 10) == ErrorCode::FileUnreadable);

    const auto odd = read(folder / "\xff", 10);
    REQUIRE_FALSE(odd.has_value());
    CHECK(isValidUtf8(odd.error().arguments.front())); // It ends up in JSON.
}

TEST_CASE("readFile: all bytes, or why not", "[file]")
{
    checkReading([](const std::filesystem::path& path, std::uint64_t limitBytes) { return readFile(path, limitBytes); });
    CHECK_FALSE(readFile("/proc/self/status", 100'000)->empty()); // Says that it has no bytes.
    REQUIRE_FALSE(readFile("/proc/self/status", 10).has_value());
    CHECK(readFile("/proc/self/status", 10).error().code == ErrorCode::FileTooLarge);
}

TEST_CASE("MappedFile: all bytes, or why not", "[file]")
{
    checkReading([](const std::filesystem::path& path, std::uint64_t limitBytes) {
        return MappedFile::open(path, limitBytes).map([](const MappedFile& file) { return std::string{file.bytes()}; });
    });
}

TEST_CASE("MappedFile: what it holds does not change with the file, and moves", "[file]")
{
    const support::TempFolder folder;
    const std::string bytes(100'000, 'x');
    const auto path = folder.write("some", bytes);
    auto file = MappedFile::open(path, 1'000'000);
    REQUIRE(file.has_value());
    std::filesystem::resize_file(path, 0);
    const bool same = file->bytes() == bytes; // Pages of the file itself would end this program here.
    CHECK(same);

    MappedFile moved{std::move(*file)};
    CHECK(moved.bytes().size() == bytes.size());
    auto other = MappedFile::open(folder.write("other", "12"), 10);
    REQUIRE(other.has_value());
    moved = std::move(*other);
    CHECK(moved.bytes() == "12");
}

TEST_CASE("writeFileAtomically: a whole file with its rights, and no rest", "[file]")
{
    const support::TempFolder folder;
    const auto path = folder / "letter.pdf";
    const auto bytes = "first\0\n"s + std::string(5'000'000, 'y');
    REQUIRE(writeFileAtomically(path, bytes).has_value());
    const bool same = readFile(path, 10'000'000) == bytes;
    CHECK(same);
    CHECK((std::filesystem::status(path).permissions() & std::filesystem::perms::all) == std::filesystem::perms{0600});

    REQUIRE(writeFileAtomically(path, "", 0644).has_value());
    CHECK(readFile(path, 10) == "");
    CHECK((std::filesystem::status(path).permissions() & std::filesystem::perms::all) == std::filesystem::perms{0644});

    REQUIRE(writeFileAtomically(folder / std::string(255, 'n'), "x").has_value());
    CHECK(fileCount(folder.path()) == 2);
}

TEST_CASE("writeFileAtomically: what cannot be written leaves nothing", "[file]")
{
    const support::TempFolder folder;
    const auto codeOf = [](const Result<void>& result) {
        REQUIRE_FALSE(result.has_value());
        return result.error().code;
    };
    CHECK(codeOf(writeFileAtomically(folder / "missing" / "x", "x")) == ErrorCode::FileNotWritable);
    CHECK(codeOf(writeFileAtomically(folder.path(), "x")) == ErrorCode::FileNotWritable);
    CHECK(codeOf(writeFileAtomically("/proc/x", "x")) == ErrorCode::FileNotWritable);
    CHECK(codeOf(writeFileAtomically(folder / std::string(256, 'n'), "x")) == ErrorCode::FileNotWritable);
    CHECK(fileCount(folder.path()) == 0);
}

TEST_CASE("writeFileAtomically: a write that breaks off keeps the old file", "[file]")
{
    const support::TempFolder folder;
    const auto path = folder.write("kept", "old");
    const auto child = ::fork(); // The limit holds for the whole process.
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto result = writeFileAtomically(path, std::string(5000, 'z'));
        ::_exit(!result && result.error().code == ErrorCode::FileNotWritable ? 7 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 7);
    CHECK(readFile(path, 10) == "old");
    CHECK(fileCount(folder.path()) == 1);
}

TEST_CASE("folders of the XDG specification", "[file]")
{
    const Variable home{"HOME", "/srv/jansen"};
    {
        const Variable data{"XDG_DATA_HOME", nullptr};
        const Variable state{"XDG_STATE_HOME", ""};
        const Variable config{"XDG_CONFIG_HOME", "not/absolute"};
        CHECK(dataFolder() == "/srv/jansen/.local/share/tegoed");
        CHECK(stateFolder() == "/srv/jansen/.local/state/tegoed");
        CHECK(configFolder() == "/srv/jansen/.config/tegoed");
    }
    const Variable data{"XDG_DATA_HOME", "/d"};
    const Variable state{"XDG_STATE_HOME", "/s"};
    const Variable config{"XDG_CONFIG_HOME", "/c"};
    CHECK(dataFolder() == "/d/tegoed");
    CHECK(stateFolder() == "/s/tegoed");
    CHECK(configFolder() == "/c/tegoed");
    const Variable homeless{"HOME", nullptr};
    CHECK(dataFolder() == "/d/tegoed");
}

TEST_CASE("local file systems are no network", "[file]")
{
    CHECK(networkFileSystem("/proc/self/status").empty());
    CHECK(networkFileSystem("/dev/shm/not/there/yet").empty());
    CHECK(networkFileSystem("").empty());
}

TEST_CASE("network file systems by their type, FUSE by its mount", "[file]")
{
    const std::string mounts = "26 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
                               "90 26 0:50 / /srv/jansen/server rw,nosuid shared:7 - fuse.sshfs jansen@server: rw,user_id=1000\n"
                               "91 26 0:51 / /srv/jansen/My\\040Secrets rw shared:8 master:2 - fuse.gocryptfs /srv/jansen/.x rw\n"
                               "92 26 0:52 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw\n"
                               "93 26 8:17 / /media/usb rw - fuseblk /dev/sdb1 rw\n"
                               "94 26 0:53 / /mnt/host rw - virtiofs host rw\n"
                               "95 26 0:54 / /broken -\n"
                               "96\n";
    for (const auto& row : support::rows(R"(
        # statfs type  device  -> name
        0x6969         0:40       nfs
        0xff534d42     0:40       cifs
        0xfe534d42     0:40       smb2
        0x5346414f     0:40       afs
        0x73757245     0:40       coda
        0x01021997     0:40       9p
        0xef53         8:2        -
        0x01021994     0:50       -
        0x65735546     0:50       sshfs
        0x65735546     0:51       -
        0x65735546     0:52       gvfsd-fuse
        0x65735546     8:17       -
        0x65735546     0:53       virtiofs
        0x65735546     0:54       -
        0x65735546     0:99       -
    )")) {
        CAPTURE(row);
        const auto magic = static_cast<std::uint32_t>(std::stoul(row[0], nullptr, 16));
        CHECK(detail::networkFileSystem(magic, mounts, row[1]) == support::optionalText(row[2]));
    }
    CHECK(detail::networkFileSystem(0x65735546, "", "0:50").empty());
}

} // namespace
} // namespace tegoed::base
