#include "ui/pages/settings/text_difference.h"

#include "support/catch.h"
#include "support/table.h"

namespace tegoed::ui {
namespace {

std::string written(std::string_view before, std::string_view after)
{
    std::string all;
    for (const auto& line : difference(before, after)) {
        const char sign = line.kind == DifferenceLine::Kind::Same ? '=' : line.kind == DifferenceLine::Kind::Removed ? '-' : '+';
        all += sign + line.text + ' ';
    }
    return all;
}

TEST_CASE("differences: what goes stands before what comes in its place", "[ui]")
{
    CHECK(written("a\nb\nc", "a\nb\nc") == "=a =b =c ");
    CHECK(written("a\nb\nc", "a\nx\nc") == "=a -b +x =c ");
    CHECK(written("a\nc", "a\nb\nc") == "=a +b =c ");
    CHECK(written("a\nb\nc", "a\nc") == "=a -b =c ");
    CHECK(written("a\nb", "c\nd") == "-a -b +c +d ");
    CHECK(written("", "a") == "- +a ");
    CHECK(written("a\n", "a\n") == "=a = ");
}

} // namespace
} // namespace tegoed::ui
