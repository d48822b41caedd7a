#include "exchange/header_words.h"

#include "base/assert.h"
#include "base/text.h"
#include "exchange/header_table.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_map>

namespace tegoed::exchange {

namespace {

constexpr std::array<std::string_view, kFieldCount> kFieldNames{
#define TEGOED_X(name, text) std::string_view{text},
    TEGOED_IMPORT_FIELDS(TEGOED_X)
#undef TEGOED_X
};

using WordIndex = std::unordered_map<std::string_view, std::vector<Meaning>>;

WordIndex indexOf(ListKind list)
{
    WordIndex index;
    for (const Field field : fieldsOf(list))
        index[name(field)].push_back({field, 0, Content::Any});
    for (const HeaderWords& entry : headerTable(list))
        for (const std::string_view word : base::split(entry.words, ' '))
            if (!word.empty()) index[word].push_back({entry.field, entry.rank, entry.content});
    return index;
}

const WordIndex& index(ListKind list)
{
    static const std::array<WordIndex, 3> kIndices{indexOf(ListKind::Items), indexOf(ListKind::Customers), indexOf(ListKind::Contacts)};
    return kIndices[static_cast<std::size_t>(list)];
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

bool endsWithAny(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return text.ends_with(part); });
}

/// Headings of packages that are in no list are composed of the same words: `openstaand_saldo_eur`, `InvoiceTotalAmount`, `Kunden-Nr`.
void addComposed(ListKind list, std::string_view word, std::vector<Meaning>& found)
{
    const bool ofCustomer =
        containsAny(word, {"debiteur", "debnr", "klant", "relatie", "customer", "client", "debtor", "kunde", "debitor", "afnemer"});
    const bool isNumber = endsWithAny(word, {"nummer", "nr", "number", "no", "num", "code", "id", "kode"}) || word.starts_with("nr") ||
                          word.starts_with("nummer");
    const bool isName = endsWithAny(word, {"naam", "name", "bezeichnung"});
    if (containsAny(word, {"vendor", "supplier", "leverancier", "crediteur", "kreditor", "lieferant"})) return;
    if (ofCustomer && isName)
        found.push_back({list == ListKind::Items ? Field::CustomerName : Field::Name, 10, Content::Any});
    else if (ofCustomer && isNumber)
        found.push_back({list == ListKind::Customers ? Field::Number : Field::Customer, 10, Content::Any});
    if (list != ListKind::Items ||
        containsAny(word, {"dagen", "days", "tage", "age", "btw", "vat", "tax", "ust", "mwst", "steuer", "korting", "groep"}))
        return;

    const bool ofDocument =
        containsAny(word, {"factuur", "faktuur", "fakt", "invoice", "rechnung", "beleg", "document", "boekstuk", "voucher"});
    const bool isDate = containsAny(word, {"datum", "date"});
    const bool isDue = containsAny(word, {"verval", "faellig", "due", "zahlbarbis", "betaaldatum", "uiterste", "paybefore"});
    const bool isOpen =
        containsAny(word, {"openstaand", "openbedrag", "openamount", "outstanding", "remaining", "unpaid", "residual", "restbedrag",
                           "restbetrag", "offen", "balancedue", "openbalance", "tebetalen", "amountdue", "nietbetaald", "rest"});
    const bool saysOpen = containsAny(word, {"open"}) && !containsAny(word, {"opening", "opened"});
    const bool isPaid = containsAny(word, {"betaald", "paid", "bezahlt", "voldaan", "ontvangen"});
    const bool isSum =
        containsAny(word, {"bedrag", "amount", "betrag", "totaal", "total", "gesamt", "value", "waarde", "brutto", "bruto", "gross"});
    if (isDate && isDue)
        found.push_back({Field::Due, 10, Content::Date});
    else if (isDate && (ofDocument || containsAny(word, {"issue", "opgemaakt", "uitgifte"})))
        found.push_back({Field::Issued, 10, Content::Date});
    else if (ofDocument && isNumber)
        found.push_back({Field::Number, 10, Content::Any});
    else if ((isOpen || saysOpen) && !isDate)
        found.push_back({Field::Open, 10, Content::Amount});
    else if (isPaid && isSum)
        found.push_back({Field::Paid, 10, Content::Amount});
    else if (isSum && !isDue)
        found.push_back({Field::Amount, 11, Content::Amount});
    else if (isDue && !isOpen)
        found.push_back({Field::Due, 11, Content::Date});
}

/// The heading without what many packages add to it: a currency, "in", "including VAT".
std::string_view withoutAddition(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> kAdditions{"ineur", "eur",      "ineuro",       "usd",     "gbp",
                                                                 "chf",   "inclbtw",  "inclusiefbtw", "inclvat", "incltax",
                                                                 "inkl",  "inklmwst", "inclusivetax", "brutto"};
    for (const std::string_view addition : kAdditions)
        if (word.size() > addition.size() + 3 && word.ends_with(addition)) return word.substr(0, word.size() - addition.size());
    return {};
}

} // namespace

