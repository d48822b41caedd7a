#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/row_model.h"

#include <span>
#include <string>
#include <vector>

namespace tegoed::ui {

/// One customer of today's list, as it is written on screen.
struct WorklistRow {
    int rank = 0;
    std::string number{};
    QString name{};
    QString reasons{}; ///< What the columns do not say first.
    QString why{};     ///< All reasons with their points, most points first.
    QString action{};
    worklist::Action actionCode = worklist::Action::Wait;
    std::int64_t openMinor = 0;
    std::int64_t overdueMinor = 0;
    int daysOverdue = 0;
    base::Currency currency = base::Currency::euro();
};

[[nodiscard]] std::vector<Column<WorklistRow>> worklistColumns();
/// The rows of a list (of the snapshot's book) whose number, name or reasons hold all words typed.
[[nodiscard]] std::vector<WorklistRow> worklistRows(const Snapshot& snapshot, std::span<const worklist::Ranked> list, const QString& typed);

} // namespace tegoed::ui
