#include "ui/models/item_rows.h"

#include "ui/models/item_groups.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr std::size_t kCurrencyLimit = 256;

std::vector<CurrencyTotals> thoseThatCount(const std::vector<CurrencyTotals>& all)
{
    std::vector<CurrencyTotals> used;
    std::copy_if(all.begin(), all.end(), std::back_inserter(used), [](const CurrencyTotals& one) { return one.count > 0; });
    return used;
}

std::vector<CurrencyTotals> emptyTotals()
{
    std::vector<CurrencyTotals> all(kCurrencyLimit);
    for (std::size_t i = 0; i < kCurrencyLimit; ++i)
        all[i].currency = static_cast<std::uint8_t>(i);
    return all;
}

/// All that fit where there is one currency: without a branch, since every other item may fit.
CurrencyTotals sumOfOnly(const ItemFigures& figures, const std::uint8_t* fits, std::int32_t today)
{
    CurrencyTotals totals;
    for (std::size_t i = 0; i < figures.openMinor.size(); ++i) {
        const std::int64_t taken = -static_cast<std::int64_t>(fits[i]);
        const std::int64_t open = figures.openMinor[i] & taken;
        totals.count -= taken;
        totals.openMinor += open;
        totals.overdueMinor += open & -static_cast<std::int64_t>(figures.dueOn[i] < today);
    }
    return totals;
}

} // namespace

std::vector<CurrencyTotals> sumsOf(const Snapshot& snapshot, const std::vector<std::uint8_t>& fits)
{
    const auto& figures = snapshot.figures;
    const std::int32_t today = snapshot.today.dayNumber();
    if (snapshot.book.currencies.size() <= 1) return thoseThatCount({sumOfOnly(figures, fits.data(), today)});
    auto all = emptyTotals();
    for (std::size_t i = 0; i < fits.size(); ++i) {
        const std::int64_t taken = -static_cast<std::int64_t>(fits[i]);
        const std::int64_t open = figures.openMinor[i] & taken;
        auto& totals = all[figures.currency[i]];
        totals.count -= taken;
        totals.openMinor += open;
        totals.overdueMinor += open & -static_cast<std::int64_t>(figures.dueOn[i] < today);
    }
    return thoseThatCount(all);
}

std::vector<CurrencyTotals> sumsOf(const Snapshot& snapshot, std::span<const ledger::ItemIndex> items)
{
    const auto& figures = snapshot.figures;
    const std::int32_t today = snapshot.today.dayNumber();
    auto all = emptyTotals();
    for (const auto item : items) {
        auto& totals = all[figures.currency[item]];
        ++totals.count;
        totals.openMinor += figures.openMinor[item];
        if (figures.dueOn[item] < today) totals.overdueMinor += figures.openMinor[item];
    }
    return thoseThatCount(all);
}

ItemRows itemRows(ItemQuery query)
{
    ItemRows answer;
    if (query.snapshot) {
        const auto& snapshot = *query.snapshot;
        if (!query.orders) query.orders = std::make_shared<ItemOrders>();
        const auto order = query.orders->of(snapshot, query.sorts);
        std::vector<std::uint8_t> fits;
        query.filter.apply(snapshot, fits);
        // Written whether it fits or not: the next one writes over it.
        answer.items.resize(order->size() + 1);
        std::size_t count = 0;
        for (const auto item : *order) {
            answer.items[count] = item;
            count += fits[item];
        }
        answer.items.resize(count);
        // Few of many are quicker found than left out.
        constexpr std::size_t kFewOf = 8;
        answer.totals =
            count < fits.size() / kFewOf ? sumsOf(snapshot, std::span<const ledger::ItemIndex>{answer.items}) : sumsOf(snapshot, fits);
        answer.numbers = query.filter.numberCounts(snapshot, fits);
    }
    answer.query = std::move(query);
    if (answer.query.snapshot && answer.query.grouping != ItemGrouping::None) putInGroups(answer);
    return answer;
}

} // namespace tegoed::ui
