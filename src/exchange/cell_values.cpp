#include "exchange/cell_values.h"

#include "base/text.h"
#include "exchange/characters.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace tegoed::exchange {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr std::size_t kNumberLimitBytes = 48;

/// The digits and separators of an amount, without sign, currency, spaces and marks of debit or credit.
struct NumberText {
    std::array<char, kNumberLimitBytes> bytes{};
    std::size_t size = 0;
    bool negative = false;
    bool valid = false;
    bool empty = true;
};

/// Takes the suffix off if it stands there alone (`12,50 Cr`, `12,50H`).
bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    if (text.size() <= suffix.size() || !base::equalsIgnoringAsciiCase(text.substr(text.size() - suffix.size()), suffix)) return false;
    const char before = text[text.size() - suffix.size() - 1];
    if (!isDigit(before) && before != ' ' && before != '-' && before != ')' && before != '\xA0') return false;
    text.remove_suffix(suffix.size());
    text = base::trimmed(text);
    return true;
}

NumberText stripped(std::string_view cell)
{
    using namespace std::string_view_literals;
    NumberText result;
    if (cell.size() > kNumberLimitBytes * 2) {
        result.empty = false;
        return result;
    }
    std::string_view text = base::trimmed(cell);
    bool negative = false;
    for (const auto suffix : {"Cr."sv, "Cr"sv, "CR"sv, "C"sv, "H"sv}) {
        if (takeSuffix(text, suffix)) {
            negative = true;
            break;
        }
    }
    if (!negative)
        for (const auto suffix : {"Dr."sv, "Dr"sv, "D"sv, "S"sv})
            if (takeSuffix(text, suffix)) break;
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = base::trimmed(text.substr(1, text.size() - 2));
    }
    // `1.234,-` and `1.234,--`: no cents.
    if (text.ends_with(",-") || text.ends_with(".-"))
        text.remove_suffix(2);
    else if (text.ends_with(",--") || text.ends_with(".--"))
        text.remove_suffix(3);

    bool digits = false;
    int signs = 0;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const std::string_view rest = text.substr(i);
        if (isDigit(c) || c == '.' || c == ',') {
            if (result.size == kNumberLimitBytes) {
                result.empty = false;
                return result;
            }
            digits = digits || isDigit(c);
            result.bytes[result.size++] = c;
            ++i;
        } else if (c == '-' || c == '+') {
            // Before the digits or behind them, once.
            const bool behind = digits;
            if (behind && text.find_first_of("0123456789", i) != std::string_view::npos) return result.empty = false, result;
            negative = negative != (c == '-');
            ++signs;
            ++i;
        } else if (rest.starts_with("\xE2\x88\x92") || rest.starts_with("\xE2\x80\x93") ||
                   rest.starts_with("\xE2\x80\x92")) { // minus, dashes
            if (digits && text.find_first_of("0123456789", i) != std::string_view::npos) return result.empty = false, result;
            negative = !negative;
            ++signs;
            i += 3;
        } else if (c == ' ' || c == '\'') {
            ++i;
        } else if (rest.starts_with("\xC2\xA0") || rest.starts_with("\xC2\xA3")) { // no-break space, pound
            i += 2;
        } else if (rest.starts_with("\xE2\x82\xAC") || rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89") ||
                   rest.starts_with("\xE2\x80\x99")) { // euro, narrow spaces, apostrophe
            i += 3;
        } else if (c == '$') {
            ++i;
        } else if (isLetter(c)) { // A currency's three letters, before or behind.
            std::size_t end = i;
            while (end < text.size() && isLetter(text[end]))
                ++end;
            letters += end - i;
            if (end - i != 3 || letters > 3 || !base::Currency::parse(text.substr(i, 3))) return result.empty = false, result;
            i = end;
        } else {
            return result.empty = false, result;
        }
    }
    result.empty = !digits && letters == 0 && result.size == 0;
    result.negative = negative;
    result.valid = digits && signs <= 1;
    return result;
}

/// `1.234.567` or `5,00,000`: groups of two or three, the last of three, the first of one to three.
bool isGrouped(std::string_view digitsAndMarks, char mark)
{
    std::size_t start = 0;
    bool first = true;
    for (;;) {
        const auto next = digitsAndMarks.find(mark, start);
        const std::size_t length = (next == std::string_view::npos ? digitsAndMarks.size() : next) - start;
        const bool last = next == std::string_view::npos;
        if (first ? length < 1 || length > 3 : last ? length != 3 : length < 2 || length > 3) return false;
        if (last) return true;
        first = false;
        start = next + 1;
    }
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t result = 1;
    while (exponent-- > 0)
        result *= 10;
    return result;
}

