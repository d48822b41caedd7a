#pragma once

#include "base/date.h"

#include <set>
#include <vector>

namespace tegoed::base {

/// Easter Sunday of a year (Gregorian, anonymous algorithm; docs/domain/calendar.md).
[[nodiscard]] Date easterSunday(int year);

/// A stretch of days, both ends included.
struct DateRange {
    Date from;
    Date to;
};

/// Days on which a Dutch office works: not Saturday, Sunday or a holiday (Algemene termijnenwet, with Good Friday and 5 May unless set
/// otherwise), not an extra day off. Quiet periods of our own are kept apart: they stop letters but are business days for terms.
struct CalendarSettings {
    bool goodFridayOff = true;
    bool liberationDayOff = true; ///< 5 May of every year.
    std::vector<Date> extraDaysOff{};
    std::vector<DateRange> quietPeriods{};
};

/// May be shared by threads: it is worked out once, for 1990 to 2100 (other years on the spot).
class BusinessCalendar {
public:
    explicit BusinessCalendar(CalendarSettings settings = {});
    /// Holidays only; weekends are not looked at.
    [[nodiscard]] bool isHoliday(Date day) const;
    [[nodiscard]] bool isBusinessDay(Date day) const;
    [[nodiscard]] bool isQuiet(Date day) const;
    /// `day` itself if it is a business day, else the next one.
    [[nodiscard]] Date onOrAfter(Date day) const;
    /// The last business day before `day`.
    [[nodiscard]] Date before(Date day) const;
    /// The `count`-th business day after `day`; `count` >= 0, 0 is `day` itself.
    [[nodiscard]] Date plusBusinessDays(Date day, int count) const;

private:
    CalendarSettings m_settings;
    std::set<Date> m_extra;
    std::vector<bool> m_holidays; ///< A bit for each day of the years worked out.
    std::vector<bool> m_daysOff;  ///< Weekends, holidays and extra days off.
};

/// Days on which TARGET (T2) settles: not Saturday, Sunday, 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December.
[[nodiscard]] bool isTargetDay(Date day);
[[nodiscard]] Date plusTargetDays(Date day, int count);

} // namespace tegoed::base
