#include "app/customers.h"

#include "app/item_lookup.h"
#include "base/text.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace tegoed::app {

using base::ErrorCode;

namespace {

/// What changed, for the journal: each changed field with its text before and after.
nlohmann::ordered_json changedFields(const KeyValues& before, const KeyValues& after)
{
    nlohmann::ordered_json changes = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].second == after[i].second) continue;
        changes[before[i].first] = {{"before", before[i].second}, {"after", after[i].second}};
    }
    return changes;
}

/// A payer must exist and may not lead back to the customer: otherwise nobody would get the letter.
base::Result<void> checkPayer(Ledger& ledger, const ledger::Customer& customer)
{
    std::set<std::string> seen{customer.number};
    std::string next = customer.payer;
    while (!next.empty()) {
        const auto payer = persistence::customerByNumber(ledger.connection(), next);
        if (!payer) return base::fail(ErrorCode::CustomerUnknown, {next});
        if (!seen.insert(payer->number).second) return base::fail(ErrorCode::PayerLoop, {customer.number, customer.payer});
        next = payer->payer;
    }
    return {};
}

base::Result<void> checkPolicy(Ledger& ledger, const std::string& name)
{
    const auto& policies = ledger.policies();
    if (!name.empty() && std::none_of(policies.begin(), policies.end(), [&](const auto& policy) { return policy.name == name; })) {
        return base::fail(ErrorCode::PolicyUnknown, {name});
    }
    return {};
}

base::Result<ledger::Contact> findContact(Ledger& ledger, const ledger::Customer& customer, base::ContactId id)
{
    for (auto& contact : persistence::contactsOf(ledger.connection(), customer.id)) {
        if (contact.id == id) return std::move(contact);
    }
    return base::fail(ErrorCode::ContactUnknown, {std::to_string(id.value()), customer.number});
}

/// Somebody must be able to see who it is, or to reach him.
base::Result<void> checkNotEmpty(const ledger::Contact& contact)
{
    if (contact.name.empty() && contact.email.empty() && contact.phone.empty())
        return base::fail(ErrorCode::FieldValueBad, {"name", "", "not_empty"});
    return {};
}

/// What a journal entry calls a contact.
std::string nameOf(const ledger::Contact& contact)
{
    return !contact.name.empty() ? contact.name : !contact.email.empty() ? contact.email : contact.phone;
}

base::Result<ledger::Company> findCompany(Ledger& ledger, const std::string& name)
{
    for (auto& company : persistence::companies(ledger.connection())) {
        if (name.empty() || company.name == name) return std::move(company);
    }
    return base::fail(ErrorCode::CompanyUnknown, {name});
}

base::Result<void> changeCompany(Ledger& ledger, persistence::Transaction& transaction, const ledger::Company& before,
                                 const KeyValues& values)
{
    ledger::Company after = before;
    TEGOED_CHECK(setFields(after, values));
    for (const auto& other : persistence::companies(ledger.connection())) {
        if (other.id != after.id && other.name == after.name) return base::fail(ErrorCode::CompanyExists, {after.name});
    }
    if (after == before) return {};
    transaction.update(after);
    transaction.touchAll();
    const nlohmann::ordered_json details{{"company", before.name}, {"changes", changedFields(fieldsOf(before), fieldsOf(after))}};
    commit(ledger, transaction, "company_set", std::nullopt, details.dump());
    return {};
}

} // namespace

base::Result<ledger::Customer> customer(Ledger& ledger, const std::string& number)
{
    return guarded([&] { return findCustomer(ledger, number); });
}

base::Result<void> setCustomer(Ledger& ledger, const std::string& number, const KeyValues& values)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer before, findCustomer(ledger, number));
        ledger::Customer after = before;
        TEGOED_CHECK(setFields(after, values, ledger.currency()));
        if (after.payer != before.payer) TEGOED_CHECK(checkPayer(ledger, after));
        if (after.policy != before.policy) TEGOED_CHECK(checkPolicy(ledger, after.policy));
        if (after == before) return {};
        transaction.update(after);
        transaction.touch(after.id);
        const nlohmann::ordered_json details{
            {"customer", number}, {"changes", changedFields(fieldsOf(before, ledger.currency()), fieldsOf(after, ledger.currency()))}};
        commit(ledger, transaction, "customer_set", after.id, details.dump());
        return {};
    });
}

