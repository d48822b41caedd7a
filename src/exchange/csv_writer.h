#pragma once

#include "base/table.h"

#include <string>
#include <string_view>

namespace tegoed::exchange {

struct CsvWriteOptions {
    bool escapeFormulas = true; ///< A text cell that a spreadsheet would take for a formula gets an apostrophe in front.
    bool totals = false;        ///< Also the table's line of totals.
};

/// RFC 4180, UTF-8 without mark, lines ended by CR LF, the columns' keys as the first line. Money as `1234.50`, dates as ISO, numbers with
/// a point; cells without a value are empty.
[[nodiscard]] std::string toCsv(const base::Table& table, const CsvWriteOptions& options = {});

/// One text as a CSV cell: quoted if it holds a comma, quote, line break or outer space.
[[nodiscard]] std::string csvCell(std::string_view text, bool escapeFormulas = true);

} // namespace tegoed::exchange
