#pragma once

#include "base/date.h"
#include "base/money.h"
#include "exchange/import_options.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tegoed::exchange {

/// No amount of a list may have more minor units than this: it is no amount any more, and a thousand of them still add up in 64 bits.
inline constexpr std::int64_t kAmountLimitMinor = 9'000'000'000'000'000;

/// What a cell says about the decimal sign of its column.
enum class DecimalHint {
    None,            ///< No sign in it, or no number.
    Point,           ///< `12.50`, `1,234.50`, `1,234,567`.
    Comma,           ///< `12,50`, `1.234,50`, `1.234.567`.
    PointOrGrouping, ///< `1.234`: a thousand and more, or one and a bit.
    CommaOrGrouping, ///< `1,234`.
};
[[nodiscard]] DecimalHint decimalHint(std::string_view cell);

enum class AmountState { Ok, Empty, NotANumber, TooLarge };
struct AmountValue {
    AmountState state = AmountState::Empty;
    std::int64_t minor = 0;
};
/// Reads what lists write: `1.234,56`, `-1234.5`, `1234,56-`, `(500)`, `€ 12,00`, `5,00,000 Dr`, `12,50 H`, `1 234,-`. Of more decimals
/// than the currency has, only zeros are taken. `decimalSign` 0: no point or comma was seen in the column, and none is a number.
[[nodiscard]] AmountValue parseAmount(std::string_view cell, char decimalSign, int decimals);

/// Whether a cell is an amount under one decimal sign or the other, of whatever currency.
[[nodiscard]] bool looksLikeAmount(std::string_view cell);

/// Three numbers and how they stood in the cell.
enum class DateShape {
    None,      ///< No date.
    Empty,     ///< Nothing, or a package's way to write nothing (`00.00.0000`).
    YearFirst, ///< `2026-11-21`, `20261121`.
    YearLast,  ///< `21-11-2026`, `21112026`: day and month in either order.
    TwoDigits, ///< `21-11-26`: any order.
    Named,     ///< `21 nov 2026`: clear by itself.
};
struct DateParts {
    DateShape shape = DateShape::None;
    int first = 0;
    int second = 0;
    int third = 0;
};
[[nodiscard]] DateParts dateParts(std::string_view cell);

enum class DateState { Ok, Empty, NotADate, OrderNeeded };
struct DateValue {
    DateState state = DateState::Empty;
    base::Date date{};
};
/// `OrderNeeded`: the cell could be two days and `order` is not known. A year of two digits is 1970 to 2069.
[[nodiscard]] DateValue parseDate(std::string_view cell, std::optional<DateOrder> order);

/// The day that a spreadsheet counts so from 30 December 1899 on: a whole number from 36526 (1 January 2000) to 54789 (1 January 2050).
/// Any code or amount of five digits looks so: ask only where a whole column does, under a heading that is a date's.
[[nodiscard]] std::optional<base::Date> parseDayNumber(std::string_view cell);

/// Yes and no as packages write them in Dutch, English and German; `1`, `0`, `x`, `true`.
[[nodiscard]] std::optional<bool> parseYesNo(std::string_view cell);
/// The whole number at the start of the cell (`30`, `30 dagen`), 0 to 9999.
[[nodiscard]] std::optional<int> parseLeadingCount(std::string_view cell);

} // namespace tegoed::exchange
