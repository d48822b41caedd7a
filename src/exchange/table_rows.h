#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "base/table.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// A table of more rows than anybody wants to hold at once: they are asked for one after another.
struct TableRows {
    std::string title{}; ///< Of the sheet.
    std::vector<base::TableColumn> columns{};
    std::size_t count = 0;
    /// Fills the row's cells, one for each column.
    std::function<void(std::size_t row, std::vector<base::Cell>& cells)> cells{};
    /// Whether a row is the heading of a group, with its sums; empty: none is.
    std::function<bool(std::size_t row)> isHeading{};
};

/// As toCsv of a Table, with the columns' titles as the first line. Errors: Cancelled.
[[nodiscard]] base::Result<std::string> toCsv(const TableRows& rows, const base::Work& work);

/// A workbook of Office Open XML: numbers and days are such in their cells, amounts with their currency's decimals, texts never formulas.
/// The head is in bold, stays in sight and filters. More rows than a sheet takes go on in further sheets. Errors: Cancelled,
/// FileNotWritable (no room for what is written meanwhile).
[[nodiscard]] base::Result<std::string> toXlsx(const TableRows& rows, const base::Work& work);

/// The same with less room in a sheet.
[[nodiscard]] base::Result<std::string> toXlsx(const TableRows& rows, const base::Work& work, std::size_t rowsOfSheet);

} // namespace tegoed::exchange
