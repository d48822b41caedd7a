#pragma once

#include "base/error.h"
#include "base/money.h"
#include "exchange/column_plan.h"
#include "exchange/import_options.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// How the cells of each column are written.
struct ColumnFormats {
    std::vector<std::optional<DateOrder>> dates{}; ///< By column; none if no cell needs it.
    std::vector<char> decimals{};                  ///< By column; 0 if no cell has a point or comma.
    std::vector<bool> dayNumbers{};                ///< By column; every date in it is a spreadsheet's day number (`46308`).
};

/// Finds date order and decimal sign from the cells of whole columns, all of a file together: what one column proves settles the others
/// that prove nothing (docs/domain/imports.md).
class FormatDetector {
public:
    FormatDetector(const ColumnPlan& plan, const std::vector<std::string>& headings, const SampleRows& sample,
                   const ImportOptions& options);

    void add(std::span<const std::string_view> cells, std::int64_t line);
    /// Errors: DatesAmbiguous, DecimalAmbiguous, with the line of an example.
    [[nodiscard]] base::Result<ColumnFormats> decide() const;

private:
    struct DateVotes {
        bool mapped = false; ///< Its order must be known.
        std::int64_t dayFirst = 0;
        std::int64_t monthFirst = 0;
        std::int64_t yearFirst = 0; ///< Of two-digit years only: a year of four digits needs no vote.
        std::int64_t open = 0;      ///< Could be either.
        std::int64_t dayNumbers = 0;
        std::int64_t filled = 0;
        std::string example{};
        std::int64_t line = 0;
    };
    struct DecimalVotes {
        std::int64_t point = 0;
        std::int64_t comma = 0;
        std::int64_t weakPoint = 0; ///< `1,234` where thousandths cannot be: a thousand. `1.234` where the currency has them.
        std::int64_t weakComma = 0;
        std::int64_t open = 0;
        std::string example{};
        std::int64_t line = 0;
    };
    void addDate(DateVotes& votes, std::string_view cell, std::int64_t line);
    void addAmount(DecimalVotes& votes, std::string_view cell, std::string_view currency, std::int64_t line);

    const std::vector<std::string>& m_headings;
    std::optional<DateOrder> m_forcedDates;
    std::optional<char> m_forcedDecimal;
    int m_decimals;
    int m_currencyColumn;
    std::vector<int> m_dateColumns{};
    std::vector<int> m_amountColumns{};
    std::vector<DateVotes> m_dates{};
    std::vector<DecimalVotes> m_amounts{};
};

/// The fields whose cells are amounts, and those whose cells are or may be dates.
[[nodiscard]] std::span<const Field> amountFields();
[[nodiscard]] std::span<const Field> dateFields();

} // namespace tegoed::exchange
