#pragma once

#include "base/calendar.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tegoed::persistence {

/// Days of a setting and what they are called.
struct NamedDays {
    base::DateRange range{};
    std::string_view name{}; ///< Of the text that was read; may be empty.
};
/// Reads `YYYY-MM-DD` or `YYYY-MM-DD..YYYY-MM-DD`, perhaps with blanks around the points, and perhaps a name behind a blank. A name does
/// not begin with the points of a range. Nothing if it can't be read, or ends before it begins.
[[nodiscard]] std::optional<NamedDays> parseNamedDays(std::string_view text);

/// The business calendar from a ledger's settings. `calendar.good_friday` and `calendar.liberation_day`: `no` makes it a working day, all
/// else leaves it off. `calendar.extra_days` and `calendar.quiet`: named days with commas between; what cannot be read is left out (app
/// checks a setting before it stores it), and so are extra days off of more than `kLongestDaysOff`.
inline constexpr base::Days kLongestDaysOff{366};
[[nodiscard]] base::CalendarSettings calendarSettings(const std::unordered_map<std::string, std::string>& settings);

} // namespace tegoed::persistence
