#include "render/flow.h"

#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::render {
namespace {

Strip strip(const std::string& name, double height, bool keepsWithNext = false, double spaceAbove = 0)
{
    Strip strip;
    strip.height = height;
    strip.keepsWithNext = keepsWithNext;
    strip.spaceAbove = spaceAbove;
    strip.marks.texts.push_back({{0, 0}, QString::fromStdString(name), Face::Body, kInk});
    return strip;
}

/// `a0 b10|c0`: names with their heights on the page, pages parted by `|`.
std::string shown(const std::vector<PageMarks>& pages)
{
    std::string text;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) text += '|';
        for (const auto& mark : pages[i].texts)
            text +=
                (text.empty() || text.back() == '|' ? "" : " ") + mark.text.toStdString() + std::to_string(static_cast<int>(mark.at.y()));
    }
    return text;
}

// The first page has room from 50 to 100, the others from 0 to 100.
const TextArea kArea{0, 50, 0, 100};

TEST_CASE("strips flow over pages", "[render]")
{
    CHECK(shown(flow({}, kArea)).empty());
    CHECK(flow({}, kArea).size() == 1);
    CHECK(shown(flow({strip("a", 20), strip("b", 30), strip("c", 60), strip("d", 40)}, kArea)) == "a50 b70|c0 d60");
    CHECK(shown(flow({strip("a", 20), strip("b", 10, false, 5), strip("c", 20, false, 5)}, kArea)) == "a50 b75|c0"); // No space at the top.
    CHECK(shown(flow({strip("a", 30), strip("b", 10, true), strip("c", 20)}, kArea)) == "a50|b0 c10");               // Kept together.
    CHECK(shown(flow({strip("a", 300), strip("b", 10)}, kArea)) == "a50|b0");                                        // Higher than a page.
    CHECK(shown(flow({strip("a", 10), strip("b", 60, true), strip("c", 60)}, kArea)) == "a50|b0|c0"); // Too much to keep together.
}

TEST_CASE("a table's heading is drawn again on a page that one of its rows begins", "[render]")
{
    const auto heading = std::make_shared<const Strip>(strip("h", 10, true));
    std::vector<Strip> strips{*heading};
    for (const auto* name : {"a", "b", "c", "d"}) {
        strips.push_back(strip(name, 30));
        strips.back().tableHeading = heading;
    }
    CHECK(shown(flow(strips, kArea)) == "h50 a60|h0 b10 c40 d70");
    // A heading that doesn't fit with its first row goes with it, and stands there once.
    strips.insert(strips.begin(), strip("x", 20));
    CHECK(shown(flow(strips, kArea)) == "x50|h0 a10 b40 c70|h0 d10");
}

} // namespace
} // namespace tegoed::render
