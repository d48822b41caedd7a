#include "persistence/calendar_settings.h"

#include "base/text.h"

#include <string_view>

namespace tegoed::persistence {
namespace {

constexpr base::Days kLongestRange{366};

std::vector<base::DateRange> parseRanges(std::string_view text)
{
    std::vector<base::DateRange> ranges;
    for (const std::string_view part : base::split(text, ',')) {
        // A name may follow the days.
        const auto trimmed = base::trimmed(part);
        const auto days = trimmed.substr(0, trimmed.find(' '));
        const auto separator = days.find("..");
        const auto from = base::Date::parse(days.substr(0, separator));
        const auto to = separator == std::string_view::npos ? from : base::Date::parse(days.substr(separator + 2));
        if (from && to && *from <= *to) ranges.push_back({*from, *to});
    }
    return ranges;
}

} // namespace

base::CalendarSettings calendarSettings(const std::unordered_map<std::string, std::string>& settings)
{
    const auto value = [&](const char* key) {
        const auto found = settings.find(key);
        return found == settings.end() ? std::string_view{} : std::string_view{found->second};
    };
    base::CalendarSettings calendar;
    calendar.goodFridayOff = value("calendar.good_friday") != "no";
    calendar.liberationDayOff = value("calendar.liberation_day") != "no";
    for (const base::DateRange& range : parseRanges(value("calendar.extra_days"))) {
        if (range.to - range.from > kLongestRange) continue;
        for (base::Date day = range.from; day <= range.to; day = day + base::Days{1}) {
            calendar.extraDaysOff.push_back(day);
        }
    }
    calendar.quietPeriods = parseRanges(value("calendar.quiet"));
    return calendar;
}

} // namespace tegoed::persistence
