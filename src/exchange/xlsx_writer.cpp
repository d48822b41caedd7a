#include "base/file.h"
#include "base/text.h"
#include "base/work_folder.h"
#include "exchange/table_rows.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <type_traits>
#include <variant>

namespace tegoed::exchange {

namespace {

constexpr std::size_t kRowsOfSheet = 1'048'576; // Excel's, the head among them.
constexpr std::size_t kNameLength = 31;         // Excel's, of a sheet.
constexpr std::size_t kTextLength = 32'767;     // Excel's, of a cell.
constexpr std::size_t kLookEvery = 1000;
constexpr std::uint64_t kLargestFile = std::uint64_t{4} << 30U;
constexpr int kMostDecimals = 4;
constexpr double kNarrowest = 8;
constexpr double kTextWidth = 24;
constexpr double kNumberWidth = 14;

/// Day 1 of a workbook is 1 January 1900; by an old mistake 29 February 1900 counts, so that all later days are one more.
constexpr std::int32_t kFirstDay = -25'569;

/// Sheets have names without certain signs.
std::string sheetName(std::string_view title, std::size_t number)
{
    std::string name{base::firstCodePoints(title, kNameLength - 4)};
    for (char& c : name) {
        if (std::string_view{"[]:*?/\\'"}.find(c) != std::string_view::npos) c = ' ';
    }
    if (base::trimmed(name).empty()) name = "Tegoed";
    return number == 1 ? name : name + ' ' + std::to_string(number);
}

class Workbook {
public:
    Workbook(const TableRows& rows, const std::filesystem::path& file, const std::filesystem::path& folder)
        : m_rows(rows), m_file(file.native()), m_folder(folder.native())
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_file.c_str(), &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        for (const bool isBold : {false, true}) {
            auto& formats = m_formats[isBold ? 1 : 0];
            formats.text = format("@", isBold);
            formats.day = format("dd-mm-yyyy", isBold);
            formats.count = format("0", isBold);
            formats.plain = format("General", isBold);
            for (std::size_t decimals = 0; decimals < formats.amounts.size(); ++decimals)
                formats.amounts[decimals] = format(("#,##0" + (decimals == 0 ? "" : "." + std::string(decimals, '0'))).c_str(), isBold);
        }
    }
    ~Workbook()
    {
        if (m_book != nullptr) (void)workbook_close(m_book);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void beginSheet(std::size_t number)
    {
        endSheet();
        m_sheet = workbook_add_worksheet(m_book, sheetName(m_rows.title, number).c_str());
        m_row = 0;
        for (std::size_t i = 0; i < m_rows.columns.size(); ++i) {
            const auto& column = m_rows.columns[i];
            const double width = std::max({kNarrowest, static_cast<double>(base::codePointCount(column.title)) + 4,
                                           column.align == base::Align::Number ? kNumberWidth : kTextWidth});
            (void)worksheet_set_column(m_sheet, columnOf(i), columnOf(i), width, nullptr);
            (void)worksheet_write_string(m_sheet, 0, columnOf(i), column.title.c_str(), m_head);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    void add(const std::vector<base::Cell>& cells, bool isHeading)
    {
        ++m_row;
        for (std::size_t i = 0; i < std::min(cells.size(), m_rows.columns.size()); ++i)
            write(cells[i], columnOf(i), m_formats[isHeading ? 1 : 0]);
    }

    /// The library's word for what went wrong; empty if nothing did.
    [[nodiscard]] std::string close()
    {
        endSheet();
        const auto error = workbook_close(std::exchange(m_book, nullptr));
        return error == LXW_NO_ERROR ? std::string{} : lxw_strerror(error);
    }

private:
    struct Formats {
        lxw_format* text = nullptr;
        lxw_format* day = nullptr;
        lxw_format* count = nullptr;
        lxw_format* plain = nullptr;
        std::array<lxw_format*, kMostDecimals + 1> amounts{};
    };

    lxw_format* format(const char* pattern, bool isBold)
    {
        auto* const made = workbook_add_format(m_book);
        format_set_num_format(made, pattern);
        if (isBold) format_set_bold(made);
        return made;
    }

    static lxw_col_t columnOf(std::size_t index) { return static_cast<lxw_col_t>(index); }

    void endSheet()
    {
        if (m_sheet == nullptr || m_rows.columns.empty()) return;
        (void)worksheet_autofilter(m_sheet, 0, 0, m_row, columnOf(m_rows.columns.size() - 1));
    }

    void write(const base::Cell& cell, lxw_col_t column, const Formats& formats)
    {
        std::visit(
            [&](const auto& value) {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, std::string>) {
                    const std::string text{base::firstCodePoints(base::withValidUtf8(value), kTextLength)};
                    (void)worksheet_write_string(m_sheet, m_row, column, text.c_str(), formats.text);
                } else if constexpr (std::is_same_v<Value, std::int64_t>) {
                    (void)worksheet_write_number(m_sheet, m_row, column, static_cast<double>(value), formats.count);
                } else if constexpr (std::is_same_v<Value, double>) {
                    (void)worksheet_write_number(m_sheet, m_row, column, value, formats.plain);
                } else if constexpr (std::is_same_v<Value, base::Money>) {
                    const int decimals = std::min(value.currency().decimals(), kMostDecimals);
                    (void)worksheet_write_number(m_sheet, m_row, column, static_cast<double>(value.minor()) / std::pow(10.0, decimals),
                                                 formats.amounts[static_cast<std::size_t>(decimals)]);
                } else if constexpr (std::is_same_v<Value, base::Date>) {
                    (void)worksheet_write_number(m_sheet, m_row, column, value.dayNumber() - kFirstDay, formats.day);
                }
            },
            cell);
    }

    const TableRows& m_rows;
    std::string m_file;
    std::string m_folder;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_row_t m_row = 0;
    lxw_format* m_head = nullptr;
    std::array<Formats, 2> m_formats{};
};

} // namespace

base::Result<std::string> toXlsx(const TableRows& rows, const base::Work& work)
{
    return toXlsx(rows, work, kRowsOfSheet);
}

base::Result<std::string> toXlsx(const TableRows& rows, const base::Work& work, std::size_t rowsOfSheet)
{
    const base::WorkFolder folder; // Of one workbook in the making.
    if (folder.path().empty()) return base::fail(base::ErrorCode::FileNotWritable, {std::filesystem::temp_directory_path().string(), ""});
    const auto file = folder.path() / "table.xlsx";
    {
        Workbook book{rows, file, folder.path()};
        book.beginSheet(1);
        std::vector<base::Cell> cells;
        for (std::size_t row = 0; row < rows.count; ++row) {
            const std::size_t place = row % (rowsOfSheet - 1);
            if (row > 0 && place == 0) book.beginSheet(row / (rowsOfSheet - 1) + 1);
            if (row % kLookEvery == 0) {
                if (work.stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled);
                if (work.progress) work.progress(static_cast<std::int64_t>(row), static_cast<std::int64_t>(rows.count));
            }
            rows.cells(row, cells);
            book.add(cells, rows.isHeading && rows.isHeading(row));
        }
        if (const auto error = book.close(); !error.empty()) return base::fail(base::ErrorCode::FileNotWritable, {file.string(), error});
    }
    return base::readFile(file, kLargestFile);
}

} // namespace tegoed::exchange
