#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

/// A row of a table in a test. A cell that is not there fails the test by an exception.
class Row {
public:
    explicit Row(std::vector<std::string> cells) : m_cells(std::move(cells)) {}
    [[nodiscard]] const std::string& operator[](std::size_t column) const { return m_cells.at(column); }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    [[nodiscard]] auto begin() const { return m_cells.begin(); }
    [[nodiscard]] auto end() const { return m_cells.end(); }

private:
    std::vector<std::string> m_cells;
};

/// The rows of a table written as text. Empty lines, lines that start with `#` and cells `->` are left out.
///
/// Columns stand two or more spaces apart, so that a cell may hold single ones; in a table without any two spaces beside each other,
/// each word is a cell.
[[nodiscard]] std::vector<Row> rows(std::string_view text);

/// A cell as text: `-` stands for nothing.
[[nodiscard]] std::string optionalText(const std::string& cell);

} // namespace support
