#include "exchange/csv_writer.h"

#include "exchange/table_rows.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <type_traits>
#include <variant>

namespace tegoed::exchange {

namespace {

bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
}

/// `-20.00` and `+31` start like formulas and are numbers: a spreadsheet does no harm with them.
bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point)
            point = true;
        else if (c < '0' || c > '9')
            return false;
    }
    return !text.empty() && text != ".";
}

std::string quotedIfNeeded(std::string text)
{
    const bool needed = text.find_first_of(",\"\r\n") != std::string::npos || text.starts_with(' ') || text.ends_with(' ');
    if (!needed) return text;
    std::string result{'"'};
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result += '"';
}

std::string toText(const base::Cell& cell, bool escapeFormulas)
{
    return std::visit(
        [&](const auto& value) -> std::string {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Value, std::string>)
                return csvCell(value, escapeFormulas);
            else if constexpr (std::is_same_v<Value, std::int64_t>)
                return std::to_string(value);
            else if constexpr (std::is_same_v<Value, double>) {
                std::array<char, 32> buffer{};
                const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
                return {buffer.data(), end};
            } else
                return base::toString(value);
        },
        cell);
}

} // namespace

std::string csvCell(std::string_view text, bool escapeFormulas)
{
    const bool escaped = escapeFormulas && looksLikeFormula(text) && !isPlainNumber(text);
    return quotedIfNeeded((escaped ? "'" : "") + std::string{text});
}

std::string toCsv(const base::Table& table, const CsvWriteOptions& options)
{
    std::string out;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out += (i == 0 ? "" : ",") + csvCell(table.columns[i].key, false);
    out += "\r\n";
    const auto addRow = [&](const std::vector<base::Cell>& row) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (i > 0) out += ',';
            if (i < row.size()) out += toText(row[i], options.escapeFormulas);
        }
        out += "\r\n";
    };
    for (const auto& row : table.rows)
        addRow(row);
    if (options.totals && !table.totals.empty()) addRow(table.totals);
    return out;
}

base::Result<std::string> toCsv(const TableRows& rows, const base::Work& work)
{
    constexpr std::size_t kLookEvery = 1000;
    std::string out;
    for (std::size_t i = 0; i < rows.columns.size(); ++i)
        out += (i == 0 ? "" : ",") + csvCell(rows.columns[i].title);
    out += "\r\n";
    std::vector<base::Cell> cells;
    for (std::size_t row = 0; row < rows.count; ++row) {
        if (row % kLookEvery == 0) {
            if (work.stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled);
            if (work.progress) work.progress(static_cast<std::int64_t>(row), static_cast<std::int64_t>(rows.count));
        }
        rows.cells(row, cells);
        for (std::size_t i = 0; i < rows.columns.size(); ++i) {
            if (i > 0) out += ',';
            if (i < cells.size()) out += toText(cells[i], true);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace tegoed::exchange
