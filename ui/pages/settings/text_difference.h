#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::ui {

/// A line of a comparison: in both texts, only in the one before, or only in the one after.
struct DifferenceLine {
    enum class Kind : std::uint8_t { Same, Removed, Added };
    Kind kind;
    std::string text;
    bool operator==(const DifferenceLine&) const = default;
};

/// How one text becomes another, line by line; what is removed stands before what is added in its place. For texts of some hundred lines.
[[nodiscard]] std::vector<DifferenceLine> difference(std::string_view before, std::string_view after);

} // namespace tegoed::ui
