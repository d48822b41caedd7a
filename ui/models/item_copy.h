#pragma once

#include "exchange/table_rows.h"
#include "ui/models/item_rows.h"

#include <QString>

#include <memory>
#include <vector>

namespace tegoed::ui {

/// Rows of the list as text for a spreadsheet: headings, cells between tabs, a line a row. Days and amounts as the window's language
/// writes them, foreign amounts without their currency's sign, so that they are numbers there; a text that would be taken for a formula
/// has an apostrophe in front. Works on any thread.
[[nodiscard]] QString itemsAsText(const ItemRows& shown, const std::vector<ItemRow>& rows, const std::vector<ItemColumn>& columns);

/// The same rows as values, for files: all that is shown, headings and sums of groups among them. Holds what is shown.
[[nodiscard]] exchange::TableRows itemTableRows(std::shared_ptr<const ItemRows> shown, std::vector<ItemColumn> columns);

/// The heading of a group in a column.
[[nodiscard]] QString groupText(const ItemRows& shown, const ItemGroup& group, ItemColumn column);

} // namespace tegoed::ui
