#include "base/staged_files.h"

#include "base/file.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

namespace tegoed::base {
namespace {

namespace fs = std::filesystem;

/// What lies in a folder, with its contents.
std::set<std::string> filesIn(const fs::path& folder)
{
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator{folder})
        found.insert(entry.path().filename().string() + (entry.is_directory() ? "/" : "=" + readFile(entry.path(), 100).value()));
    return found;
}

TEST_CASE("staged files: nothing is there before they are published, all of them afterwards", "[base]")
{
    const support::TempFolder folder;
    const auto out = folder / "new" / "out";
    auto staged = StagedFiles::in(out);
    REQUIRE(staged);
    REQUIRE(staged->add("a.pdf", "A"));
    REQUIRE(staged->add("b.pdf", "old"));
    REQUIRE(staged->add("b.pdf", "B"));
    CHECK_FALSE(fs::exists(out / "a.pdf"));
    REQUIRE(staged->publish());
    staged->keep();
    CHECK(filesIn(out) == std::set<std::string>{"a.pdf=A", "b.pdf=B"});
}

TEST_CASE("staged files: what is not kept is taken back, and what it replaced is there again", "[base]")
{
    const support::TempFolder folder;
    folder.write("b.pdf", "before");
    {
        auto staged = StagedFiles::in(folder.path());
        REQUIRE(staged);
        REQUIRE(staged->add("a.pdf", "A"));
        REQUIRE(staged->add("b.pdf", "B"));
        REQUIRE(staged->publish());
        CHECK(fs::exists(folder / "a.pdf"));
    }
    CHECK(filesIn(folder.path()) == std::set<std::string>{"b.pdf=before"});
    {
        auto never = StagedFiles::in(folder / "other");
        REQUIRE(never);
        REQUIRE(never->add("a.pdf", "A"));
    }
    CHECK_FALSE(fs::exists(folder / "other"));
}

TEST_CASE("staged files: where one cannot be put none is", "[base]")
{
    const support::TempFolder folder;
    fs::create_directories(folder / "b.pdf"); // A folder stands where the second should come.
    auto staged = StagedFiles::in(folder.path());
    REQUIRE(staged);
    REQUIRE(staged->add("a.pdf", "A"));
    REQUIRE(staged->add("b.pdf", "B"));
    const auto published = staged->publish();
    REQUIRE_FALSE(published);
    CHECK(published.error().code == ErrorCode::FileIsFolder);
    CHECK_FALSE(fs::exists(folder / "a.pdf"));
    CHECK(StagedFiles::in(folder.write("file", "x")).error().code == ErrorCode::NoOutFolder);
}

} // namespace
} // namespace tegoed::base
