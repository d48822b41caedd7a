#include "exchange/columns.h"

#include "exchange/cell_values.h"

#include <algorithm>
#include <array>

namespace tegoed::exchange {

using base::ErrorCode;
using base::Result;

std::span<const Field> amountFields()
{
    static constexpr std::array kFields{Field::Amount,   Field::Open,        Field::Paid,      Field::Debit, Field::Credit,
                                        Field::Discount, Field::AmountLocal, Field::OpenLocal, Field::Limit, Field::InsuredLimit};
    return kFields;
}

std::span<const Field> dateFields()
{
    static constexpr std::array kFields{Field::Issued,        Field::Due,           Field::Settled, Field::DunnedOn, Field::FormalNoticeOn,
                                        Field::CollectionsOn, Field::DiscountUntil, Field::Sent,    Field::Received, Field::DunningBlock};
    return kFields;
}

FormatDetector::FormatDetector(const ColumnPlan& plan, const std::vector<std::string>& headings, const SampleRows& sample,
                               const ImportOptions& options)
    : m_headings(headings), m_forcedDates(options.dates     ? options.dates
                                          : options.profile ? options.profile->dates
                                                            : std::nullopt),
      m_forcedDecimal(options.decimal   ? options.decimal
                      : options.profile ? options.profile->decimal
                                        : std::nullopt),
      m_decimals(options.ledgerCurrency.decimals()), m_currencyColumn(plan.column(Field::Currency)), m_dates(headings.size()),
      m_amounts(headings.size())
{
    const auto isColumn = [&](int column) { return column != ColumnPlan::kNoColumn && static_cast<std::size_t>(column) < headings.size(); };
    for (const Field field : dateFields()) {
        const int column = plan.column(field);
        if (!isColumn(column) || std::count(m_dateColumns.begin(), m_dateColumns.end(), column) != 0) continue;
        m_dateColumns.push_back(column);
        m_dates[static_cast<std::size_t>(column)].mapped = true;
    }
    for (const Field field : amountFields())
        if (isColumn(plan.column(field)) && std::count(m_amountColumns.begin(), m_amountColumns.end(), plan.column(field)) == 0)
            m_amountColumns.push_back(plan.column(field));
    // Other columns full of dates don't need an order and may prove it.
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (m_dates[i].mapped) continue;
        std::size_t filled = 0;
        const bool allDates = std::all_of(sample.begin(), sample.end(), [&](const std::vector<std::string>& row) {
            if (i >= row.size() || row[i].empty()) return true;
            ++filled;
            const DateShape shape = dateParts(row[i]).shape;
            return shape == DateShape::YearLast && row[i].find_first_of("-/.") != std::string::npos;
        });
        if (allDates && filled > 0) m_dateColumns.push_back(static_cast<int>(i));
    }
}

void FormatDetector::addDate(DateVotes& votes, std::string_view cell, std::int64_t line)
{
    const DateParts parts = dateParts(cell);
    if (parts.shape == DateShape::Empty) return;
    ++votes.filled;
    if (parts.shape == DateShape::None && parseDayNumber(cell)) ++votes.dayNumbers;
    if (parts.shape != DateShape::YearLast && parts.shape != DateShape::TwoDigits) return;
    const auto isMonth = [](int n) { return n >= 1 && n <= 12; };
    const auto isLateDay = [](int n) { return n >= 13 && n <= 31; };
    if (isLateDay(parts.first) && isMonth(parts.second)) {
        ++votes.dayFirst;
    } else if (isMonth(parts.first) && isLateDay(parts.second)) {
        ++votes.monthFirst;
    } else if (parts.shape == DateShape::TwoDigits && parts.first > 31 && isMonth(parts.second)) {
        ++votes.yearFirst;
    } else if (isMonth(parts.first) && isMonth(parts.second) && (parts.first != parts.second || parts.shape == DateShape::TwoDigits)) {
        if (votes.open++ == 0) {
            votes.example = cell;
            votes.line = line;
        }
    }
}

void FormatDetector::addAmount(DecimalVotes& votes, std::string_view cell, std::string_view currency, std::int64_t line)
{
    const DecimalHint hint = decimalHint(cell);
    if (hint == DecimalHint::None) return;
    if (hint == DecimalHint::Point) {
        ++votes.point;
        return;
    }
    if (hint == DecimalHint::Comma) {
        ++votes.comma;
        return;
    }
    const auto parsed = base::Currency::parse(currency);
    const int decimals = parsed ? parsed->decimals() : m_decimals;
    const auto lastDigit = cell.find_last_of("0123456789");
    const bool isThousand = decimals < 3 && lastDigit != std::string_view::npos && cell[lastDigit] != '0';
    if (decimals >= 3) { // 1.234 dinars
        ++(hint == DecimalHint::PointOrGrouping ? votes.weakPoint : votes.weakComma);
    } else if (isThousand) {
        ++(hint == DecimalHint::PointOrGrouping ? votes.weakComma : votes.weakPoint);
    } else if (votes.open++ == 0) {
        votes.example = cell;
        votes.line = line;
    }
}

