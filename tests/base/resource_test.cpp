#include "base/resource.h"

#include "base/file.h"

#include "support/catch.h"

#include <algorithm>

namespace tegoed::base {
namespace {

TEST_CASE("resources are the files of resources/, byte by byte", "[resource]")
{
    const auto paths = resourcesBelow("");
    CHECK_FALSE(paths.empty());
    CHECK(std::ranges::is_sorted(paths));
    for (const auto path : paths) {
        CAPTURE(path);
        const auto file = readFile(std::filesystem::path{TEGOED_SOURCE_DIR "/resources"} / path, 100'000'000);
        REQUIRE(file.has_value());
        const bool same = resource(path) == *file;
        CHECK(same);
    }
}

TEST_CASE("resources that are not there", "[resource]")
{
    CHECK_FALSE(resource("").has_value());
    CHECK_FALSE(resource("policies").has_value());
    CHECK_FALSE(resource("../CMakeLists.txt").has_value());
    CHECK(resourcesBelow("no such folder/").empty());
}

} // namespace
} // namespace tegoed::base
