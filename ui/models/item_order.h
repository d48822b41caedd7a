#pragma once

#include "ledger/open_items.h"
#include "ui/bridge/snapshot.h"

#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// What the list of items shows and sorts by, in the order of its columns.
enum class ItemColumn { Customer, CustomerNumber, Number, Issued, Due, DaysOverdue, Amount, Open, Stage, Next };
inline constexpr int kItemColumnCount = 10;

/// All items of the snapshot in the order of a column; equal ones stay in the book's order. Linear in the items: keys of eight bytes are
/// sorted digit by digit, and no text is copied.
[[nodiscard]] std::vector<ledger::ItemIndex> itemsInOrder(const Snapshot& snapshot, ItemColumn column, bool ascending);

} // namespace tegoed::ui
