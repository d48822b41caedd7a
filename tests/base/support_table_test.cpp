#include "support/table.h"

#include "support/catch.h"

namespace support {
namespace {

std::vector<std::vector<std::string>> cells(std::string_view text)
{
    std::vector<std::vector<std::string>> all;
    for (const auto& row : rows(text))
        all.emplace_back(row.begin(), row.end());
    return all;
}

TEST_CASE("tables of tests: columns, comments and arrows", "[support]")
{
    using Cells = std::vector<std::vector<std::string>>;
    CHECK(cells("# no\n\n  a b   c  -> d e\n\tx\ty z") == Cells{{"a b", "c", "d e"}, {"x", "y z"}});
    CHECK(cells("a  b -> c") == Cells{{"a", "b -> c"}});
    CHECK(cells("a b -> c\nd e f") == Cells{{"a", "b", "c"}, {"d", "e", "f"}});
    CHECK(cells("").empty());
    CHECK_THROWS(rows("a b")[0][2]);
    CHECK(optionalText("-").empty());
    CHECK(optionalText("--") == "--");
}

} // namespace
} // namespace support
