#pragma once

#include <vector>

namespace tegoed::render {

/// A label that wants to stand at a place on a line.
struct LabelWish {
    double middle; ///< Where its mark is.
    double width;
};

/// Where it stands: its left end, and in which row above the line, 0 being the nearest.
struct LabelPlace {
    double left;
    int lane;
};

/// Places labels of rising middles so that none covers another: each in the lowest row where it has room, moved inwards at the ends of
/// the line. With more labels than room the rows grow.
[[nodiscard]] std::vector<LabelPlace> laneLabels(const std::vector<LabelWish>& wishes, double lineWidth, double gap);

/// How many rows the places take.
[[nodiscard]] int laneCount(const std::vector<LabelPlace>& places);

} // namespace tegoed::render
