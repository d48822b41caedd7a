#include "base/holidays.h"

#include "support/catch.h"

namespace tegoed::base {
namespace {

std::string written(int year, const CalendarSettings& settings)
{
    std::string all;
    for (const auto& holiday : holidaysOf(year, settings))
        all += toString(holiday.on).substr(5) + ' ' + std::string{name(holiday.holiday)} + '\n';
    return all;
}

// As published by the Dutch government for 2026: Easter on 5 April.
TEST_CASE("holidays: those of a year by name", "[base]")
{
    CHECK(written(2026, {}) == "01-01 new_year\n04-03 good_friday\n04-05 easter\n04-06 easter_monday\n04-27 kings_day\n"
                               "05-05 liberation_day\n05-14 ascension\n05-24 whitsun\n05-25 whit_monday\n12-25 christmas\n"
                               "12-26 boxing_day\n");
    CalendarSettings settings;
    settings.goodFridayOff = false;
    settings.liberationDayOff = false;
    CHECK(written(2026, settings).find("good_friday") == std::string::npos);
    CHECK(written(2026, settings).find("liberation_day") == std::string::npos);
    CHECK(written(2025, {}).find("04-26 kings_day") != std::string::npos); // The 27th was a Sunday.
}

TEST_CASE("holidays: they are the days that the calendar has", "[base]")
{
    const BusinessCalendar calendar;
    for (int year = 2000; year <= 2040; ++year) {
        for (const auto& holiday : holidaysOf(year, {}))
            CHECK(calendar.isHoliday(holiday.on));
    }
}

} // namespace
} // namespace tegoed::base