/// The common case, digits with at most one sign and one decimal mark; false if the cell is anything else.
bool parsePlain(std::string_view cell, char decimalSign, int decimals, std::int64_t& minor)
{
    const char* at = cell.data();
    const char* const end = at + cell.size();
    const bool negative = at < end && *at == '-';
    if (negative) ++at;
    if (end - at > 18 - decimals || at == end || !isDigit(*at)) return false;
    std::int64_t value = 0;
    while (at < end && isDigit(*at))
        value = value * 10 + (*at++ - '0');
    int left = decimals;
    if (at < end) {
        if (*at != decimalSign || end - at > decimals + 1 || ++at == end) return false;
        for (; at < end; ++at, --left) {
            if (!isDigit(*at)) return false;
            value = value * 10 + (*at - '0');
        }
    }
    for (; left > 0; --left)
        value *= 10;
    minor = negative ? -value : value;
    return value <= kAmountLimitMinor;
}

constexpr int kNone = 0;

/// 1 to 12 for a month's name or its first letters in Dutch, English or German.
int monthOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> kShort{"jan", "feb", "mar", "apr", "may", "jun",
                                                             "jul", "aug", "sep", "oct", "nov", "dec"};
    static constexpr std::array<std::pair<std::string_view, int>, 9> kOther{
        {{"mrt", 3}, {"maa", 3}, {"maer", 3}, {"mei", 5}, {"mai", 5}, {"okt", 10}, {"dez", 12}, {"m\xC3\xA4r", 3}, {"mrz", 3}}};
    const std::string text = base::lowerAscii(word);
    if (text.size() < 3 || text.size() > 10) return kNone;
    for (std::size_t i = 0; i < kShort.size(); ++i)
        if (text.starts_with(kShort[i])) return static_cast<int>(i) + 1;
    for (const auto& [name, month] : kOther)
        if (text.starts_with(name)) return month;
    return kNone;
}

struct DateToken {
    int value = 0;
    int digits = 0; ///< 0 for a month's name.
};

DateParts namedOrNumbered(std::array<DateToken, 3> tokens)
{
    const auto& [a, b, c] = tokens;
    const int nameCount = (a.digits == 0) + (b.digits == 0) + (c.digits == 0);
    if (nameCount == 1) { // day name year, or name day year; year first with a name isn't written
        if (b.digits == 0 && a.digits <= 2 && c.digits >= 2)
            return {DateShape::Named, a.value, b.value, c.digits == 2 ? c.value + 2000 : c.value};
        if (b.digits == 0 && a.digits == 4) return {DateShape::Named, c.value, b.value, a.value};
        if (a.digits == 0 && b.digits <= 2 && c.digits == 4) return {DateShape::Named, b.value, a.value, c.value};
        return {};
    }
    if (nameCount > 1) return {};
    if (a.digits == 4 && b.digits <= 2 && c.digits <= 2) return {DateShape::YearFirst, a.value, b.value, c.value};
    if (a.digits <= 2 && b.digits <= 2 && c.digits == 4) return {DateShape::YearLast, a.value, b.value, c.value};
    if (a.digits <= 2 && b.digits <= 2 && c.digits == 2) return {DateShape::TwoDigits, a.value, b.value, c.value};
    return {};
}

/// 20261121, 21112026 and 1112026 (a spreadsheet dropped the zero).
DateParts fromDigitRun(std::string_view text)
{
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(from, count))
            value = value * 10 + (c - '0');
        return value;
    };
    if (text.find_first_not_of('0') == std::string_view::npos) return {DateShape::Empty};
    if (text.size() == 7) return {DateShape::YearLast, number(0, 1), number(1, 2), number(3, 4)};
    if (text.size() == 8) {
        const int year = number(0, 4);
        const int month = number(4, 2);
        if (year >= 1900 && year < 2200 && month >= 1 && month <= 12) return {DateShape::YearFirst, year, month, number(6, 2)};
        const int lastYear = number(4, 4);
        if (lastYear >= 1900 && lastYear < 2200) return {DateShape::YearLast, number(0, 2), number(2, 2), lastYear};
    }
    return {};
}

} // namespace

DecimalHint decimalHint(std::string_view cell)
{
    if (cell.find_first_of(".,") == std::string_view::npos) return DecimalHint::None;
    const NumberText number = stripped(cell);
    if (!number.valid) return DecimalHint::None;
    const std::string_view text{number.bytes.data(), number.size};
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (points == 0 && commas == 0) return DecimalHint::None;
    if (points > 0 && commas > 0) {
        const bool pointLast = text.rfind('.') > text.rfind(',');
        if (pointLast ? points == 1 : commas == 1) return pointLast ? DecimalHint::Point : DecimalHint::Comma;
        return DecimalHint::None;
    }
    const char mark = points > 0 ? '.' : ',';
    if (points + commas > 1) {
        if (!isGrouped(text, mark)) return DecimalHint::None;
        return mark == '.' ? DecimalHint::Comma : DecimalHint::Point;
    }
    const std::size_t before = text.find(mark);
    const std::size_t after = text.size() - before - 1;
    const bool maybeGrouping = after == 3 && before >= 1 && before <= 3 && text[0] != '0';
    if (maybeGrouping) return mark == '.' ? DecimalHint::PointOrGrouping : DecimalHint::CommaOrGrouping;
    return mark == '.' ? DecimalHint::Point : DecimalHint::Comma;
}

