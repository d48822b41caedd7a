#include "letters/letter.h"

#include "base/assert.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tegoed::letters {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> kKinds{"reminder", "notice_of_default", "fourteen_day_letter", "claim_sheet", "statement"};

/// What is wrong with a stored letter: thrown by the readers below, turned into an error in letterFromJson alone.
struct Fault {
    std::string member;
};

// Writing: what is at its default is left out.

void put(json& object, const char* member, const std::string& value)
{
    if (!value.empty()) object[member] = value;
}

void put(json& object, const char* member, int value)
{
    if (value != 0) object[member] = value;
}

void put(json& object, const char* member, bool value)
{
    if (value) object[member] = true;
}

void put(json& object, const char* member, base::Date value)
{
    object[member] = base::toString(value);
}

/// Minor units alone in the letter's currency, else with the code.
void put(json& object, const char* member, base::Money value, base::Currency currency)
{
    if (value.currency() != currency) {
        object[member] = {value.minor(), value.currency().code()};
    } else if (!value.isZero()) {
        object[member] = value.minor();
    }
}

// Reading.

std::string text(const json& object, const char* member)
{
    const auto found = object.find(member);
    if (found == object.end()) return {};
    if (!found->is_string()) throw Fault{member};
    return found->get<std::string>();
}

int number(const json& object, const char* member)
{
    const auto found = object.find(member);
    if (found == object.end()) return 0;
    if (!found->is_number_integer()) throw Fault{member};
    const auto value = found->get<std::int64_t>();
    if (value < -1'000'000 || value > 1'000'000) throw Fault{member};
    return static_cast<int>(value);
}

bool flag(const json& object, const char* member)
{
    const auto found = object.find(member);
    if (found == object.end()) return false;
    if (!found->is_boolean()) throw Fault{member};
    return found->get<bool>();
}

std::optional<base::Date> dateIfAny(const json& object, const char* member)
{
    const auto iso = text(object, member);
    if (iso.empty()) return std::nullopt;
    const auto date = base::Date::parse(iso);
    if (!date) throw Fault{member};
    return date;
}

base::Date date(const json& object, const char* member)
{
    const auto found = dateIfAny(object, member);
    if (!found) throw Fault{member};
    return *found;
}

base::Currency currencyOf(const json& value, const char* member)
{
    const auto currency = value.is_string() ? base::Currency::parse(value.get<std::string>()) : std::nullopt;
    if (!currency) throw Fault{member};
    return *currency;
}

base::Money money(const json& object, const char* member, base::Currency currency)
{
    const auto found = object.find(member);
    if (found == object.end()) return base::Money::zero(currency);
    const bool pair = found->is_array() && found->size() == 2;
    const json& minor = pair ? (*found)[0] : *found;
    if (!minor.is_number_integer()) throw Fault{member};
    const auto value = minor.get<std::int64_t>();
    // Sums of items stay far below what 64 bits hold.
    constexpr auto kLargest = base::kLargestAmountMinor * 10'000;
    if (value < -kLargest || value > kLargest) throw Fault{member};
    return base::Money::ofMinor(value, pair ? currencyOf((*found)[1], member) : currency);
}

std::optional<ledger::Stage> stageIfAny(const json& object, const char* member)
{
    const auto code = text(object, member);
    if (code.empty()) return std::nullopt;
    const auto stage = ledger::parseStage(code);
    if (!stage) throw Fault{member};
    return stage;
}

ledger::Stage stage(const json& object, const char* member)
{
    const auto found = stageIfAny(object, member);
    if (!found) throw Fault{member};
    return *found;
}

json companyJson(const ledger::Company& company)
{
    auto object = json::object();
    if (company.id.isSet()) object["id"] = company.id.value();
    put(object, "name", company.name);
    put(object, "street", company.street);
    put(object, "postcode", company.postcode);
    put(object, "city", company.city);
    put(object, "country", company.country);
    put(object, "iban", company.iban);
    put(object, "bic", company.bic);
    put(object, "vat_number", company.vatNumber);
    put(object, "registration", company.registration);
    put(object, "email", company.email);
    put(object, "phone", company.phone);
    put(object, "letterhead", company.letterhead);
    put(object, "payment_link", company.paymentLink);
    put(object, "invoice_files", company.invoiceFiles);
    return object;
}