std::string_view name(Field field)
{
    return kFieldNames[static_cast<std::size_t>(field)];
}

std::optional<Field> parseField(ListKind list, std::string_view text)
{
    for (const Field field : fieldsOf(list))
        if (name(field) == text) return field;
    return std::nullopt;
}

std::string normalisedHeading(std::string_view heading)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kLetters{{{"\xC2\xB0", ""}, // N° facture
                                                                                            {"\xC3\xA4", "ae"},
                                                                                            {"\xC3\x84", "ae"},
                                                                                            {"\xC3\xB6", "oe"},
                                                                                            {"\xC3\x96", "oe"},
                                                                                            {"\xC3\xBC", "ue"},
                                                                                            {"\xC3\x9C", "ue"},
                                                                                            {"\xC3\x9F", "ss"}}};
    std::string plain;
    for (std::size_t i = 0; i < heading.size();) {
        const auto letter =
            std::find_if(kLetters.begin(), kLetters.end(), [&](const auto& pair) { return heading.substr(i).starts_with(pair.first); });
        if (letter != kLetters.end()) {
            plain += letter->second;
            i += letter->first.size();
        } else {
            plain += heading[i++];
        }
    }
    std::string result;
    for (const char c : base::fold(plain)) {
        const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (isLetterOrDigit) result += c;
    }
    return result;
}

std::vector<Meaning> meanings(ListKind list, std::string_view normalised)
{
    std::vector<Meaning> found;
    if (normalised.empty()) return found;
    // The contract writes `customer_name`; without marks that is `customername`.
    for (const Field field : fieldsOf(list))
        if (normalisedHeading(name(field)) == normalised) found.push_back({field, 0, Content::Any});
    const WordIndex& words = index(list);
    const auto add = [&](std::string_view word, int later) {
        if (const auto hit = words.find(word); hit != words.end())
            for (const Meaning& meaning : hit->second)
                if (meaning.rank > 0) found.push_back({meaning.field, meaning.rank + later, meaning.content});
    };
    add(normalised, 0);
    const bool skipped = std::any_of(found.begin(), found.end(), [](const Meaning& meaning) { return meaning.rank >= kSkippedRank; });
    if (skipped) return {};
    if (found.empty())
        if (const std::string_view shorter = withoutAddition(normalised); !shorter.empty()) add(shorter, 1);
    if (found.empty()) addComposed(list, normalised, found);
    std::stable_sort(found.begin(), found.end(), [](const Meaning& a, const Meaning& b) { return a.rank < b.rank; });
    return found;
}

std::string_view code(ListKind kind)
{
    switch (kind) {
    case ListKind::Items: return "items";
    case ListKind::Customers: return "customers";
    case ListKind::Contacts: return "contacts";
    }
    TEGOED_UNREACHABLE();
}

std::optional<ListKind> parseListKind(std::string_view text)
{
    for (const ListKind kind : {ListKind::Items, ListKind::Customers, ListKind::Contacts})
        if (code(kind) == text) return kind;
    return std::nullopt;
}

} // namespace tegoed::exchange
