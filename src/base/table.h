#pragma once

#include "base/date.h"
#include "base/money.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tegoed::base {

/// A cell of a report. Empty is "no value", not zero.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Money, Date>;

enum class Align { Text, Number };

struct TableColumn {
    std::string key;   ///< Name in CSV and JSON, never translated.
    std::string title; ///< Heading in the reader's language.
    Align align = Align::Text;
};

/// A report as a value: `exchange` writes CSV from it, `render` draws it, the command line aligns it, the window shows it.
struct Table {
    std::string title{};
    std::vector<TableColumn> columns{};
    std::vector<std::vector<Cell>> rows{};
    std::vector<Cell> totals{}; ///< Empty, or a cell for each column.
};

} // namespace tegoed::base