base::Result<std::vector<ledger::Contact>> contacts(Ledger& ledger, const std::string& customerNumber)
{
    return guarded([&]() -> base::Result<std::vector<ledger::Contact>> {
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        return persistence::contactsOf(ledger.connection(), customer.id);
    });
}

base::Result<base::ContactId> addContact(Ledger& ledger, const std::string& customerNumber, const KeyValues& values)
{
    return guarded([&]() -> base::Result<base::ContactId> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        ledger::Contact contact;
        contact.customer = customer.id;
        TEGOED_CHECK(setFields(contact, values));
        TEGOED_CHECK(checkNotEmpty(contact));
        const base::ContactId id = transaction.insert(contact);
        const nlohmann::ordered_json details{{"customer", customer.number},
                                             {"name", nameOf(contact)},
                                             {"changes", changedFields(fieldsOf(ledger::Contact{}), fieldsOf(contact))}};
        commit(ledger, transaction, "contact_add", customer.id, details.dump());
        return id;
    });
}

base::Result<void> setContact(Ledger& ledger, const std::string& customerNumber, base::ContactId id, const KeyValues& values)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        TEGOED_TRY(const ledger::Contact before, findContact(ledger, customer, id));
        ledger::Contact after = before;
        TEGOED_CHECK(setFields(after, values));
        TEGOED_CHECK(checkNotEmpty(after));
        if (after == before) return {};
        transaction.update(after);
        const nlohmann::ordered_json details{
            {"customer", customer.number}, {"name", nameOf(after)}, {"changes", changedFields(fieldsOf(before), fieldsOf(after))}};
        commit(ledger, transaction, "contact_set", customer.id, details.dump());
        return {};
    });
}

base::Result<void> deleteContact(Ledger& ledger, const std::string& customerNumber, base::ContactId id)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        TEGOED_TRY(const ledger::Contact contact, findContact(ledger, customer, id));
        transaction.remove(id);
        transaction.touch(customer.id);
        const nlohmann::ordered_json details{{"customer", customer.number},
                                             {"name", nameOf(contact)},
                                             {"changes", changedFields(fieldsOf(contact), fieldsOf(ledger::Contact{}))}};
        commit(ledger, transaction, "contact_delete", customer.id, details.dump());
        return {};
    });
}

base::Result<void> addCompany(Ledger& ledger, const std::string& name)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        ledger::Company company;
        TEGOED_CHECK(setFields(company, {{"name", name}}));
        if (company.name.empty()) return base::fail(ErrorCode::FieldValueBad, {"name", name, "not_empty"});
        for (const auto& other : persistence::companies(ledger.connection())) {
            if (other.name == company.name) return base::fail(ErrorCode::CompanyExists, {name});
        }
        transaction.insert(company);
        transaction.touchAll();
        commit(ledger, transaction, "company_add", std::nullopt, nlohmann::ordered_json{{"name", name}}.dump());
        return {};
    });
}

base::Result<void> setCompany(Ledger& ledger, const std::string& name, const KeyValues& values)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Company before, findCompany(ledger, name));
        return changeCompany(ledger, transaction, before, values);
    });
}

base::Result<void> setCompanyById(Ledger& ledger, base::CompanyId id, const KeyValues& values)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        for (const auto& company : persistence::companies(ledger.connection())) {
            if (company.id == id) return changeCompany(ledger, transaction, company, values);
        }
        return base::fail(ErrorCode::CompanyUnknown, {""});
    });
}

base::Result<std::vector<ledger::Company>> companies(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<ledger::Company>> { return persistence::companies(ledger.connection()); });
}

} // namespace tegoed::app
