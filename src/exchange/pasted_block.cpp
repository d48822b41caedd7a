#include "exchange/pasted_block.h"

#include "base/identifiers.h"
#include "base/text.h"
#include "exchange/characters.h"
#include "exchange/code_words.h"
#include "exchange/csv_writer.h"
#include "exchange/layout.h"
#include "exchange/row_reader.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace tegoed::exchange {

namespace {

using Rows = std::vector<std::vector<std::string>>;

bool isTextByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isEmail(std::string_view cell)
{
    return cell.find('@') != std::string_view::npos;
}

bool isPhone(std::string_view cell)
{
    constexpr std::ptrdiff_t kLeastDigits = 7;
    const bool isPlain = cell.find_first_not_of("0123456789+-() /.") == std::string_view::npos;
    return isPlain && std::count_if(cell.begin(), cell.end(), isDigit) >= kLeastDigits;
}

bool isPostcode(std::string_view cell)
{
    std::string text;
    for (const char c : cell)
        if (c != ' ') text += c;
    return text.size() == 6 && std::all_of(text.begin(), text.begin() + 4, isDigit) &&
           std::all_of(text.begin() + 4, text.end(), isTextByte);
}

bool isStreet(std::string_view cell)
{
    const auto blank = cell.rfind(' ');
    return blank != std::string_view::npos && blank > 1 && isTextByte(cell.front()) && blank + 1 < cell.size() && isDigit(cell[blank + 1]);
}

bool isKind(std::string_view cell)
{
    return !customerKindCode(cell).empty();
}

bool isText(std::string_view cell)
{
    return isTextByte(cell.front()) && std::none_of(cell.begin(), cell.end(), isDigit);
}

Rows rowsOf(std::string_view block)
{
    Rows rows;
    RowReader reader{block, {block.find('\t') != std::string_view::npos ? '\t' : ';', '\n'}};
    while (reader.next()) {
        const auto cells = reader.cells();
        if (reader.fault() || std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return cell.empty(); })) continue;
        rows.emplace_back(cells.begin(), cells.end());
    }
    return rows;
}

/// How many cells of a column are so, and how many have anything.
struct Share {
    std::size_t hits = 0;
    std::size_t filled = 0;
    [[nodiscard]] bool isMost() const { return hits > 0 && hits * 2 > filled; }
};

template <class Test>
Share shareOf(const Rows& rows, std::size_t column, Test test)
{
    Share share;
    for (const auto& row : rows) {
        if (column >= row.size() || row[column].empty()) continue;
        ++share.filled;
        if (test(std::string_view{row[column]})) ++share.hits;
    }
    return share;
}

/// Whether the first row names the columns and holds no customer itself.
bool hasHeadings(std::string_view block, const Rows& rows, const std::function<bool(std::string_view)>& isCustomer)
{
    if (rows.empty() || std::any_of(rows.front().begin(), rows.front().end(), isCustomer)) return false;
    const auto layout = findLayout(ListKind::Customers, block, {});
    return layout && layout->titles.empty();
}

} // namespace

base::Result<std::string> customersOfBlock(std::string_view block, const std::function<bool(std::string_view)>& isCustomer)
{
    const Rows rows = rowsOf(block);
    if (hasHeadings(block, rows, isCustomer)) return std::string{block};
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    std::vector<std::string> headings(width);
    const auto isTaken = [&](std::string_view field) { return std::find(headings.begin(), headings.end(), field) != headings.end(); };
    const auto find = [&](std::string_view field, auto test, std::size_t from) {
        for (std::size_t column = from; column < width && !isTaken(field); ++column)
            if (headings[column].empty() && shareOf(rows, column, test).isMost()) headings[column] = field;
    };
    // Some numbers may be wrong: those are refused by name later, so that the column with the most known ones is it.
    std::size_t best = width;
    std::size_t bestHits = 0;
    for (std::size_t column = 0; column < width; ++column) {
        const std::size_t hits = shareOf(rows, column, isCustomer).hits;
        if (hits > bestHits) {
            best = column;
            bestHits = hits;
        }
    }
    if (best == width) return base::fail(base::ErrorCode::ColumnMissing, {"number", rows.empty() ? "" : base::join(rows.front(), ", ")});
    headings[best] = "number";
    find("email", isEmail, 0);
    find("postcode", isPostcode, 0);
    find("phone", isPhone, 0);
    find("kind", isKind, 0);
    find("street", isStreet, 0);
    const auto postcode = std::find(headings.begin(), headings.end(), "postcode");
    if (postcode != headings.end()) find("city", isText, static_cast<std::size_t>(postcode - headings.begin()));

    std::string list;
    const auto addRow = [&](const std::vector<std::string>& cells) {
        std::vector<std::string> kept;
        for (std::size_t column = 0; column < width; ++column)
            if (!headings[column].empty()) kept.push_back(csvCell(column < cells.size() ? cells[column] : std::string{}, false));
        list += base::join(kept, ",") + "\n";
    };
    addRow(headings);
    for (const auto& row : rows)
        addRow(row);
    return list;
}

} // namespace tegoed::exchange
