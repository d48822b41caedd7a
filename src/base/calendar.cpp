#include "base/calendar.h"

#include "base/assert.h"
#include "base/holidays.h"

#include <algorithm>

namespace tegoed::base {
namespace {

constexpr int kFirstCalendarYear = 1990;
constexpr int kLastCalendarYear = 2100;

bool isWeekend(Date day)
{
    return day.isoWeekday() >= 6;
}

std::vector<Date> dutchHolidays(int year, const CalendarSettings& settings)
{
    std::vector<Date> days;
    for (const auto& holiday : holidaysOf(year, settings))
        days.push_back(holiday.on);
    return days;
}

std::vector<Date> targetClosingDays(int year)
{
    const auto easter = easterSunday(year);
    return {dateOf(year, 1, 1), easter - Days{2}, easter + Days{1}, dateOf(year, 5, 1), dateOf(year, 12, 25), dateOf(year, 12, 26)};
}

/// The days of `kFirstCalendarYear` to `kLastCalendarYear`, a bit each.
std::vector<bool> emptyBitmap()
{
    const auto days = dateOf(kLastCalendarYear + 1, 1, 1) - dateOf(kFirstCalendarYear, 1, 1);
    return std::vector<bool>(static_cast<std::size_t>(days.count()));
}

/// Where `day` stands in a bitmap; nothing outside of its years.
std::optional<std::size_t> bitOf(Date day, const std::vector<bool>& bitmap)
{
    static const Date first = dateOf(kFirstCalendarYear, 1, 1);
    const auto offset = (day - first).count();
    if (offset < 0 || static_cast<std::size_t>(offset) >= bitmap.size()) return {};
    return static_cast<std::size_t>(offset);
}

void mark(std::vector<bool>& bitmap, Date day)
{
    if (const auto bit = bitOf(day, bitmap)) bitmap[*bit] = true;
}

void markWeekends(std::vector<bool>& bitmap)
{
    const auto first = dateOf(kFirstCalendarYear, 1, 1);
    for (auto day = first + Days{6 - static_cast<int>(first.isoWeekday())}; day < dateOf(kLastCalendarYear + 1, 1, 1);
         day = day + Days{7}) {
        mark(bitmap, day);
        mark(bitmap, day + Days{1});
    }
}

std::vector<bool> targetBitmap()
{
    auto closed = emptyBitmap();
    markWeekends(closed);
    for (int year = kFirstCalendarYear; year <= kLastCalendarYear; ++year)
        for (const auto day : targetClosingDays(year))
            mark(closed, day);
    return closed;
}

bool contains(const std::vector<Date>& days, Date day)
{
    return std::ranges::find(days, day) != days.end();
}

} // namespace

Date easterSunday(int year)
{
    // Anonymous Gregorian algorithm (Meeus/Jones/Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return dateOf(year, static_cast<unsigned>(sum / 31), static_cast<unsigned>(sum % 31 + 1));
}

BusinessCalendar::BusinessCalendar(CalendarSettings settings)
    : m_settings(std::move(settings)), m_extra(m_settings.extraDaysOff.begin(), m_settings.extraDaysOff.end()), m_holidays(emptyBitmap())
{
    for (int year = kFirstCalendarYear; year <= kLastCalendarYear; ++year)
        for (const auto day : dutchHolidays(year, m_settings))
            mark(m_holidays, day);
    m_daysOff = m_holidays;
    markWeekends(m_daysOff);
    for (const auto day : m_extra)
        mark(m_daysOff, day);
}

bool BusinessCalendar::isHoliday(Date day) const
{
    if (const auto bit = bitOf(day, m_holidays)) return m_holidays[*bit];
    return contains(dutchHolidays(day.year(), m_settings), day);
}

bool BusinessCalendar::isBusinessDay(Date day) const
{
    if (const auto bit = bitOf(day, m_daysOff)) return !m_daysOff[*bit];
    return !isWeekend(day) && !isHoliday(day) && !m_extra.contains(day);
}

bool BusinessCalendar::isQuiet(Date day) const
{
    return std::ranges::any_of(m_settings.quietPeriods, [&](const DateRange& period) { return period.from <= day && day <= period.to; });
}

Date BusinessCalendar::onOrAfter(Date day) const
{
    while (!isBusinessDay(day))
        day = day + Days{1};
    return day;
}

Date BusinessCalendar::before(Date day) const
{
    do
        day = day - Days{1};
    while (!isBusinessDay(day));
    return day;
}

Date BusinessCalendar::plusBusinessDays(Date day, int count) const
{
    TEGOED_ASSERT(count >= 0);
    for (; count > 0; --count)
        day = onOrAfter(day + Days{1});
    return day;
}

bool isTargetDay(Date day)
{
    static const std::vector<bool> closed = targetBitmap();
    if (const auto bit = bitOf(day, closed)) return !closed[*bit];
    return !isWeekend(day) && !contains(targetClosingDays(day.year()), day);
}

Date plusTargetDays(Date day, int count)
{
    TEGOED_ASSERT(count >= 0);
    for (; count > 0; --count) {
        do
            day = day + Days{1};
        while (!isTargetDay(day));
    }
    return day;
}

} // namespace tegoed::base
