#include "persistence/calendar_settings.h"

#include "base/text.h"

#include <string_view>

namespace tegoed::persistence {
namespace {

constexpr std::size_t kIsoLength = 10;
constexpr std::string_view kRangePoints = "..";

std::vector<base::DateRange> parseRanges(std::string_view text)
{
    std::vector<base::DateRange> ranges;
    for (const std::string_view part : base::split(text, ','))
        if (const auto days = parseNamedDays(part)) ranges.push_back(days->range);
    return ranges;
}

} // namespace

std::optional<NamedDays> parseNamedDays(std::string_view text)
{
    text = base::trimmed(text);
    const auto from = base::Date::parse(text.substr(0, kIsoLength));
    if (!from) return std::nullopt;
    text.remove_prefix(kIsoLength);
    NamedDays days{{*from, *from}};
    if (const auto rest = base::trimmed(text); rest.starts_with(kRangePoints)) {
        text = base::trimmed(rest.substr(kRangePoints.size()));
        const auto to = base::Date::parse(text.substr(0, kIsoLength));
        if (!to || *to < *from) return std::nullopt;
        days.range.to = *to;
        text.remove_prefix(kIsoLength);
    }
    days.name = base::trimmed(text);
    const bool isApart = text.empty() || text.front() == ' ';
    if (!isApart || days.name.starts_with(kRangePoints)) return std::nullopt;
    return days;
}

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
        if (range.to - range.from > kLongestDaysOff) continue;
        for (base::Date day = range.from; day <= range.to; day = day + base::Days{1}) {
            calendar.extraDaysOff.push_back(day);
        }
    }
    calendar.quietPeriods = parseRanges(value("calendar.quiet"));
    return calendar;
}

} // namespace tegoed::persistence
