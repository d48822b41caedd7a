#pragma once

#include "base/date.h"
#include "base/table.h"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace tegoed::cli {

/// A cell as people read it: amounts in the language's style, codes of the contract's word lists in words, nothing that steers the
/// terminal.
[[nodiscard]] std::string readable(const base::TableColumn& column, const base::Cell& cell, base::Language language);

/// The table with its columns below each other: numbers to the right, a line of totals below a rule. A column in which nothing stands is
/// left out; no rows are headings alone. On a terminal of `lineWidth` columns texts without room stand in several lines or below their row;
/// 0 for lines as long as they are, which programs read.
void writeAligned(std::ostream& out, const base::Table& table, base::Language language, std::size_t lineWidth = 0);

/// One record: a line for each field that has a value.
void writeFields(std::ostream& out, const std::vector<base::TableColumn>& columns, const std::vector<base::Cell>& cells,
                 base::Language language, std::size_t lineWidth = 0);

} // namespace tegoed::cli
