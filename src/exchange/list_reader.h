#pragma once

#include "base/error.h"
#include "exchange/columns.h"
#include "exchange/import_options.h"
#include "exchange/import_result.h"
#include "exchange/layout.h"
#include "exchange/text_store.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tegoed::exchange {

/// A row below the headings, its cells by field.
class RowView {
public:
    RowView(std::span<const std::string_view> cells, const ColumnPlan& plan, std::int64_t line) : m_cells(cells), m_plan(plan), m_line(line)
    {
    }

    /// Empty if the file has no such column or the row ends before it.
    [[nodiscard]] std::string_view operator[](Field field) const
    {
        const auto column = static_cast<std::size_t>(m_plan.column(field));
        return column < m_cells.size() ? m_cells[column] : std::string_view{};
    }
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    std::span<const std::string_view> m_cells;
    const ColumnPlan& m_plan;
    std::int64_t m_line;
};

/// What became of a row.
struct RowOutcome {
    enum class Kind {
        Taken,
        LeftOut, ///< No data: a total, title or repeated heading.
        Blank,   ///< None of the table's columns has anything.
        Doubt,   ///< A date or amount doesn't fit the format that the first rows suggested: all rows must be looked at first.
        Faulty,
    };
    Kind kind = Kind::Taken;
    std::optional<FaultyRow> fault{};

    [[nodiscard]] static RowOutcome faulty(base::ErrorCode code, std::vector<std::string> arguments);
};

/// What all rows of a file are read with.
struct ReadContext {
    const Layout& layout;
    const ColumnFormats& formats;
    const ImportOptions& options;
    TextStore& store;
    ImportResult& result;
    bool provisional; ///< The formats come from the first rows only.

    [[nodiscard]] std::string heading(Field field) const;
    [[nodiscard]] char decimalSign(Field field) const;
    [[nodiscard]] std::optional<DateOrder> dateOrder(Field field) const;
    /// Whether the column counts its days as spreadsheets do.
    [[nodiscard]] bool hasDayNumbers(Field field) const;
    /// The address in a cell, kept; warns where it holds none, or more.
    [[nodiscard]] std::string_view email(const RowView& row, Field field) const;
    /// The days of a payment term; warns where the cell is no number of days.
    [[nodiscard]] std::optional<int> termsDays(const RowView& row) const;
    void warn(WarningCode code, std::vector<std::string> arguments, std::int64_t line) const;
};

/// Makes values of rows; one for each kind of list.
class RowConverter {
public:
    virtual ~RowConverter() = default;
    /// Called before the first row, and once more if the rows have to be read again.
    virtual void begin(const ReadContext& context) = 0;
    [[nodiscard]] virtual RowOutcome convert(const RowView& row) = 0;
    /// After the last row.
    virtual void finish() = 0;
};

/// Reads a text's table row by row into `converter`, and everything but the rows into `result`. Errors as readItems.
[[nodiscard]] base::Result<void> readList(ListKind list, std::shared_ptr<TextStore> store, const ImportOptions& options,
                                          const std::string& fileName, ImportResult& result, RowConverter& converter);

/// The error with its file, also where the path is an argument of its sentence.
[[nodiscard]] base::Error locatedIn(base::Error error, const std::string& fileName);

/// A row that repeats the headings.
[[nodiscard]] bool repeatsHeadings(const RowView& row, const Layout& layout);
/// The first cell that is not empty.
[[nodiscard]] std::string_view firstText(const RowView& row);

} // namespace tegoed::exchange
