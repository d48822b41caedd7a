#pragma once

#include "base/calendar.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tegoed::base {

/// The Dutch holidays by name (docs/domain/calendar.md).
enum class Holiday : std::uint8_t {
    NewYear,
    GoodFriday,
    Easter,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    Whitsun,
    WhitMonday,
    Christmas,
    BoxingDay,
};
[[nodiscard]] std::string_view name(Holiday holiday); ///< `kings_day`.

struct HolidayOn {
    Date on;
    Holiday holiday;
};
/// Those of a year, by day; Good Friday and 5 May as the settings say. Two may fall on one day.
[[nodiscard]] std::vector<HolidayOn> holidaysOf(int year, const CalendarSettings& settings);

} // namespace tegoed::base
