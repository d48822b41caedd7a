#include "app/customers.h"

#include "base/identifiers.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <functional>

namespace tegoed::app {

using base::ErrorCode;
using ledger::Company;
using ledger::Customer;

namespace {

/// A field by its contract name: how it is written as text, and read back. `set` gives the allowed values when it refuses.
template <class Owner>
struct Field {
    const char* key;
    std::function<std::string(const Owner&, base::Currency)> text;
    std::function<std::optional<std::string>(Owner&, const std::string&, base::Currency)> set;
};

constexpr std::size_t kTextLimitBytes = 1000;
const std::optional<std::string> kTaken{};

template <class Owner>
Field<Owner> textField(const char* key, std::string Owner::* member)
{
    return {key, [member](const Owner& owner, base::Currency) { return owner.*member; },
            [member](Owner& owner, const std::string& value, base::Currency) -> std::optional<std::string> {
                if (value.size() > kTextLimitBytes || !base::isValidUtf8(value) || value.find('\0') != std::string::npos)
                    return "UTF-8, 1000 bytes";
                owner.*member = value;
                return kTaken;
            }};
}

/// A text that a parser of base/identifiers.h accepts and normalises.
template <class Owner, class Parse>
Field<Owner> checkedField(const char* key, std::string Owner::* member, Parse parse, const char* allowed)
{
    return {key, [member](const Owner& owner, base::Currency) { return owner.*member; },
            [member, parse, allowed](Owner& owner, const std::string& value, base::Currency) -> std::optional<std::string> {
                if (value.empty()) {
                    owner.*member = {};
                    return kTaken;
                }
                const auto parsed = parse(value);
                if (!parsed) return allowed;
                owner.*member = *parsed;
                return kTaken;
            }};
}

template <class Code>
std::string namesOf(std::span<const Code> codes)
{
    std::string all;
    for (const Code code : codes)
        all += fmt::format("{}{}", all.empty() ? "" : " ", name(code));
    return all;
}

Field<Customer> amountField(const char* key, std::optional<std::int64_t> Customer::* member)
{
    return {key,
            [member](const Customer& customer, base::Currency currency) {
                return customer.*member ? base::minorToString(*(customer.*member), currency.decimals()) : std::string{};
            },
            [member](Customer& customer, const std::string& value, base::Currency currency) -> std::optional<std::string> {
                if (value.empty()) {
                    customer.*member = std::nullopt;
                    return kTaken;
                }
                const auto amount = base::Money::parse(value, currency);
                if (!amount || amount->isNegative()) return "0.00 …";
                customer.*member = amount->minor();
                return kTaken;
            }};
}

const std::vector<Field<Customer>>& customerFields()
{
    using ledger::CustomerKind;
    using ledger::PaymentMethod;
    static const std::vector<Field<Customer>> kFields{
        {"number", [](const Customer& customer, base::Currency) { return customer.number; }, nullptr},
        textField("name", &Customer::name),
        {"kind", [](const Customer& customer, base::Currency) { return std::string(name(customer.kind)); },
         [](Customer& customer, const std::string& value, base::Currency) -> std::optional<std::string> {
             const auto kind = ledger::parseCustomerKind(value);
             if (!kind) return namesOf(ledger::allCustomerKinds());
             customer.kind = *kind;
             return kTaken;
         }},
        textField("street", &Customer::street),
        textField("postcode", &Customer::postcode),
        textField("city", &Customer::city),
        checkedField("country", &Customer::country, base::parseCountry, "ISO 3166: NL, BE, DE …"),
        {"language",
         [](const Customer& customer, base::Currency) { return customer.language ? std::string(code(*customer.language)) : std::string{}; },
         [](Customer& customer, const std::string& value, base::Currency) -> std::optional<std::string> {
             const auto language = base::parseLanguage(value);
             if (!language && !value.empty()) return "nl en de";
             customer.language = language;
             return kTaken;
         }},
        checkedField("email", &Customer::email, base::parseEmail, "name@domain"),
        textField("phone", &Customer::phone),
        textField("vat_number", &Customer::vatNumber),
        textField("registration", &Customer::registration),
        checkedField("iban", &Customer::iban, base::parseIban, "IBAN"),
        amountField("limit", &Customer::limitMinor),
        amountField("insured_limit", &Customer::insuredLimitMinor),
        {"terms_days",
         [](const Customer& customer, base::Currency) { return customer.termsDays ? std::to_string(*customer.termsDays) : std::string{}; },
         [](Customer& customer, const std::string& value, base::Currency) -> std::optional<std::string> {
             if (value.empty()) {
                 customer.termsDays = std::nullopt;
                 return kTaken;
             }
             int days = 0;
             const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), days);
             if (error != std::errc{} || end != value.data() + value.size() || days < 0 || days > 730) return "0 … 730";
             customer.termsDays = days;
             return kTaken;
         }},
        {"payment_method", [](const Customer& customer, base::Currency) { return std::string(name(customer.paymentMethod)); },
         [](Customer& customer, const std::string& value, base::Currency) -> std::optional<std::string> {
             const auto method = value.empty() ? std::optional(PaymentMethod::Transfer) : ledger::parsePaymentMethod(value);
             if (!method) return namesOf(ledger::allPaymentMethods());
             customer.paymentMethod = *method;
             return kTaken;
         }},
        textField("controller", &Customer::controller),
        textField("account_manager", &Customer::accountManager),
        checkedField("account_manager_email", &Customer::accountManagerEmail, base::parseEmail, "name@domain"),
        {"channel",
         [](const Customer& customer, base::Currency) { return customer.channel ? std::string(name(*customer.channel)) : std::string{}; },
         [](Customer& customer, const std::string& value, base::Currency) -> std::optional<std::string> {
             const auto channel = ledger::parseChannel(value);
             if (!channel && !value.empty()) return namesOf(ledger::allChannels());
             customer.channel = channel;
             return kTaken;
         }},
        textField("parent", &Customer::parent),
        textField("payer", &Customer::payer),
        textField("segment", &Customer::segment),
        textField("policy", &Customer::policy),
        {"po_required", [](const Customer& customer, base::Currency) { return std::string(customer.poRequired ? "yes" : "no"); },
         [](Customer& customer, const std::string& value, base::Currency) -> std::optional<std::string> {
             if (value != "yes" && value != "no" && !value.empty()) return "yes no";
             customer.poRequired = value == "yes";
             return kTaken;
         }},
    };
    return kFields;
}