ledger::Company companyOf(const json& object)
{
    if (!object.is_object()) throw Fault{"company"};
    ledger::Company company;
    if (const auto id = object.find("id"); id != object.end()) {
        if (!id->is_number_integer()) throw Fault{"id"};
        company.id = base::CompanyId{id->get<std::int64_t>()};
    }
    company.name = text(object, "name");
    company.street = text(object, "street");
    company.postcode = text(object, "postcode");
    company.city = text(object, "city");
    company.country = text(object, "country");
    company.iban = text(object, "iban");
    company.bic = text(object, "bic");
    company.vatNumber = text(object, "vat_number");
    company.registration = text(object, "registration");
    company.email = text(object, "email");
    company.phone = text(object, "phone");
    company.letterhead = text(object, "letterhead");
    company.paymentLink = text(object, "payment_link");
    company.invoiceFiles = text(object, "invoice_files");
    return company;
}

json recipientJson(const Recipient& recipient)
{
    auto object = json::object();
    put(object, "number", recipient.number);
    put(object, "name", recipient.name);
    put(object, "attention", recipient.attention);
    put(object, "salutation", recipient.salutation);
    put(object, "street", recipient.street);
    put(object, "postcode", recipient.postcode);
    put(object, "city", recipient.city);
    put(object, "country", recipient.country);
    put(object, "email", recipient.email);
    return object;
}

Recipient recipientOf(const json& object)
{
    if (!object.is_object()) throw Fault{"recipient"};
    Recipient recipient;
    recipient.number = text(object, "number");
    recipient.name = text(object, "name");
    recipient.attention = text(object, "attention");
    recipient.salutation = text(object, "salutation");
    recipient.street = text(object, "street");
    recipient.postcode = text(object, "postcode");
    recipient.city = text(object, "city");
    recipient.country = text(object, "country");
    recipient.email = text(object, "email");
    return recipient;
}

json itemJson(const LetterItem& item, base::Currency currency)
{
    auto object = json::object();
    put(object, "number", item.number);
    put(object, "reference", item.reference);
    put(object, "payment_reference", item.paymentReference);
    put(object, "customer", item.customer);
    put(object, "issued", item.issuedOn);
    put(object, "due", item.dueOn);
    put(object, "days_overdue", item.daysOverdue);
    put(object, "amount", item.amount, currency);
    put(object, "open", item.open, currency);
    put(object, "claimed", item.claimed, currency);
    object["stage"] = ledger::name(item.stage);
    return object;
}

LetterItem itemOf(const json& object, base::Currency currency)
{
    if (!object.is_object()) throw Fault{"items"};
    LetterItem item;
    item.number = text(object, "number");
    item.reference = text(object, "reference");
    item.paymentReference = text(object, "payment_reference");
    item.customer = text(object, "customer");
    item.issuedOn = date(object, "issued");
    item.dueOn = date(object, "due");
    item.daysOverdue = number(object, "days_overdue");
    item.amount = money(object, "amount", currency);
    item.open = money(object, "open", currency);
    item.claimed = money(object, "claimed", currency);
    item.stage = stage(object, "stage");
    return item;
}

void putItems(json& object, const char* member, const std::vector<LetterItem>& items, base::Currency currency)
{
    if (items.empty()) return;
    auto& array = object[member] = json::array();
    for (const auto& item : items)
        array.push_back(itemJson(item, currency));
}

std::vector<LetterItem> items(const json& object, const char* member, base::Currency currency)
{
    std::vector<LetterItem> found;
    const auto array = object.find(member);
    if (array == object.end()) return found;
    if (!array->is_array()) throw Fault{member};
    for (const auto& item : *array)
        found.push_back(itemOf(item, currency));
    return found;
}

json figuresJson(const StatementFigures& figures, base::Currency currency)
{
    auto object = json::object();
    put(object, "as_of", figures.asOf);
    auto& aging = object["aging"] = json::array();
    for (const auto amount : figures.aging)
        aging.push_back(amount.minor());
    put(object, "at_agency", figures.atAgency, currency);
    put(object, "seen", figures.seen, currency);
    return object;
}

StatementFigures figuresOf(const json& object, base::Currency currency)
{
    if (!object.is_object() || !object.contains("aging") || !object["aging"].is_array()) throw Fault{"statement"};
    StatementFigures figures;
    figures.asOf = date(object, "as_of");
    for (const auto& minor : object["aging"])
        figures.aging.push_back(money({{"amount", minor}}, "amount", currency));
    figures.atAgency = money(object, "at_agency", currency);
    figures.seen = money(object, "seen", currency);
    return figures;
}

LetterKind kindOf(const json& object)
{
    const auto code = text(object, "kind");
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] == code) return static_cast<LetterKind>(i);
    }
    throw Fault{"kind"};
}

void readTexts(const json& object, Letter& letter)
{
    if (const auto copies = object.find("copies"); copies != object.end()) {
        if (!copies->is_array()) throw Fault{"copies"};
        for (const auto& copy : *copies) {
            if (!copy.is_string()) throw Fault{"copies"};
            letter.copies.push_back(copy.get<std::string>());
        }
    }
    if (const auto texts = object.find("texts"); texts != object.end()) {
        if (!texts->is_object()) throw Fault{"texts"};
        for (const auto& [name, words] : texts->items())
            letter.texts.emplace(name, text(*texts, name.c_str()));
    }
}

