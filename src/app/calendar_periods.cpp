#include "app/calendar_periods.h"

#include "app/item_lookup.h"
#include "base/text.h"
#include "persistence/calendar_settings.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {

using base::ErrorCode;

namespace {

constexpr std::size_t kLongestNameBytes = 120;

const char* keyOf(PeriodKind kind)
{
    return kind == PeriodKind::Quiet ? "calendar.quiet" : "calendar.extra_days";
}

bool isTooLong(const CalendarPeriod& period)
{
    return period.range.to - period.range.from > persistence::kLongestDaysOff;
}

std::string textOf(const std::vector<CalendarPeriod>& periods)
{
    std::string text;
    for (const auto& period : periods) {
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

/// What is stored. Quiet periods of more than a year, which earlier versions took, still hold.
base::Result<std::vector<CalendarPeriod>> storedPeriods(Ledger& ledger, PeriodKind kind)
{
    const std::string& text = ledger.setting(keyOf(kind));
    auto periods = parsePeriods(text, kind);
    const bool isRead = periods && (kind == PeriodKind::Quiet || std::ranges::none_of(*periods, isTooLong));
    const auto allowed = kind == PeriodKind::Quiet ? kAllowedQuietPeriods : kAllowedDaysOff;
    if (!isRead) return base::fail(ErrorCode::FieldValueBad, {keyOf(kind), text, std::string(allowed)});
    std::ranges::stable_sort(*periods, {}, [](const CalendarPeriod& one) { return one.range.from; });
    return *std::move(periods);
}

/// Changes the list of a kind as it is when nobody else can write; `change` says whether it did.
template <class Change>
base::Result<void> changePeriods(Ledger& ledger, PeriodKind kind, Change change)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        ledger.forgetSettings(); // Another program may have added one since they were read.
        TEGOED_TRY(auto periods, storedPeriods(ledger, kind));
        if (!change(periods)) return {};
        std::ranges::stable_sort(periods, {}, [](const CalendarPeriod& one) { return one.range.from; });
        const std::string key = keyOf(kind);
        const std::string after = textOf(periods);
        const nlohmann::ordered_json details{{key, {{"before", ledger.setting(key)}, {"after", after}}}};
        transaction.setSetting(key, after);
        transaction.touchAll();
        commit(ledger, transaction, "setting_set", std::nullopt, details.dump());
        return {};
    });
}

} // namespace

std::optional<std::vector<CalendarPeriod>> parsePeriods(std::string_view text, PeriodKind kind)
{
    std::vector<CalendarPeriod> periods;
    if (base::trimmed(text).empty()) return periods;
    for (const std::string_view part : base::split(text, ',')) {
        const auto days = persistence::parseNamedDays(part);
        if (!days) return std::nullopt;
        periods.push_back({kind, days->range, std::string(days->name)});
    }
    return periods;
}

bool arePeriods(std::string_view text, PeriodKind kind)
{
    const auto periods = parsePeriods(text, kind);
    return periods && std::ranges::none_of(*periods, isTooLong);
}

base::Result<CalendarView> calendarView(Ledger& ledger)
{
    return guarded([&]() -> base::Result<CalendarView> {
        CalendarView view;
        view.settings = persistence::calendarSettings(persistence::settings(ledger.connection()));
        for (const auto kind : {PeriodKind::DayOff, PeriodKind::Quiet}) {
            TEGOED_TRY(const auto periods, storedPeriods(ledger, kind));
            view.periods.insert(view.periods.end(), periods.begin(), periods.end());
        }
        std::ranges::stable_sort(view.periods, {}, [](const CalendarPeriod& period) { return period.range.from; });
        return view;
    });
}

base::Result<void> addPeriod(Ledger& ledger, const CalendarPeriod& period)
{
    auto added = period;
    added.name = base::trimmed(period.name);
    if (added.range.to < added.range.from || isTooLong(added))
        return base::fail(ErrorCode::FieldValueBad, {"period_until", toString(added.range.to), "period_end"});
    // Points would be read as those of a range.
    const bool isName = added.name.size() <= kLongestNameBytes && added.name.find(',') == std::string::npos &&
                        !added.name.starts_with("..") && base::isValidUtf8(added.name);
    if (!isName) return base::fail(ErrorCode::FieldValueBad, {"name", added.name, "period_name"});
    return changePeriods(ledger, period.kind, [&](std::vector<CalendarPeriod>& periods) {
        periods.push_back(added);
        return true;
    });
}

base::Result<void> removePeriod(Ledger& ledger, const CalendarPeriod& period)
{
    return changePeriods(ledger, period.kind, [&](std::vector<CalendarPeriod>& periods) {
        const auto found = std::ranges::find_if(periods, [&](const CalendarPeriod& one) { return isSame(one, period); });
        if (found == periods.end()) return false;
        periods.erase(found);
        return true;
    });
}

} // namespace tegoed::app
