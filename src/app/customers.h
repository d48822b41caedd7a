#pragma once

#include "app/ledger.h"
#include "ledger/customer.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegoed::app {

/// `KEY=VALUE` pairs as typed; an empty value clears a field.
using KeyValues = std::vector<std::pair<std::string, std::string>>;

/// The customer's fields by their contract names, as text, in the contract's order: for lists, forms and export.
[[nodiscard]] KeyValues fieldsOf(const ledger::Customer& customer, base::Currency currency);
[[nodiscard]] KeyValues fieldsOf(const ledger::Company& company);
[[nodiscard]] KeyValues fieldsOf(const ledger::Contact& contact);
/// Sets fields by name on a value, with all checks of the contract. Errors: FieldNotSettable, FieldValueBad.
[[nodiscard]] base::Result<void> setFields(ledger::Customer& customer, const KeyValues& values, base::Currency currency);
[[nodiscard]] base::Result<void> setFields(ledger::Company& company, const KeyValues& values);
[[nodiscard]] base::Result<void> setFields(ledger::Contact& contact, const KeyValues& values);

[[nodiscard]] base::Result<ledger::Customer> customer(Ledger& ledger, const std::string& number);
[[nodiscard]] base::Result<void> setCustomer(Ledger& ledger, const std::string& number, const KeyValues& values);
/// Persons and mailboxes at a customer; a contact without name, e-mail and phone is refused. Errors: CustomerUnknown, ContactUnknown,
/// FieldNotSettable, FieldValueBad.
[[nodiscard]] base::Result<std::vector<ledger::Contact>> contacts(Ledger& ledger, const std::string& customer);
[[nodiscard]] base::Result<base::ContactId> addContact(Ledger& ledger, const std::string& customer, const KeyValues& values);
[[nodiscard]] base::Result<void> setContact(Ledger& ledger, const std::string& customer, base::ContactId contact, const KeyValues& values);
[[nodiscard]] base::Result<void> deleteContact(Ledger& ledger, const std::string& customer, base::ContactId contact);
[[nodiscard]] base::Result<void> addCompany(Ledger& ledger, const std::string& name);
/// Without a name: the first company.
[[nodiscard]] base::Result<void> setCompany(Ledger& ledger, const std::string& name, const KeyValues& values);
[[nodiscard]] base::Result<void> setCompanyById(Ledger& ledger, base::CompanyId id, const KeyValues& values);
[[nodiscard]] base::Result<std::vector<ledger::Company>> companies(Ledger& ledger);

/// The segment to which a setting of the form `segment.NAME.policy` gives its dunning schedule.
[[nodiscard]] std::optional<std::string> segmentOfSetting(std::string_view key);
[[nodiscard]] base::Result<void> setSettings(Ledger& ledger, const KeyValues& values);
/// All settings a user can change, with their value in force and what is allowed.
struct SettingInfo {
    std::string key;
    std::string value;
    std::string allowed;
};
[[nodiscard]] base::Result<std::vector<SettingInfo>> settings(Ledger& ledger);
[[nodiscard]] base::Result<void> setPolicy(Ledger& ledger, const std::string& json);

} // namespace tegoed::app
