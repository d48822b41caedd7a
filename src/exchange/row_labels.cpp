#include "exchange/row_labels.h"

#include "base/text.h"
#include "exchange/characters.h"
#include "exchange/header_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace tegoed::exchange {

namespace {

std::string_view withoutMarks(std::string_view text)
{
    while (!text.empty() && (text.back() == ':' || text.back() == ' '))
        text.remove_suffix(1);
    return base::trimmed(text);
}

enum class Label { None, Customer, Name, Other };

/// What the word in front of a colon, or alone in its cell, announces.
Label labelOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 17> kCustomer{
        "debiteur", "klant",   "relatie", "customer", "client",         "debtor",     "kunde",        "debitor",    "ac",
        "account",  "partner", "konto",   "party",    "debiteurnummer", "customerno", "kundennummer", "klantnummer"};
    static constexpr std::array<std::string_view, 5> kName{"name", "naam", "companyname", "bedrijfsnaam", "customername"};
    static constexpr std::array<std::string_view, 9> kOther{"contact", "tel",   "telephone", "telefoon",      "phone",
                                                            "fax",     "email", "telefon",   "contactpersoon"};
    const std::string word = normalisedHeading(withoutMarks(text));
    const auto in = [&](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
    return in(kCustomer) ? Label::Customer : in(kName) ? Label::Name : in(kOther) ? Label::Other : Label::None;
}

/// A line of more parts is no title; a cell may be 64 KiB of colons.
constexpr std::size_t kPartLimit = 10;
constexpr std::size_t kLabelBytes = 40;

/// `A/C: ABC001  Name: ABC Ltd  Contact: Joe` in one cell, cut before each label; the parts after too many are one.
std::vector<std::string_view> cutAtLabels(std::string_view cell)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (auto colon = cell.find(':'); colon != std::string_view::npos && parts.size() < kPartLimit; colon = cell.find(':', colon + 1)) {
        const std::size_t from = std::max(start, colon - std::min(colon, kLabelBytes));
        const std::string_view before = cell.substr(from, colon - from);
        const auto space = before.find_last_of(" \t|");
        if (space == std::string_view::npos || from + space == start || labelOf(before.substr(space + 1)) == Label::None) continue;
        const auto end = cell.substr(start, from + space - start).find_last_not_of(" \t|");
        if (end != std::string_view::npos) parts.push_back(cell.substr(start, end + 1));
        start = from + space + 1;
    }
    parts.push_back(cell.substr(start));
    return parts;
}

} // namespace

bool isTotalLabel(std::string_view text)
{
    static constexpr std::array<std::string_view, 33> kStarts{"totaal",         "total",
                                                              "subtotaal",      "subtotal",
                                                              "sub-totaal",     "sub-total",
                                                              "sub totaal",     "sub total",
                                                              "summe",          "gesamt",
                                                              "zwischensumme",  "grand total",
                                                              "eindtotaal",     "eindsaldo",
                                                              "endsaldo",       "saldo per",
                                                              "totalen",        "endsumme",
                                                              "turnover",       "credit limit",
                                                              "ending balance", "partner ending balance",
                                                              "somme",          "generaal totaal",
                                                              "saldo debiteur", "balance:",
                                                              "aantal",         "number of",
                                                              "anzahl",         "overall",
                                                              "report total",   "ergebnis",
                                                              "opgemaakt"};
    text = base::trimmed(text);
    if (text.empty()) return false;
    if (text.find_first_not_of("* ") == std::string_view::npos) return true;
    if (text.front() == '*' && !isDigit(text.back())) text = base::trimmed(text.substr(text.find_first_not_of('*')));
    const std::string lower = base::lowerAscii(text.substr(0, 48));
    // A customer called `Totalis` has rows with a number and dates: the readers ask only about rows that lack them.
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return lower.starts_with(start); });
}

