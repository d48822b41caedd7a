#include "exchange/worded_values.h"

#include "base/identifiers.h"
#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tegoed::exchange {

namespace {

constexpr std::size_t kTermsLimitBytes = 120;
constexpr int kDaysOfWeek = 7;
constexpr int kDaysLimit = 9999;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

template <std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What a word of a term means for the number beside it.
enum class TermWord { None, Day, Week, Net, Never };

TermWord termWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 17> kDays{"d",     "dag",  "dagen", "dgn",    "dg", "day",  "days", "tag",  "tage",
                                                            "tagen", "jour", "jours", "giorni", "gg", "dias", "dage", "dagar"};
    static constexpr std::array<std::string_view, 9> kWeeks{"w", "week", "weeks", "weken", "wk", "woche", "wochen", "semaines", "uger"};
    static constexpr std::array<std::string_view, 4> kNet{"net", "netto", "nett", "n"};
    // Days that are counted from another day than the invoice's, and months: no number of days says that.
    static constexpr std::array<std::string_view, 21> kNever{"eom",       "eind",    "einde", "end",    "ende",  "monatsende", "ultimo",
                                                             "maand",     "maanden", "month", "months", "monat", "monate",     "monaten",
                                                             "monatlich", "lopende", "mois",  "fin",    "fine",  "mese",       "lobende"};
    if (isOneOf(word, kDays)) return TermWord::Day;
    if (isOneOf(word, kWeeks)) return TermWord::Week;
    if (isOneOf(word, kNet)) return TermWord::Net;
    return isOneOf(word, kNever) ? TermWord::Never : TermWord::None;
}

bool isAtOnce(std::string_view lower)
{
    static constexpr std::array<std::string_view, 25> kPhrases{
        "contant",       "direct",           "per direct",      "cash",           "sofort",       "sofort f\xC3\xA4llig",
        "bar",           "immediate",        "immediately",     "due on receipt", "upon receipt", "on receipt",
        "cod",           "vooruit",          "vooruitbetaling", "prepaid",        "prepayment",   "vorkasse",
        "vorauskasse",   "directe betaling", "per omgaande",    "bij ontvangst",  "comptant",     "payable immediately",
        "sofort zahlbar"};
    while (!lower.empty() && (lower.back() == '.' || lower.back() == ' '))
        lower.remove_suffix(1);
    return isOneOf(lower, kPhrases);
}

/// A number of days in a term, with what stands beside it.
struct TermNumber {
    int days = 0;
    bool isNet = false;
    bool hasUnit = false;
};

} // namespace

std::optional<int> parseTermsDays(std::string_view cell)
{
    if (cell.empty() || cell.size() > kTermsLimitBytes) return std::nullopt;
    const bool isPlain = cell.find_first_not_of("0123456789.,") == std::string_view::npos;
    if (isPlain) return parseLeadingCount(cell);
    const std::string text = base::lowerAscii(cell);
    if (isAtOnce(text)) return 0;

    std::vector<TermNumber> numbers;
    bool netBefore = false;    // `net` stands directly before the next number.
    bool isNetShared = false;  // … and directly behind one.
    bool isNumberLast = false; // The last thing read was a number that counts, and a unit may follow.
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            std::size_t end = i;
            while (end < text.size() && isDigit(text[end]))
                ++end;
            const bool isCode = i > 0 && isWordByte(text[i - 1]) && !netBefore; // `B2`, but `NET30`.
            std::size_t next = end;
            const bool hasFraction = end + 1 < text.size() && (text[end] == ',' || text[end] == '.') && isDigit(text[end + 1]);
            while (hasFraction && next < text.size() && (isDigit(text[next]) || text[next] == ',' || text[next] == '.'))
                ++next;
            std::size_t mark = next;
            while (mark < text.size() && text[mark] == ' ')
                ++mark;
            const bool isShare = mark < text.size() && (text[mark] == '%' || text[mark] == '/'); // `2%`, `2/10 net 30`
            const auto count = end - i > 4 ? std::nullopt : parseLeadingCount(std::string_view{text}.substr(i, end - i));
            if (isCode || hasFraction || isShare || !count) {
                isNumberLast = false;
                i = isShare ? mark + 1 : next;
            } else {
                // `10 net 30`: the word belongs to the number behind it.
                if (netBefore && isNetShared) numbers.back().isNet = numbers.back().hasUnit = false;
                numbers.push_back({*count, netBefore, netBefore});
                isNumberLast = true;
                i = end;
            }
            netBefore = false;
            continue;
        }
        if (!isWordByte(text[i])) {
            if (text[i] == ',' || text[i] == ';' || text[i] == '/') isNumberLast = netBefore = false;
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        switch (termWord(std::string_view{text}.substr(i, end - i))) {
        case TermWord::Never: return std::nullopt;
        case TermWord::Net:
            netBefore = true;
            isNetShared = isNumberLast && !numbers.back().hasUnit;
            if (isNumberLast) numbers.back().isNet = numbers.back().hasUnit = true;
            break;
        case TermWord::Week:
            if (isNumberLast && !numbers.back().hasUnit) numbers.back().days *= kDaysOfWeek;
            [[fallthrough]];
        case TermWord::Day:
            if (isNumberLast) numbers.back().hasUnit = true;
            break;
        case TermWord::None: isNumberLast = netBefore = false; break;
        }
        i = end;
    }
    std::optional<int> longest;
    for (const TermNumber& number : numbers) {
        if (number.isNet) return std::min(number.days, kDaysLimit);
        if (number.hasUnit) longest = std::max(longest.value_or(0), number.days);
    }
    return longest ? std::optional{std::min(*longest, kDaysLimit)} : std::nullopt;
}

EmailCell readEmail(std::string_view cell)
{
    if (cell.empty()) return {};
    if (auto address = base::parseEmail(cell)) return {std::move(*address), true};
    std::size_t i = 0;
    while (i < cell.size()) {
        const auto start = cell.find_first_not_of(" ;,<>\"\t()[]", i);
        if (start == std::string_view::npos) break;
        const auto end = std::min(cell.find_first_of(" ;,<>\"\t()[]", start), cell.size());
        std::string_view part = cell.substr(start, end - start);
        if (part.starts_with("mailto:")) part.remove_prefix(7);
        if (auto address = base::parseEmail(part)) return {std::move(*address), false};
        i = end;
    }
    return {{}, false};
}

} // namespace tegoed::exchange
