#include "base/work_folder.h"

#include "support/catch.h"

#include <fstream>
#include <optional>

namespace tegoed::base {
namespace {

TEST_CASE("work folder: each is its own, closed to others, and gone afterwards with what lies in it", "[base]")
{
    std::optional<WorkFolder> first{std::in_place};
    const WorkFolder second;
    REQUIRE(std::filesystem::is_directory(first->path()));
    CHECK(first->path() != second.path());
    CHECK(std::filesystem::status(first->path()).permissions() == std::filesystem::perms::owner_all);
    const auto path = first->path();
    {
        std::ofstream{path / "letter.pdf"} << "%PDF";
    }
    first.reset();
    CHECK_FALSE(std::filesystem::exists(path));
}

} // namespace
} // namespace tegoed::base
