#include "app/calendar_periods.h"

#include "app/customers.h"
#include "base/text.h"
#include "persistence/calendar_settings.h"
#include "persistence/queries.h"

#include <algorithm>

namespace tegoed::app {

using base::ErrorCode;

namespace {

constexpr base::Days kLongestPeriod{366};
constexpr std::size_t kLongestNameBytes = 120;
constexpr std::size_t kDateLength = 10;

const char* keyOf(PeriodKind kind)
{
    return kind == PeriodKind::Quiet ? "calendar.quiet" : "calendar.extra_days";
}

std::optional<CalendarPeriod> parsePeriod(std::string_view part, PeriodKind kind)
{
    const auto from = base::Date::parse(part.substr(0, kDateLength));
    if (!from) return std::nullopt;
    part.remove_prefix(kDateLength);
    CalendarPeriod period{kind, {*from, *from}, {}};
    if (part.starts_with("..")) {
        const auto to = base::Date::parse(part.substr(2, kDateLength));
        if (!to) return std::nullopt;
        period.range.to = *to;
        part.remove_prefix(2 + kDateLength);
    }
    if (!part.empty() && part.front() != ' ') return std::nullopt;
    period.name = base::trimmed(part);
    if (period.range.to < period.range.from || period.range.to - period.range.from > kLongestPeriod) return std::nullopt;
    return period;
}

std::string textOf(const std::vector<CalendarPeriod>& periods, PeriodKind kind)
{
    std::string text;
    for (const auto& period : periods) {
        if (period.kind != kind) continue;
        if (!text.empty()) text += ',';
        text += toString(period.range.from);
        if (period.range.to != period.range.from) text += ".." + toString(period.range.to);
        if (!period.name.empty()) text += ' ' + period.name;
    }
    return text;
}

bool isSame(const CalendarPeriod& a, const CalendarPeriod& b)
{
    return a.kind == b.kind && a.range.from == b.range.from && a.range.to == b.range.to && a.name == b.name;
}

} // namespace

std::optional<std::vector<CalendarPeriod>> parsePeriods(std::string_view text, PeriodKind kind)
{
    std::vector<CalendarPeriod> periods;
    if (base::trimmed(text).empty()) return periods;
    for (const std::string_view part : base::split(text, ',')) {
        auto period = parsePeriod(base::trimmed(part), kind);
        if (!period) return std::nullopt;
        periods.push_back(*std::move(period));
    }
    return periods;
}

base::Result<CalendarView> calendarView(Ledger& ledger)
{
    return guarded([&]() -> base::Result<CalendarView> {
        CalendarView view;
        view.settings = persistence::calendarSettings(persistence::settings(ledger.connection()));
        for (const auto kind : {PeriodKind::DayOff, PeriodKind::Quiet}) {
            const auto periods = parsePeriods(ledger.setting(keyOf(kind)), kind);
            if (periods) view.periods.insert(view.periods.end(), periods->begin(), periods->end());
        }
        std::ranges::stable_sort(view.periods, {}, [](const CalendarPeriod& period) { return period.range.from; });
        return view;
    });
}

base::Result<void> addPeriod(Ledger& ledger, const CalendarPeriod& period)
{
    TEGOED_TRY(auto view, calendarView(ledger));
    auto added = period;
    added.name = base::trimmed(period.name);
    if (added.range.to < added.range.from || added.range.to - added.range.from > kLongestPeriod)
        return base::fail(ErrorCode::FieldValueBad, {"period_until", toString(added.range.to), "period_end"});
    if (added.name.size() > kLongestNameBytes || added.name.find(',') != std::string::npos || !base::isValidUtf8(added.name))
        return base::fail(ErrorCode::FieldValueBad, {"name", added.name, "period_name"});
    view.periods.push_back(added);
    std::ranges::stable_sort(view.periods, {}, [](const CalendarPeriod& one) { return one.range.from; });
    return setSettings(ledger, {{keyOf(period.kind), textOf(view.periods, period.kind)}});
}

base::Result<void> removePeriod(Ledger& ledger, const CalendarPeriod& period)
{
    TEGOED_TRY(auto view, calendarView(ledger));
    const auto found = std::ranges::find_if(view.periods, [&](const CalendarPeriod& one) { return isSame(one, period); });
    if (found == view.periods.end()) return {};
    view.periods.erase(found);
    return setSettings(ledger, {{keyOf(period.kind), textOf(view.periods, period.kind)}});
}

} // namespace tegoed::app