Letter letterOf(const json& object)
{
    if (!object.is_object() || !object.contains("currency")) throw Fault{"currency"};
    const auto currency = currencyOf(object["currency"], "currency");
    const auto language = base::parseLanguage(text(object, "language"));
    if (!language) throw Fault{"language"};

    Letter letter;
    letter.kind = kindOf(object);
    letter.stage = stage(object, "stage");
    letter.language = *language;
    letter.tone = number(object, "tone");
    letter.letterNumber = text(object, "letter_number");
    letter.writtenOn = date(object, "written");
    letter.company = companyOf(object.value("company", json::object()));
    letter.recipient = recipientOf(object.value("recipient", json::object()));
    letter.items = items(object, "items", currency);
    letter.otherItems = items(object, "other_items", currency);
    letter.credits = items(object, "credits", currency);
    letter.itemsTotal = money(object, "items_total", currency);
    letter.creditsTotal = money(object, "credits_total", currency);
    letter.unallocated = money(object, "unallocated", currency);
    letter.setOff = money(object, "set_off", currency);
    letter.toPay = money(object, "to_pay", currency);
    if (letter.kind == LetterKind::Statement) letter.statement = figuresOf(object.value("statement", json::object()), currency);
    letter.payBy = dateIfAny(object, "pay_by");
    letter.paymentsUntil = dateIfAny(object, "payments_until");
    letter.reference = text(object, "reference");
    if (object.contains("collection_costs")) letter.collectionCosts = money(object, "collection_costs", currency);
    letter.byEmail = flag(object, "by_email");
    letter.endedStop = text(object, "ended_stop");
    letter.controllerName = text(object, "controller_name");
    letter.textVersion = text(object, "text_version");
    letter.nextStage = stageIfAny(object, "next_stage");
    readTexts(object, letter);
    return letter;
}

} // namespace

bool hasPostalAddress(const Recipient& recipient)
{
    return !recipient.street.empty() || !recipient.city.empty();
}

base::Money balanceOf(const Letter& statement)
{
    return statement.itemsTotal + statement.creditsTotal + statement.unallocated;
}

std::string toJson(const Letter& letter)
{
    const auto currency = letter.toPay.currency();
    auto object = json::object();
    object["kind"] = kKinds[static_cast<std::size_t>(letter.kind)];
    object["stage"] = ledger::name(letter.stage);
    object["language"] = base::code(letter.language);
    object["currency"] = currency.code();
    put(object, "tone", letter.tone);
    put(object, "letter_number", letter.letterNumber);
    put(object, "written", letter.writtenOn);
    object["company"] = companyJson(letter.company);
    object["recipient"] = recipientJson(letter.recipient);
    if (!letter.copies.empty()) object["copies"] = letter.copies;
    putItems(object, "items", letter.items, currency);
    putItems(object, "other_items", letter.otherItems, currency);
    putItems(object, "credits", letter.credits, currency);
    put(object, "items_total", letter.itemsTotal, currency);
    put(object, "credits_total", letter.creditsTotal, currency);
    put(object, "unallocated", letter.unallocated, currency);
    put(object, "set_off", letter.setOff, currency);
    put(object, "to_pay", letter.toPay, currency);
    if (letter.kind == LetterKind::Statement) object["statement"] = figuresJson(letter.statement, currency);
    if (letter.payBy) put(object, "pay_by", *letter.payBy);
    if (letter.paymentsUntil) put(object, "payments_until", *letter.paymentsUntil);
    put(object, "reference", letter.reference);
    if (letter.collectionCosts) {
        object["collection_costs"] = {letter.collectionCosts->minor(), letter.collectionCosts->currency().code()};
    }
    put(object, "by_email", letter.byEmail);
    put(object, "ended_stop", letter.endedStop);
    put(object, "controller_name", letter.controllerName);
    put(object, "text_version", letter.textVersion);
    if (letter.nextStage) object["next_stage"] = ledger::name(*letter.nextStage);
    if (!letter.texts.empty()) object["texts"] = letter.texts;
    // Bytes that are no UTF-8 come from no import, but must not end the program here.
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

base::Result<Letter> letterFromJson(std::string_view stored)
{
    const auto object = json::parse(stored, nullptr, false);
    if (object.is_discarded()) return base::fail(base::ErrorCode::TemplateInvalid, {"letter", "JSON"});
    try {
        return letterOf(object);
    } catch (const Fault& fault) {
        return base::fail(base::ErrorCode::TemplateInvalid, {"letter", fault.member});
    }
}

} // namespace tegoed::letters