const std::vector<Field<Company>>& companyFields()
{
    static const std::vector<Field<Company>> kFields{
        textField("name", &Company::name),
        textField("street", &Company::street),
        textField("postcode", &Company::postcode),
        textField("city", &Company::city),
        checkedField("country", &Company::country, base::parseCountry, "ISO 3166: NL, BE, DE …"),
        checkedField("iban", &Company::iban, base::parseIban, "IBAN"),
        checkedField("bic", &Company::bic, base::parseBic, "BIC"),
        textField("vat_number", &Company::vatNumber),
        textField("registration", &Company::registration),
        checkedField("email", &Company::email, base::parseEmail, "name@domain"),
        textField("phone", &Company::phone),
        textField("letterhead", &Company::letterhead),
        textField("payment_link", &Company::paymentLink),
        textField("invoice_files", &Company::invoiceFiles),
    };
    return kFields;
}

const std::vector<Field<ledger::Contact>>& contactFields()
{
    using ledger::Contact;
    static const std::vector<Field<Contact>> kFields{
        {"role", [](const Contact& contact, base::Currency) { return std::string(name(contact.role)); },
         [](Contact& contact, const std::string& value, base::Currency) -> std::optional<std::string> {
             const auto role = ledger::parseContactRole(value);
             if (!role) return namesOf(ledger::allContactRoles());
             contact.role = *role;
             return kTaken;
         }},
        textField("name", &Contact::name),
        textField("salutation", &Contact::salutation),
        checkedField("email", &Contact::email, base::parseEmail, "name@domain"),
        textField("phone", &Contact::phone),
        {"language",
         [](const Contact& contact, base::Currency) { return contact.language ? std::string(code(*contact.language)) : std::string{}; },
         [](Contact& contact, const std::string& value, base::Currency) -> std::optional<std::string> {
             const auto language = base::parseLanguage(value);
             if (!language && !value.empty()) return "nl en de";
             contact.language = language;
             return kTaken;
         }},
    };
    return kFields;
}

template <class Owner>
KeyValues textsOf(const std::vector<Field<Owner>>& fields, const Owner& owner, base::Currency currency)
{
    KeyValues values;
    for (const auto& field : fields)
        values.emplace_back(field.key, field.text(owner, currency));
    return values;
}

template <class Owner>
base::Result<void> setAll(const std::vector<Field<Owner>>& fields, Owner& owner, const KeyValues& values, base::Currency currency)
{
    for (const auto& [key, value] : values) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& candidate) { return key == candidate.key; });
        if (field == fields.end() || !field->set) {
            std::string known;
            for (const auto& candidate : fields) {
                if (candidate.set) known += fmt::format("{}{}", known.empty() ? "" : " ", candidate.key);
            }
            return base::fail(ErrorCode::FieldNotSettable, {key, known});
        }
        if (const auto allowed = field->set(owner, std::string(base::trimmed(value)), currency))
            return base::fail(ErrorCode::FieldValueBad, {key, value, *allowed});
    }
    return {};
}

} // namespace

KeyValues fieldsOf(const Customer& customer, base::Currency currency)
{
    return textsOf(customerFields(), customer, currency);
}

KeyValues fieldsOf(const Company& company)
{
    return textsOf(companyFields(), company, base::Currency::euro());
}

KeyValues fieldsOf(const ledger::Contact& contact)
{
    return textsOf(contactFields(), contact, base::Currency::euro());
}

base::Result<void> setFields(Customer& customer, const KeyValues& values, base::Currency currency)
{
    return setAll(customerFields(), customer, values, currency);
}

base::Result<void> setFields(Company& company, const KeyValues& values)
{
    return setAll(companyFields(), company, values, base::Currency::euro());
}

base::Result<void> setFields(ledger::Contact& contact, const KeyValues& values)
{
    return setAll(contactFields(), contact, values, base::Currency::euro());
}

} // namespace tegoed::app