bool isRule(std::span<const std::string_view> cells)
{
    bool any = false;
    for (const std::string_view cell : cells) {
        if (cell.find_first_not_of("-=_+|~ ") != std::string_view::npos) return false;
        any = any || cell.size() >= 3;
    }
    return any;
}

bool looksLikeCode(std::string_view text)
{
    if (text.empty() || text.size() > 24) return false;
    bool digit = false;
    for (const char c : text) {
        if (isDigit(c))
            digit = true;
        else if (c == ' ' || static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    if (digit) return true;
    // Short words in capitals (`JANSEN`) serve as numbers too.
    return text.size() <= 10 &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.'; });
}

std::optional<GroupTitle> splitNumberAndName(std::string_view cell)
{
    static constexpr std::array<std::string_view, 6> kSeparators{" - ", " \xE2\x80\x93 ", ": ", " | ", " / ", "  "};
    for (const std::string_view separator : kSeparators) {
        const auto at = cell.find(separator);
        if (at == std::string_view::npos) continue;
        const std::string_view number = base::trimmed(cell.substr(0, at));
        const std::string_view name = base::trimmed(cell.substr(at + separator.size()));
        const bool hasDigit = std::any_of(number.begin(), number.end(), isDigit);
        if (looksLikeCode(number) && hasDigit && !name.empty()) return GroupTitle{number, name};
    }
    if (cell.size() > 3 && cell.back() == ')') {
        const auto at = cell.rfind(" (");
        if (at != std::string_view::npos && at > 0) {
            const std::string_view number = cell.substr(at + 2, cell.size() - at - 3);
            if (looksLikeCode(number) && std::all_of(number.begin(), number.end(), isDigit))
                return GroupTitle{number, base::trimmed(cell.substr(0, at))};
        }
    }
    return std::nullopt;
}

std::optional<GroupTitle> groupTitle(std::span<const std::string_view> cells, bool labelled)
{
    GroupTitle title;
    Label announced = Label::None;
    bool isLabelled = false;
    std::size_t texts = 0;
    const auto take = [&](std::string_view value) {
        if (announced == Label::Other) {
            announced = Label::None;
            return;
        }
        if (announced == Label::Name) {
            title.name = value;
            announced = Label::None;
            return;
        }
        announced = Label::None;
        if (title.number.empty() && title.name.empty()) {
            if (const auto both = splitNumberAndName(value))
                title = *both;
            else if (looksLikeCode(value))
                title.number = value;
            else
                title.name = value;
        } else if (title.name.empty()) {
            title.name = value;
        }
    };
    const auto read = [&](std::string_view cell) {
        const auto colon = cell.find(':');
        const std::string_view head = colon == std::string_view::npos ? cell : cell.substr(0, colon);
        if (const Label label = labelOf(head); label != Label::None) {
            if (texts == 1 && label == Label::Customer) isLabelled = true;
            announced = label;
            const std::string_view rest = colon == std::string_view::npos ? std::string_view{} : base::trimmed(cell.substr(colon + 1));
            if (!rest.empty()) take(rest);
            return;
        }
        if (texts == 1) { // `Debiteur 1007 - Jansen BV` without a colon
            const auto space = cell.find(' ');
            if (space != std::string_view::npos && labelOf(cell.substr(0, space)) == Label::Customer && labelled) {
                isLabelled = true;
                take(base::trimmed(cell.substr(space + 1)));
                return;
            }
        }
        take(cell);
    };
    for (const std::string_view cell : cells) {
        if (cell.empty()) continue;
        for (const std::string_view part : cutAtLabels(cell)) {
            if (part.empty()) continue;
            if (++texts > kPartLimit) return std::nullopt;
            read(part);
        }
    }
    if (texts == 0 || (labelled && !isLabelled) || (!isLabelled && texts > 4)) return std::nullopt;
    if (title.number.empty() && title.name.empty()) return std::nullopt;
    if (title.number.empty()) title.number = title.name;
    return title;
}

} // namespace tegoed::exchange
