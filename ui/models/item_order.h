#pragma once

#include "ledger/open_items.h"
#include "ui/bridge/snapshot.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace tegoed::ui {

/// What the list of items shows and sorts by, in the order of its columns; those behind `Next` are shown if somebody wants them.
enum class ItemColumn {
    Customer,
    CustomerNumber,
    Number,
    Issued,
    Due,
    DaysOverdue,
    Amount,
    Open,
    Stage,
    Next,
    LastStepOn,
    Kind,
    Controller,
    Segment,
    Hold,
    Disputed,
    Currency,
    Policy,
    Company
};
inline constexpr int kItemColumnCount = 19;
inline constexpr int kFirstSpareColumn = static_cast<int>(ItemColumn::LastStepOn);

/// A column to sort by, and in which direction.
struct ItemSort {
    ItemColumn column = ItemColumn::Due;
    bool ascending = true;

    bool operator==(const ItemSort&) const = default;
};
/// What is sorted by first stands first; items that are equal in all stay in the book's order.
using ItemSorts = std::vector<ItemSort>;

using ItemOrder = std::vector<ledger::ItemIndex>;

/// All items of the snapshot in an order. Linear in the items: keys of eight bytes are sorted digit by digit, and no text is copied.
/// `start`: the order of items that are equal; the book's if empty.
[[nodiscard]] ItemOrder itemsInOrder(const Snapshot& snapshot, ItemSort sort, const ItemOrder& start = {});

/// The orders of one snapshot's items that were asked for lately, so that a column is sorted by once. Used by one thread at a time.
class ItemOrders {
public:
    [[nodiscard]] std::shared_ptr<const ItemOrder> of(const Snapshot& snapshot, const ItemSorts& sorts);

private:
    std::vector<std::pair<ItemSorts, std::shared_ptr<const ItemOrder>>> m_known{}; ///< Oldest first.
};

} // namespace tegoed::ui
