#include "render/label_lanes.h"

#include <algorithm>

namespace tegoed::render {

std::vector<LabelPlace> laneLabels(const std::vector<LabelWish>& wishes, double lineWidth, double gap)
{
    std::vector<LabelPlace> places;
    places.reserve(wishes.size());
    std::vector<double> takenUntil; // By lane.
    for (const auto& wish : wishes) {
        const double left = std::clamp(wish.middle - wish.width / 2, 0.0, std::max(0.0, lineWidth - wish.width));
        auto lane = std::find_if(takenUntil.begin(), takenUntil.end(), [&](double until) { return until + gap <= left; });
        if (lane == takenUntil.end()) lane = takenUntil.insert(takenUntil.end(), 0);
        *lane = left + wish.width;
        places.push_back({left, static_cast<int>(lane - takenUntil.begin())});
    }
    return places;
}

int laneCount(const std::vector<LabelPlace>& places)
{
    int count = 0;
    for (const auto& place : places)
        count = std::max(count, place.lane + 1);
    return count;
}

} // namespace tegoed::render