void FormatDetector::add(std::span<const std::string_view> cells, std::int64_t line)
{
    for (const int column : m_dateColumns) {
        const auto index = static_cast<std::size_t>(column);
        if (index < cells.size() && !cells[index].empty()) addDate(m_dates[index], cells[index], line);
    }
    const auto currencyIndex = static_cast<std::size_t>(m_currencyColumn);
    const std::string_view currency =
        m_currencyColumn != ColumnPlan::kNoColumn && currencyIndex < cells.size() ? cells[currencyIndex] : std::string_view{};
    for (const int column : m_amountColumns) {
        const auto index = static_cast<std::size_t>(column);
        if (index < cells.size() && !cells[index].empty()) addAmount(m_amounts[index], cells[index], currency, line);
    }
}

Result<ColumnFormats> FormatDetector::decide() const
{
    ColumnFormats formats;
    formats.dates.resize(m_headings.size());
    formats.decimals.resize(m_headings.size());
    formats.dayNumbers.resize(m_headings.size());

    DateVotes all;
    for (const DateVotes& votes : m_dates) {
        all.dayFirst += votes.dayFirst;
        all.monthFirst += votes.monthFirst;
        all.yearFirst += votes.yearFirst;
    }
    const auto winner = [](const DateVotes& votes) -> std::optional<DateOrder> {
        if (votes.dayFirst > votes.monthFirst && votes.dayFirst >= votes.yearFirst) return DateOrder::DayMonthYear;
        if (votes.monthFirst > votes.dayFirst && votes.monthFirst >= votes.yearFirst) return DateOrder::MonthDayYear;
        if (votes.yearFirst > 0 && votes.dayFirst != votes.monthFirst) return DateOrder::YearMonthDay;
        if (votes.yearFirst > 0 && votes.dayFirst == 0) return DateOrder::YearMonthDay;
        return std::nullopt;
    };
    const bool oneSided = (all.dayFirst > 0) + (all.monthFirst > 0) + (all.yearFirst > 0) == 1;
    for (std::size_t i = 0; i < m_dates.size(); ++i) {
        const DateVotes& votes = m_dates[i];
        formats.dayNumbers[i] = votes.mapped && votes.filled > 0 && votes.dayNumbers == votes.filled;
        if (m_forcedDates) {
            formats.dates[i] = m_forcedDates;
            continue;
        }
        if (!votes.mapped) continue;
        auto order = winner(votes);
        const bool isTie = votes.dayFirst + votes.monthFirst + votes.yearFirst > 0;
        if (!order && (oneSided || isTie)) order = winner(all);
        if (!order && votes.open > 0) {
            base::Error error{ErrorCode::DatesAmbiguous, {m_headings[i], votes.example}};
            error.line = static_cast<int>(votes.line);
            return base::fail(std::move(error));
        }
        formats.dates[i] = order;
    }

    DecimalVotes sum;
    for (const DecimalVotes& votes : m_amounts) {
        sum.point += votes.point;
        sum.comma += votes.comma;
        sum.weakPoint += votes.weakPoint;
        sum.weakComma += votes.weakComma;
    }
    const auto sign = [](std::int64_t point, std::int64_t comma) { return point > comma ? '.' : comma > point ? ',' : '\0'; };
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const DecimalVotes& votes = m_amounts[i];
        if (m_forcedDecimal) {
            formats.decimals[i] = *m_forcedDecimal;
            continue;
        }
        char decided = sign(votes.point, votes.comma);
        if (decided == '\0') decided = sign(sum.point, sum.comma);
        if (decided == '\0') decided = sign(votes.weakPoint, votes.weakComma);
        if (decided == '\0') decided = sign(sum.weakPoint, sum.weakComma);
        if (decided == '\0' && votes.open > 0) {
            base::Error error{ErrorCode::DecimalAmbiguous, {m_headings[i], votes.example}};
            error.line = static_cast<int>(votes.line);
            return base::fail(std::move(error));
        }
        formats.decimals[i] = decided;
    }
    return formats;
}

} // namespace tegoed::exchange
