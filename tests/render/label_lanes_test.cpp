#include "render/label_lanes.h"

#include "support/catch.h"

namespace tegoed::render {
namespace {

TEST_CASE("labels of a line stand beside each other where they fit, else above each other", "[render]")
{
    const auto places = laneLabels({{0, 20}, {10, 20}, {50, 20}, {100, 20}}, 100, 2);
    REQUIRE(places.size() == 4);
    CHECK(places[0].left == 0); // Moved inwards at the end of the line.
    CHECK(places[0].lane == 0);
    CHECK(places[1].lane == 1);
    CHECK(places[2].lane == 0);
    CHECK(places[3].left == 80);
    CHECK(laneCount(places) == 2);
    CHECK(laneCount({}) == 0);
    CHECK(laneLabels({{5, 300}}, 100, 2).front().left == 0); // Longer than the line.
}

TEST_CASE("labels never cover each other", "[render]")
{
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 40; ++i)
        wishes.push_back({i * 3.0, 5.0 + i % 7 * 6.0});
    const auto places = laneLabels(wishes, 120, 2);
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (places[a].lane == places[b].lane)
                CHECK((places[a].left >= places[b].left + wishes[b].width + 2 || places[b].left >= places[a].left + wishes[a].width + 2));
}

} // namespace
} // namespace tegoed::render
