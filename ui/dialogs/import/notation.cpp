#include "ui/dialogs/import/notation.h"

#include "exchange/cell_values.h"
#include "ui/bridge/display.h"

#include <algorithm>

namespace tegoed::ui {

namespace {

template <class Value>
void addOnce(std::vector<Reading<Value>>& readings, Value value, QString meaning)
{
    const bool isKnown = std::any_of(readings.begin(), readings.end(), [&](const auto& known) { return known.meaning == meaning; });
    if (!isKnown) readings.push_back({value, std::move(meaning)});
}

} // namespace

std::vector<Reading<exchange::DateOrder>> dateReadings(const std::string& cell)
{
    using exchange::DateOrder;
    std::vector<Reading<DateOrder>> readings;
    for (const auto order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        const auto value = exchange::parseDate(cell, order);
        if (value.state == exchange::DateState::Ok) addOnce(readings, order, toQt(base::displayLong(value.date, language())));
    }
    return readings;
}

std::vector<Reading<char>> amountReadings(const std::string& cell, base::Currency currency)
{
    std::vector<Reading<char>> readings;
    for (const char sign : {',', '.'}) {
        const auto value = exchange::parseAmount(cell, sign, currency.decimals());
        if (value.state == exchange::AmountState::Ok) addOnce(readings, sign, displayMinor(value.minor, currency));
    }
    return readings;
}

std::optional<std::int64_t> typedMinor(const QString& text, base::Currency currency)
{
    using exchange::DecimalHint;
    const std::string cell = fromQt(text.trimmed());
    const int decimals = currency.decimals();
    char sign = language() == base::Language::Dutch ? ',' : '.';
    // `1.000` of a currency with two decimals is a thousand in either language: nobody types three.
    const bool isGrouping = decimals < 3;
    switch (exchange::decimalHint(cell)) {
    case DecimalHint::Point: sign = '.'; break;
    case DecimalHint::Comma: sign = ','; break;
    case DecimalHint::PointOrGrouping: sign = isGrouping ? ',' : sign; break;
    case DecimalHint::CommaOrGrouping: sign = isGrouping ? '.' : sign; break;
    case DecimalHint::None: break;
    }
    const auto value = exchange::parseAmount(cell, sign, decimals);
    if (value.state != exchange::AmountState::Ok) return std::nullopt;
    return value.minor;
}

} // namespace tegoed::ui
