#include "base/calendar.h"

#include "support/catch.h"
#include "support/table.h"
#include "support/vectors.h"

#include <set>

namespace tegoed::base {
namespace {

Date on(const std::string& iso)
{
    const auto date = Date::parse(iso);
    REQUIRE(date.has_value());
    return *date;
}

std::set<std::string> daysOf(const nlohmann::json& year)
{
    std::set<std::string> days;
    for (const auto& day : year)
        days.insert(day[0].get<std::string>());
    return days;
}

/// The days of a year for which `is` holds.
template <class Is>
std::set<std::string> daysOfYear(const std::string& year, Is is)
{
    std::set<std::string> days;
    for (auto day = on(year + "-01-01"); day <= on(year + "-12-31"); day = day + Days{1})
        if (is(day)) days.insert(toString(day));
    return days;
}

// Gauss's rule in the form of Butcher's almanac for 1900 to 2199, worked out in another way than ours.
std::string easterByGauss(int year)
{
    const int century = year / 100;
    const int m = (15 - (8 * century + 13) / 25 + century - century / 4) % 30;
    const int n = (4 + century - century / 4) % 7;
    const int d = (19 * (year % 19) + m) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
    int afterMarch22 = d + e;
    if (d == 29 && e == 6) afterMarch22 -= 7;
    if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) afterMarch22 -= 7;
    return toString(on(std::to_string(year) + "-03-22") + Days{afterMarch22});
}

TEST_CASE("Easter", "[calendar]")
{
    for (const std::string day : {"1900-04-15", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31",
                                  "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2100-03-28"}) {
        CAPTURE(day);
        CHECK(toString(easterSunday(on(day).year())) == day);
    }
    for (int year = 1900; year <= 2199; ++year) {
        CAPTURE(year);
        CHECK(toString(easterSunday(year)) == easterByGauss(year));
        CHECK(easterSunday(year).isoWeekday() == 7);
    }
}

TEST_CASE("Dutch holidays of 2013 to 2040", "[calendar]")
{
    const BusinessCalendar calendar;
    const auto& years = support::vectors().at("nl_holidays");
    CHECK(years.size() == 28);
    for (const auto& [year, days] : years.items()) {
        CAPTURE(year);
        CHECK(daysOfYear(year, [&](Date day) { return calendar.isHoliday(day); }) == daysOf(days));
    }
}

TEST_CASE("TARGET closing days of 2013 to 2040", "[calendar]")
{
    const auto& years = support::vectors().at("target_closing");
    CHECK(years.size() == 28);
    for (const auto& [year, days] : years.items()) {
        CAPTURE(year);
        std::set<std::string> expected;
        for (const auto& day : daysOf(days))
            if (on(day).isoWeekday() < 6) expected.insert(day);
        CHECK(daysOfYear(year, [](Date day) { return day.isoWeekday() < 6 && !isTargetDay(day); }) == expected);
    }
}

TEST_CASE("business days and TARGET days of single dates", "[calendar]")
{
    const BusinessCalendar calendar;
    for (const auto& row : support::vectors().at("calendar_cases")) {
        CAPTURE(row);
        const auto day = on(row[0]);
        CHECK(calendar.isBusinessDay(day) == (row[2] == "yes"));
        CHECK(toString(calendar.onOrAfter(day)) == row[3].get<std::string>());
        CHECK(isTargetDay(day) == (row[4] == "yes"));
        CHECK(toString(plusTargetDays(day - Days{1}, 1)) == row[5].get<std::string>());
    }
}

TEST_CASE("open days of a year", "[calendar]")
{
    const BusinessCalendar calendar;
    for (const auto& [year, counts] : support::vectors().at("open_days").items()) {
        CAPTURE(year);
        CHECK(daysOfYear(year, isTargetDay).size() == counts[0]);
        CHECK(daysOfYear(year, [&](Date day) { return calendar.isBusinessDay(day); }).size() == counts[1]);
    }
}

TEST_CASE("holidays before and after the years that are worked out", "[calendar]")
{
    const BusinessCalendar calendar;
    for (const auto& row : support::rows(R"(
        # day        holiday  target
        1989-04-29   yes      no       the Queen's day of 1989 was a Saturday, as the 30th was a Sunday
        1989-04-30   no       no       
        1989-12-25   yes      no       
        1989-12-29   no       yes      
        1990-01-01   yes      no       
        2100-12-31   no       yes      
        2101-01-03   no       yes      
        2101-04-15   yes      no       Good Friday
        2101-04-18   yes      no       Easter Monday
        2101-05-05   yes      yes      
        2101-12-26   yes      no       
        2199-12-25   yes      no       
    )")) {
        CAPTURE(row);
        CHECK(calendar.isHoliday(on(row[0])) == (row[1] == "yes"));
        CHECK(isTargetDay(on(row[0])) == (row[2] == "yes"));
    }
    CHECK_FALSE(calendar.isBusinessDay(on("1989-04-30")));
    CHECK_FALSE(calendar.isBusinessDay(on("2101-01-01")));
    CHECK(calendar.isBusinessDay(on("2101-01-03")));
}

TEST_CASE("Good Friday and 5 May can be working days", "[calendar]")
{
    CalendarSettings settings;
    settings.goodFridayOff = false;
    CHECK(BusinessCalendar{settings}.isBusinessDay(on("2026-04-03")));
    CHECK_FALSE(BusinessCalendar{settings}.isBusinessDay(on("2026-05-05")));
    CHECK(BusinessCalendar{settings}.isBusinessDay(on("2101-04-15")));

    settings = {};
    settings.liberationDayOff = false;
    CHECK(BusinessCalendar{settings}.isBusinessDay(on("2026-05-05")));
    CHECK_FALSE(BusinessCalendar{settings}.isBusinessDay(on("2026-04-03")));
    CHECK_FALSE(BusinessCalendar{settings}.isBusinessDay(on("2016-05-05"))); // Ascension Day as well.
}

TEST_CASE("extra days off are no business days, quiet days are", "[calendar]")
{
    CalendarSettings settings;
    settings.extraDaysOff = {on("2026-05-15"), on("2150-06-02")};
    settings.quietPeriods = {
        {on("2026-12-21"), on("2027-01-01")}, {on("2026-08-01"), on("2026-08-01")}, {on("2026-09-02"), on("2026-09-01")}};
    const BusinessCalendar calendar{settings};
    CHECK_FALSE(calendar.isBusinessDay(on("2026-05-15")));
    CHECK_FALSE(calendar.isHoliday(on("2026-05-15")));
    CHECK_FALSE(calendar.isBusinessDay(on("2150-06-02")));

    for (const auto& row : support::rows(R"(
        2026-12-20 no
        2026-12-21 yes
        2027-01-01 yes
        2027-01-02 no
        2026-08-01 yes
        2026-09-01 no
        2026-09-02 no
    )")) {
        CAPTURE(row);
        CHECK(calendar.isQuiet(on(row[0])) == (row[1] == "yes"));
    }
    CHECK(calendar.isBusinessDay(on("2026-12-22")));
}

TEST_CASE("counting business days and TARGET days", "[calendar]")
{
    const BusinessCalendar calendar;
    for (const auto& row : support::rows(R"(
        # from       count  business     TARGET
        2026-04-02   0      2026-04-02   2026-04-02
        2026-04-04   0      2026-04-04   2026-04-04
        2026-04-02   1      2026-04-07   2026-04-07
        2026-04-04   1      2026-04-07   2026-04-07
        2026-04-24   1      2026-04-28   2026-04-27
        2026-04-24   5      2026-05-04   2026-05-04
        2026-04-24   6      2026-05-06   2026-05-05
        2026-12-23   2      2026-12-28   2026-12-28
        2026-11-16   5      2026-11-23   2026-11-23
    )")) {
        CAPTURE(row);
        CHECK(toString(calendar.plusBusinessDays(on(row[0]), std::stoi(row[1]))) == row[2]);
        CHECK(toString(plusTargetDays(on(row[0]), std::stoi(row[1]))) == row[3]);
    }
    for (const auto& row : support::rows(R"(
        # day        the business day before it
        2026-04-07   2026-04-02
        2026-11-23   2026-11-20
        2026-11-22   2026-11-20
        2026-11-19   2026-11-18
        2027-01-04   2026-12-31
    )")) {
        CAPTURE(row);
        CHECK(toString(calendar.before(on(row[0]))) == row[1]);
    }
}

} // namespace
} // namespace tegoed::base