AmountValue parseAmount(std::string_view cell, char decimalSign, int decimals)
{
    AmountValue result;
    if (cell.empty()) return result;
    if (parsePlain(cell, decimalSign, decimals, result.minor)) {
        result.state = AmountState::Ok;
        return result;
    }
    const NumberText number = stripped(cell);
    if (!number.valid) {
        result.state = number.empty ? AmountState::Empty : AmountState::NotANumber;
        return result;
    }
    const std::string_view text{number.bytes.data(), number.size};
    if (decimalSign == '\0' && text.find_first_of(".,") != std::string_view::npos) {
        result.state = AmountState::NotANumber;
        return result;
    }
    const auto mark = text.rfind(decimalSign);
    std::string_view whole = text.substr(0, mark);
    std::string_view fraction = mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
    const char grouping = decimalSign == '.' ? ',' : '.';
    result.state = AmountState::NotANumber;
    if (whole.find(decimalSign) != std::string_view::npos || fraction.find(grouping) != std::string_view::npos) return result;
    if (mark != std::string_view::npos && fraction.empty() && whole.empty()) return result;
    if (whole.find(grouping) != std::string_view::npos && !isGrouped(whole, grouping)) return result;

    while (fraction.size() > static_cast<std::size_t>(decimals) && fraction.back() == '0')
        fraction.remove_suffix(1);
    if (fraction.size() > static_cast<std::size_t>(decimals)) return result;
    std::int64_t value = 0;
    const auto take = [&](std::string_view digits) {
        for (const char c : digits) {
            if (!isDigit(c)) continue;
            if (value > kAmountLimitMinor / 10) return false;
            value = value * 10 + (c - '0');
        }
        return true;
    };
    result.state = AmountState::TooLarge;
    if (!take(whole) || !take(fraction)) return result;
    const int missing = decimals - static_cast<int>(fraction.size());
    if (value > kAmountLimitMinor / powerOfTen(missing)) return result;
    value *= powerOfTen(missing);
    result.state = AmountState::Ok;
    result.minor = number.negative ? -value : value;
    return result;
}

bool looksLikeAmount(std::string_view cell)
{
    constexpr int kAnyDecimals = 9;
    const auto isAmount = [&](char sign) {
        const AmountState state = parseAmount(cell, sign, kAnyDecimals).state;
        return state == AmountState::Ok || state == AmountState::TooLarge;
    };
    return isAmount('.') || isAmount(',');
}

