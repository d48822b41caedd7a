#include "base/holidays.h"

#include "base/assert.h"

#include <algorithm>

namespace tegoed::base {
namespace {

/// The day the monarch's birthday is kept: never on a Sunday; on 30 April until the abdication of 2013.
Date kingsDay(int year)
{
    const auto day = dateOf(year, 4, year <= 2013 ? 30 : 27);
    return day.isoWeekday() == 7 ? day - Days{1} : day;
}

} // namespace

std::string_view name(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear: return "new_year";
    case Holiday::GoodFriday: return "good_friday";
    case Holiday::Easter: return "easter";
    case Holiday::EasterMonday: return "easter_monday";
    case Holiday::KingsDay: return "kings_day";
    case Holiday::LiberationDay: return "liberation_day";
    case Holiday::Ascension: return "ascension";
    case Holiday::Whitsun: return "whitsun";
    case Holiday::WhitMonday: return "whit_monday";
    case Holiday::Christmas: return "christmas";
    case Holiday::BoxingDay: return "boxing_day";
    }
    TEGOED_UNREACHABLE();
}

std::vector<HolidayOn> holidaysOf(int year, const CalendarSettings& settings)
{
    const auto easter = easterSunday(year);
    std::vector<HolidayOn> days{{dateOf(year, 1, 1), Holiday::NewYear},    {easter, Holiday::Easter},
                                {easter + Days{1}, Holiday::EasterMonday}, {kingsDay(year), Holiday::KingsDay},
                                {easter + Days{39}, Holiday::Ascension},   {easter + Days{49}, Holiday::Whitsun},
                                {easter + Days{50}, Holiday::WhitMonday},  {dateOf(year, 12, 25), Holiday::Christmas},
                                {dateOf(year, 12, 26), Holiday::BoxingDay}};
    if (settings.goodFridayOff) days.push_back({easter - Days{2}, Holiday::GoodFriday});
    if (settings.liberationDayOff) days.push_back({dateOf(year, 5, 5), Holiday::LiberationDay});
    std::ranges::stable_sort(days, {}, &HolidayOn::on);
    return days;
}

} // namespace tegoed::base
