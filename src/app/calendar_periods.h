#pragma once

#include "app/ledger.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// Days of our own in the calendar: off, which is no business day for anything, or quiet, on which nothing goes out while terms go on.
enum class PeriodKind : std::uint8_t { DayOff, Quiet };

struct CalendarPeriod {
    PeriodKind kind = PeriodKind::Quiet;
    base::DateRange range{};
    std::string name{}; ///< May be empty.
};

/// What the calendar of a ledger is made of.
struct CalendarView {
    base::CalendarSettings settings{};
    std::vector<CalendarPeriod> periods{}; ///< By first day.
};

/// Errors: FieldValueBad for a setting that can't be read: nothing is shown in part, and so nothing is lost when it is written again.
[[nodiscard]] base::Result<CalendarView> calendarView(Ledger& ledger);
/// Errors: FieldValueBad for an end before the begin, more than a year, or a name with a comma, with points in front or of more
/// than 60 letters; otherwise as calendarView.
[[nodiscard]] base::Result<void> addPeriod(Ledger& ledger, const CalendarPeriod& period);
/// Takes out one with these days and this name; nothing if there is none.
[[nodiscard]] base::Result<void> removePeriod(Ledger& ledger, const CalendarPeriod& period);

/// Periods as a setting holds them: `2026-12-24..2027-01-02 Christmas,2027-05-14`. Nothing if a part can't be read.
[[nodiscard]] std::optional<std::vector<CalendarPeriod>> parsePeriods(std::string_view text, PeriodKind kind);

/// Whether a setting may be stored so: all can be read, and none lasts more than a year.
[[nodiscard]] bool arePeriods(std::string_view text, PeriodKind kind);
/// How a person is told what may stand there.
inline constexpr std::string_view kAllowedDaysOff = "YYYY-MM-DD NAME,…";
inline constexpr std::string_view kAllowedQuietPeriods = "YYYY-MM-DD..YYYY-MM-DD NAME,…";

} // namespace tegoed::app
