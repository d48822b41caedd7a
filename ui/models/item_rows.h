#pragma once

#include "ui/models/item_filter.h"
#include "ui/models/item_order.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace tegoed::ui {

/// Sums of some items in the ledger's currency; others are only counted. As in the aging, overdue credits are taken off what is overdue.
struct ItemTotals {
    std::int64_t count = 0;
    std::int64_t otherCurrencyCount = 0;
    std::int64_t openMinor = 0;
    std::int64_t overdueMinor = 0;

    void add(const ledger::OpenItem& item, base::Date today);
};

using ItemOrder = std::vector<ledger::ItemIndex>;

/// What a list of items is to show.
struct ItemQuery {
    SnapshotPtr snapshot{};
    ItemFilter filter{};
    ItemColumn column = ItemColumn::Due;
    bool ascending = true;
    std::shared_ptr<const ItemOrder> order{}; ///< All items in the order of the column, if it is known from before.

    [[nodiscard]] bool hasOrderOf(const ItemQuery& other) const
    {
        return snapshot == other.snapshot && column == other.column && ascending == other.ascending;
    }
};

/// The answer: the items that fit, in order, with their sums.
struct ItemRows {
    ItemQuery query{}; ///< With the order.
    std::vector<ledger::ItemIndex> rows{};
    ItemTotals totals{};
};

/// Touches nothing but the snapshot: works on any thread. A tenth of a second for a million items, less where the order is known.
[[nodiscard]] ItemRows itemRows(ItemQuery query);

} // namespace tegoed::ui
