#include "app/letter_writing.h"

#include <algorithm>
#include <cstdint>
#include <ctime>

namespace tegoed::app {

namespace {

base::Language languageFor(const ledger::Customer& customer, const ledger::Contact* contact)
{
    if (contact != nullptr && contact->language) return *contact->language;
    if (customer.language) return *customer.language;
    if (customer.country.empty() || customer.country == "NL" || customer.country == "BE" || customer.country == "SR")
        return base::Language::Dutch;
    if (customer.country == "DE" || customer.country == "AT" || customer.country == "CH" || customer.country == "LI")
        return base::Language::German;
    return base::Language::English;
}

const ledger::Contact* contactFor(const std::vector<ledger::Contact>& contacts)
{
    for (const auto role : {ledger::ContactRole::Reminders, ledger::ContactRole::Invoices}) {
        const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const auto& contact) { return contact.role == role; });
        if (found != contacts.end()) return &*found;
    }
    return nullptr;
}

} // namespace

Writing writingTo(Ledger& ledger, const ledger::Customer& customer, const std::vector<ledger::Contact>& contacts)
{
    const ledger::Contact* const contact = contactFor(contacts);
    Writing writing;
    writing.language = languageFor(customer, contact);
    auto& recipient = writing.recipient;
    recipient.number = customer.number;
    recipient.name = customer.name;
    if (contact != nullptr) {
        recipient.attention = contact->name;
        recipient.salutation = contact->salutation;
    }
    recipient.street = customer.street;
    recipient.postcode = customer.postcode;
    recipient.city = customer.city;
    recipient.country = customer.country;
    recipient.email = contact != nullptr && !contact->email.empty() ? contact->email : customer.email;
    const std::string& signedBy = ledger.setting("letters.signed_by");
    writing.signedBy = signedBy.empty() ? customer.controller : signedBy;
    return writing;
}

std::string mailDomain(const ledger::Company& company)
{
    const auto at = company.email.rfind('@');
    return at == std::string::npos ? "tegoed.invalid" : company.email.substr(at + 1);
}

letters::MessageTime mailTime(const std::string& instant)
{
    std::tm utc{};
    if (::strptime(instant.c_str(), "%Y-%m-%dT%H:%M:%S", &utc) == nullptr) return {};
    return {static_cast<std::int64_t>(::timegm(&utc)), 0};
}

} // namespace tegoed::app
