#pragma once

#include "ui/models/row_model.h"
#include "ui/widgets/table_view.h"

#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace tegoed::ui {

/// Gives a table other rows. The row that was chosen stays chosen where it stands now; `key` says which one it is. False if none was, or
/// it is gone.
template <class Row, class Key>
bool setRowsKeepingChoice(TableView& view, RowModel<Row>& model, std::vector<Row> rows, Key key)
{
    const auto current = view.currentIndex();
    const int scrolled = view.verticalScrollBar()->value();
    std::optional<std::decay_t<std::invoke_result_t<Key, const Row&>>> kept;
    if (current.row() >= 0 && current.row() < model.rowCount({})) kept = key(model.row(current.row()));
    model.setRows(std::move(rows));
    if (!kept) return false;
    const auto& now = model.rows();
    const auto same = std::find_if(now.begin(), now.end(), [&](const Row& row) { return key(row) == *kept; });
    if (same == now.end()) return false;
    view.verticalScrollBar()->setValue(scrolled);
    view.setCurrentIndex(model.index(static_cast<int>(same - now.begin()), current.column()));
    return true;
}

} // namespace tegoed::ui
