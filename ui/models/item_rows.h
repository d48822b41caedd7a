#pragma once

#include "ui/models/item_filter.h"
#include "ui/models/item_order.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <set>
#include <span>
#include <vector>

namespace tegoed::ui {

/// Sums of items of one currency. As in the aging, overdue credits are taken off what is overdue.
struct CurrencyTotals {
    std::uint8_t currency = 0;
    std::int64_t count = 0;
    std::int64_t openMinor = 0;
    std::int64_t overdueMinor = 0;

    bool operator==(const CurrencyTotals&) const = default;
};

/// Sums per currency of those items that fit, or of some items; currencies without any are left out.
[[nodiscard]] std::vector<CurrencyTotals> sumsOf(const Snapshot& snapshot, const std::vector<std::uint8_t>& fits);
[[nodiscard]] std::vector<CurrencyTotals> sumsOf(const Snapshot& snapshot, std::span<const ledger::ItemIndex> items);

/// By what the items are put together.
enum class ItemGrouping { None, Customer, Controller, Segment, Stage, DueWeek };

/// A heading of the list: items that have something in common, with their sums. In the ledger's currency, or in their own where all of
/// them have another one; what has neither is counted.
struct ItemGroup {
    std::uint32_t key = 0;       ///< Customer's index, word's index, stage and one, or week: by the grouping.
    ledger::ItemIndex first = 0; ///< An item of it, for its name.
    std::uint32_t start = 0;     ///< Its items' place in ItemRows::items.
    std::uint32_t count = 0;
    std::uint8_t currency = 0; ///< Of the sums.
    std::uint32_t leftOutCount = 0;
    std::int64_t amountMinor = 0;
    std::int64_t openMinor = 0;
    std::int64_t overdueMinor = 0;
    std::int32_t earliestDueOn = std::numeric_limits<std::int32_t>::max();
    bool isCollapsed = false;
};

/// What a list of items is to show.
struct ItemQuery {
    SnapshotPtr snapshot{};
    ItemFilter filter{};
    ItemSorts sorts{ItemSort{}};
    ItemGrouping grouping = ItemGrouping::None;
    bool isCollapsed = true;              ///< Groups show their heading alone,
    std::set<std::uint32_t> toggled{};    ///< but for these, by their keys.
    std::shared_ptr<ItemOrders> orders{}; ///< Of the snapshot.
};

/// A row of the list: an item, or the heading of a group.
using ItemRow = std::uint32_t;
inline constexpr ItemRow kGroupRow = 1U << 31U;

/// The answer: the items that fit, in order, with their sums.
struct ItemRows {
    ItemQuery query{};
    std::vector<ledger::ItemIndex> items{}; ///< All that fit, also those of collapsed groups.
    std::vector<ItemGroup> groups{};
    std::vector<ItemRow> rows{}; ///< Empty without groups: the rows are the items.
    std::vector<CurrencyTotals> totals{};
    std::vector<NumberCount> numbers{}; ///< Those that the filter lists.

    [[nodiscard]] std::size_t rowCount() const { return query.grouping == ItemGrouping::None ? items.size() : rows.size(); }
    [[nodiscard]] ItemRow row(std::size_t index) const { return query.grouping == ItemGrouping::None ? items[index] : rows[index]; }
    [[nodiscard]] std::span<const ledger::ItemIndex> itemsOf(const ItemGroup& group) const
    {
        return std::span{items}.subspan(group.start, group.count);
    }
};

/// Touches nothing but the snapshot and its orders: works on any thread. A hundredth of a second for a million items in an order that is
/// known.
[[nodiscard]] ItemRows itemRows(ItemQuery query);

} // namespace tegoed::ui
