#include "base/date.h"

#include "support/catch.h"
#include "support/table.h"

namespace tegoed::base {
namespace {

Date onDay(const std::string& iso)
{
    const auto date = Date::parse(iso);
    REQUIRE(date.has_value());
    return *date;
}

TEST_CASE("date: only ISO 8601 days of 1900 to 2199 are read", "[date]")
{
    for (const auto& row : support::rows(R"(
        # text       -> day number (from the proleptic Gregorian calendar: date(1) -d TEXT +%s / 86400)
        1970-01-01      0
        1900-01-01      -25567
        2199-12-31      84005
        2000-02-29      11016
        2026-11-22      20779
        1899-12-31      bad
        2200-01-01      bad
        1900-02-29      bad
        2100-02-29      bad
        2026-02-29      bad
        2026-04-31      bad
        2026-13-01      bad
        2026-00-10      bad
        2026-01-00      bad
        2026-1-1        bad
        26-01-01        bad
        2026/01/01      bad
        01-01-2026      bad
        20260101        bad
        2026-01-01T     bad
        +026-01-01      bad
        2026-0x-01      bad
        2026-01-01Z     bad
        -026-01-01      bad
    )")) {
        CAPTURE(row);
        const auto date = Date::parse(row[0]);
        if (row[1] == "bad") {
            CHECK_FALSE(date.has_value());
        } else {
            REQUIRE(date.has_value());
            CHECK(date->dayNumber() == std::stoi(row[1]));
            CHECK(toString(*date) == row[0]);
        }
    }
    CHECK_FALSE(Date::parse("").has_value());
    CHECK_FALSE(Date::parse(" 026-01-01").has_value());
    CHECK_FALSE(Date::of(2026, 300, 1).has_value());
    CHECK_FALSE(Date::of(2026, 1, 257).has_value());
    CHECK_FALSE(Date::of(1 << 20, 1, 1).has_value());
}

TEST_CASE("date: each day is read as it is written", "[date]")
{
    auto day = onDay("1900-01-01");
    unsigned weekday = 1; // A Monday.
    for (const auto last = onDay("2199-12-31"); day <= last; day = day + Days{1}) {
        const auto read = Date::parse(toString(day));
        const bool same = read == day && day.isoWeekday() == weekday && Date::of(day.year(), day.month(), day.day()) == day;
        if (!same) FAIL(day.dayNumber());
        weekday = weekday % 7 + 1;
    }
    CHECK(toString(Date::ofDayNumber(std::numeric_limits<std::int32_t>::min())).size() >= 10);
    CHECK(toString(Date::ofDayNumber(std::numeric_limits<std::int32_t>::max())).size() >= 10);
}

TEST_CASE("date: arithmetic in days and months", "[date]")
{
    for (const auto& row : support::rows(R"(
        # day        months  -> later        first of it   last of it
        2026-01-31   1          2026-02-28   2026-01-01    2026-01-31
        2024-01-31   1          2024-02-29   2024-01-01    2024-01-31
        2026-01-31   2          2026-03-31   2026-01-01    2026-01-31
        2026-11-30   3          2027-02-28   2026-11-01    2026-11-30
        2026-12-15   1          2027-01-15   2026-12-01    2026-12-31
        2026-03-31   -1         2026-02-28   2026-03-01    2026-03-31
        2026-01-15   -13        2024-12-15   2026-01-01    2026-01-31
        2024-02-29   12         2025-02-28   2024-02-01    2024-02-29
        2024-02-29   48         2028-02-29   2024-02-01    2024-02-29
        2026-05-05   0          2026-05-05   2026-05-01    2026-05-31
    )")) {
        CAPTURE(row);
        const auto day = onDay(row[0]);
        CHECK(toString(day.plusMonths(std::stoi(row[1]))) == row[2]);
        CHECK(toString(day.firstOfMonth()) == row[3]);
        CHECK(toString(day.lastOfMonth()) == row[4]);
    }
    CHECK(onDay("2026-12-31") + Days{1} == onDay("2027-01-01"));
    CHECK(onDay("2024-03-01") - Days{1} == onDay("2024-02-29"));
    CHECK(onDay("2026-11-22") - onDay("2026-10-22") == Days{31});
    CHECK(onDay("2026-11-22") > onDay("2026-11-21"));
    CHECK(onDay("2026-11-22").isoWeekday() == 7);
}

TEST_CASE("date: letters and tables write it as their language does", "[date]")
{
    for (const auto& row : support::rows(R"(
        # day        language -> long                short
        2026-11-02   nl          2 november 2026     02-11-2026
        2026-11-02   en          2 November 2026     02/11/2026
        2026-11-02   de          2. November 2026    02.11.2026
        2026-03-22   nl          22 maart 2026       22-03-2026
        2026-03-22   en          22 March 2026       22/03/2026
        2026-03-22   de          22. März 2026       22.03.2026
        2026-01-01   nl          1 januari 2026      01-01-2026
        2026-12-31   de          31. Dezember 2026   31.12.2026
        2026-08-31   nl          31 augustus 2026    31-08-2026
        2026-05-31   nl          31 mei 2026         31-05-2026
    )")) {
        CAPTURE(row);
        const auto language = parseLanguage(row[1]);
        REQUIRE(language.has_value());
        CHECK(code(*language) == row[1]);
        CHECK(displayLong(onDay(row[0]), *language) == row[2]);
        CHECK(displayShort(onDay(row[0]), *language) == row[3]);
    }
    CHECK_FALSE(parseLanguage("fr").has_value());
    CHECK_FALSE(parseLanguage("").has_value());
    CHECK_FALSE(parseLanguage("NL").has_value());
}

} // namespace
} // namespace tegoed::base