DateParts dateParts(std::string_view cell)
{
    if (cell.size() >= 10 && cell[4] == '-' && cell[7] == '-') { // The common case, ISO.
        const auto two = [&](std::size_t i) { return (cell[i] - '0') * 10 + (cell[i + 1] - '0'); };
        const bool digits = isDigit(cell[0]) && isDigit(cell[1]) && isDigit(cell[2]) && isDigit(cell[3]) && isDigit(cell[5]) &&
                            isDigit(cell[6]) && isDigit(cell[8]) && isDigit(cell[9]);
        if (digits && cell.size() == 10) {
            const int year = two(0) * 100 + two(2);
            if (year < 1900) return {DateShape::Empty};
            return {DateShape::YearFirst, year, two(5), two(8)};
        }
    }
    std::string_view text = base::trimmed(cell);
    if (text.empty() || text == "-" || text == "--") return {DateShape::Empty};
    if (text.size() > 40) return {};
    if (text.find_first_not_of("0123456789") == std::string_view::npos) return fromDigitRun(text);

    std::array<DateToken, 3> tokens{};
    std::size_t count = 0;
    std::size_t i = 0;
    while (i < text.size() && count < 3) {
        if (isDigit(text[i])) {
            DateToken token;
            while (i < text.size() && isDigit(text[i]) && token.digits < 5) {
                token.value = token.value * 10 + (text[i++] - '0');
                ++token.digits;
            }
            if (token.digits > 4 || token.digits == 3) return {};
            tokens[count++] = token;
        } else if (isLetter(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80) {
            std::size_t end = i;
            while (end < text.size() && (isLetter(text[end]) || static_cast<unsigned char>(text[end]) >= 0x80))
                ++end;
            const int month = monthOf(text.substr(i, end - i));
            if (month == kNone) return {};
            tokens[count++] = {month, 0};
            i = end;
        } else if (text[i] == '-' || text[i] == '/' || text[i] == '.' || text[i] == ' ' || text[i] == ',') {
            ++i;
        } else {
            return {};
        }
    }
    if (count < 3) return {};
    // A time of day behind the date is let go.
    const std::string_view rest = text.substr(i);
    if (!rest.empty()) {
        const bool isTime = (rest.front() == ' ' || rest.front() == 'T' || rest.front() == 't' || rest.front() == ',') &&
                            rest.find_first_not_of(" Tt,0123456789:.+-ZzAaPpMm") == std::string_view::npos &&
                            rest.find(':') != std::string_view::npos;
        const bool isPoint = rest == "." || rest == ",";
        if (!isTime && !isPoint) return {};
    }
    const DateParts parts = namedOrNumbered(tokens);
    const bool nothing = (parts.first == 0 && parts.second == 0 && parts.third == 0) ||
                         (parts.shape == DateShape::YearLast && parts.first == 1 && parts.second == 1 && parts.third == 1) ||
                         (parts.shape == DateShape::YearFirst && parts.first < 1900);
    return nothing && parts.shape != DateShape::None ? DateParts{DateShape::Empty} : parts;
}

DateValue parseDate(std::string_view cell, std::optional<DateOrder> order)
{
    if (cell.empty()) return {};
    const DateParts parts = dateParts(cell);
    const auto of = [](int year, int month, int day) {
        const auto date =
            month < 1 || day < 1 ? std::nullopt : base::Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
        return date ? DateValue{DateState::Ok, *date} : DateValue{DateState::NotADate};
    };
    const auto century = [](int year) { return year < 70 ? 2000 + year : 1900 + year; };
    switch (parts.shape) {
    case DateShape::None: return {DateState::NotADate};
    case DateShape::Empty: return {};
    case DateShape::YearFirst: return of(parts.first, parts.second, parts.third);
    case DateShape::Named: return of(parts.third, parts.second, parts.first);
    case DateShape::YearLast:
    case DateShape::TwoDigits: break;
    }
    const bool twoDigits = parts.shape == DateShape::TwoDigits;
    if (twoDigits && order == DateOrder::YearMonthDay) return of(century(parts.first), parts.second, parts.third);
    if (!twoDigits && order == DateOrder::YearMonthDay) return {DateState::NotADate};
    const int year = twoDigits ? century(parts.third) : parts.third;
    if (!order) {
        if (parts.first == parts.second) return of(year, parts.first, parts.second);
        return {DateState::OrderNeeded};
    }
    return order == DateOrder::DayMonthYear ? of(year, parts.second, parts.first) : of(year, parts.first, parts.second);
}

std::optional<base::Date> parseDayNumber(std::string_view cell)
{
    constexpr std::size_t kDigits = 5;
    constexpr int kFirst = 36'526;
    constexpr int kLast = 54'789;
    if (cell.size() != kDigits || !std::all_of(cell.begin(), cell.end(), isDigit)) return std::nullopt;
    int number = 0;
    for (const char digit : cell)
        number = number * 10 + (digit - '0');
    if (number < kFirst || number > kLast) return std::nullopt;
    constexpr int kFirstOf1900 = 2;
    return *base::Date::of(1900, 1, 1) + base::Days{number - kFirstOf1900};
}

std::optional<bool> parseYesNo(std::string_view cell)
{
    if (cell.empty() || cell.size() > 12) return std::nullopt;
    static constexpr std::array<std::string_view, 12> kYes{"yes", "y", "ja", "j", "true", "1", "x", "waar", "wahr", "on", "aan", "t"};
    static constexpr std::array<std::string_view, 11> kNo{"no", "n", "nee", "nein", "false", "0", "onwaar", "falsch", "off", "uit", "f"};
    std::array<char, 12> folded{};
    for (std::size_t i = 0; i < cell.size(); ++i)
        folded[i] = lower(cell[i]);
    const std::string_view word{folded.data(), cell.size()};
    if (std::find(kYes.begin(), kYes.end(), word) != kYes.end()) return true;
    if (std::find(kNo.begin(), kNo.end(), word) != kNo.end()) return false;
    return std::nullopt;
}

std::optional<int> parseLeadingCount(std::string_view cell)
{
    int value = 0;
    std::size_t digits = 0;
    while (digits < cell.size() && isDigit(cell[digits]) && digits < 5)
        value = value * 10 + (cell[digits++] - '0');
    if (digits == 0 || digits > 4) return std::nullopt;
    std::string_view rest = cell.substr(digits);
    if (rest.starts_with(".") || rest.starts_with(",")) { // 2.0
        rest.remove_prefix(1);
        if (rest.find_first_not_of('0') != std::string_view::npos) return std::nullopt;
        return value;
    }
    if (!rest.empty() && rest.front() != ' ' && !isLetter(rest.front())) return std::nullopt;
    return value;
}

} // namespace tegoed::exchange
