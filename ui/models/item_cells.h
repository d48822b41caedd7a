#pragma once

#include "base/table.h"
#include "ui/bridge/snapshot.h"
#include "ui/models/item_order.h"

#include <QString>

namespace tegoed::ui {

/// A column of the list of items: a key of `heading`, and on which side its texts stand.
struct ItemColumnInfo {
    const char* key;
    bool isNumber;
};
[[nodiscard]] const ItemColumnInfo& itemColumn(ItemColumn column);

/// Whether the letters about an item go to a consumer, as the rules count one.
[[nodiscard]] bool goesToConsumer(const ledger::Book& book, const ledger::OpenItem& item);
/// What becomes of an item today: the stage that it takes, or why it takes none.
[[nodiscard]] QString nextText(const Snapshot& snapshot, ledger::ItemIndex item);

/// An item in a column as a value, for files and the clipboard: days, amounts and numbers are no texts.
[[nodiscard]] base::Cell itemCell(const Snapshot& snapshot, ledger::ItemIndex item, ItemColumn column);
/// The same as it is written on screen.
[[nodiscard]] QString itemText(const Snapshot& snapshot, ledger::ItemIndex item, ItemColumn column);

} // namespace tegoed::ui
