#include "app/import_customers.h"

#include "app/customers.h"
#include "app/import_items.h"
#include "exchange/contact_rows.h"
#include "exchange/customer_rows.h"
#include "ledger/customer_kind.h"
#include "persistence/money_queries.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace tegoed::app {

using base::ErrorCode;
using base::TextIndex;

namespace {

/// A row's texts into a customer; empty cells change nothing.
void takeRow(const exchange::CustomerRow& row, ledger::Customer& customer)
{
    const auto text = [](std::string& field, std::string_view value) {
        if (!value.empty()) field = value;
    };
    text(customer.name, row.name);
    text(customer.street, row.street);
    text(customer.postcode, row.postcode);
    text(customer.city, row.city);
    text(customer.country, row.country);
    text(customer.email, row.email);
    text(customer.phone, row.phone);
    text(customer.vatNumber, row.vatNumber);
    text(customer.registration, row.registration);
    text(customer.iban, row.iban);
    text(customer.controller, row.controller);
    text(customer.accountManager, row.accountManager);
    text(customer.accountManagerEmail, row.accountManagerEmail);
    text(customer.parent, row.parent);
    text(customer.payer, row.payer);
    text(customer.segment, row.segment);
    text(customer.policy, row.policy);
    if (const auto kind = ledger::parseCustomerKind(row.kind)) customer.kind = *kind;
    if (const auto language = base::parseLanguage(row.language)) customer.language = language;
    if (const auto method = ledger::parsePaymentMethod(row.paymentMethod)) customer.paymentMethod = *method;
    if (const auto channel = ledger::parseChannel(row.channel)) customer.channel = channel;
    if (row.limitMinor) customer.limitMinor = row.limitMinor;
    if (row.insuredLimitMinor) customer.insuredLimitMinor = row.insuredLimitMinor;
    if (row.termsDays) customer.termsDays = row.termsDays;
    if (row.poRequired) customer.poRequired = *row.poRequired;
}

void addFault(ImportReport& report, ErrorCode code, std::vector<std::string> arguments, std::uint32_t line)
{
    report.faults.push_back({static_cast<int>(line), {code, std::move(arguments), report.file, static_cast<int>(line)}, {}});
    ++report.refused;
}

void takeFaults(const exchange::ImportResult& table, ImportReport& report)
{
    for (const auto& faulty : table.faults)
        report.faults.push_back({faulty.error.line, faulty.error, faulty.number});
    report.refused = table.faultCount;
}

/// The fields in which two lists differ; `before` may be what a field is when nobody has filled it in, and then stands for nothing.
std::vector<FieldChange> differences(const KeyValues& before, const KeyValues& after, bool isNew)
{
    std::vector<FieldChange> fields;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i].second != after[i].second)
            fields.push_back({after[i].first, isNew ? std::string{} : before[i].second, after[i].second});
    }
    return fields;
}

void note(ImportReport& report, ImportChange::Subject subject, ImportChange::Kind kind, const ledger::Customer& customer,
          std::string contact, std::vector<FieldChange> fields)
{
    ImportChange change{kind, customer.number, std::move(contact), base::Money::zero(report.balanceBefore.currency()), std::move(fields)};
    change.customerName = customer.name;
    change.subject = subject;
    report.note(std::move(change));
}

} // namespace

CustomerImport::CustomerImport(Ledger& ledger, persistence::Transaction& transaction, const ImportRequest& request)
    : m_ledger(ledger), m_transaction(transaction), m_request(request), m_known(ledger, false)
{
}

base::Money CustomerImport::balanceBefore() const
{
    return persistence::balance(m_ledger.connection(), m_ledger.currency());
}

base::Result<void> CustomerImport::takeCustomers(const std::filesystem::path& file, ImportReport& report)
{
    report.file = file.string();
    TEGOED_TRY(const exchange::ImportOptions options, readOptions(m_ledger, m_request, file));
    TEGOED_TRY(const exchange::CustomerTable table, exchange::readCustomers(file, options));
    m_checksum = checksumOf(table);
    describe(table, report);
    takeFaults(table, report);
    m_profile = table.profile;
    takeTable(table, report);
    return {};
}

void CustomerImport::takeKnownCustomers(exchange::CustomerTable table, ImportReport& report)
{
    describe(table, report);
    takeFaults(table, report);
    std::erase_if(table.rows, [&](const exchange::CustomerRow& row) {
        const bool isKnown = m_known.findCustomer(row.number) != TextIndex::kNone;
        if (!isKnown) addFault(report, ErrorCode::RowUnknownCustomer, {std::string(row.number)}, row.line);
        return !isKnown;
    });
    takeTable(table, report);
}

void CustomerImport::takeTable(const exchange::CustomerTable& table, ImportReport& report)
{
    const auto firstNew = static_cast<std::uint32_t>(m_known.customers().size());
    std::set<std::uint32_t> changedKnown;
    std::vector<ledger::Customer> before;
    std::vector<std::uint32_t> beforePositions;
    std::map<std::uint32_t, std::uint32_t> lineOf; // Of the customers that the file has, by position.
    for (const exchange::CustomerRow& row : table.rows) {
        std::uint32_t position = m_known.findCustomer(row.number);
        if (!row.policy.empty() && std::none_of(m_ledger.policies().begin(), m_ledger.policies().end(),
                                                [&](const auto& policy) { return policy.name == row.policy; })) {
            addFault(report, ErrorCode::PolicyUnknown, {std::string(row.policy)}, row.line);
            continue;
        }
        if (position == TextIndex::kNone) {
            if (row.name.empty()) {
                addFault(report, ErrorCode::RowWithoutName, {}, row.line);
                continue;
            }
            ledger::Customer customer;
            customer.number = row.number;
            takeRow(row, customer);
            if (row.kind.empty()) customer.kind = ledger::guessKind(customer.name, customer.vatNumber, customer.registration);
            lineOf.emplace(m_known.addCustomer(std::move(customer)), row.line);
            continue;
        }
        if (const auto [earlier, isFirst] = lineOf.emplace(position, row.line); !isFirst) {
            report.warnings.push_back(
                {static_cast<int>(row.line), "customer_twice", {std::string(row.number), std::to_string(earlier->second)}});
        }
        if (position >= firstNew) { // The same number twice in the file: the later row completes the earlier one.
            takeRow(row, m_known.customers()[position]);
            continue;
        }
        ledger::Customer after = m_known.customers()[position];
        takeRow(row, after);
        if (after == m_known.customers()[position]) continue;
        if (changedKnown.insert(position).second) {
            before.push_back(m_known.customers()[position]);
            beforePositions.push_back(position);
        }
        m_known.customers()[position] = std::move(after);
    }
    if (report.refused > 0 && !m_request.skipFaulty) return;

    const base::Currency currency = m_ledger.currency();
    for (std::size_t i = 0; i < before.size(); ++i) {
        const ledger::Customer& after = m_known.customers()[beforePositions[i]];
        if (after == before[i]) continue; // A later row of the file took it back.
        m_transaction.update(after);
        touch(after.id);
        ++report.customersChanged;
        auto fields = differences(fieldsOf(before[i], currency), fieldsOf(after, currency), false);
        for (const FieldChange& field : fields)
            changed(after.number, field.field, field.before, field.after);
        note(report, ImportChange::Subject::Customer, ImportChange::Kind::TextChanged, after, {}, std::move(fields));
    }
    const std::vector<ledger::Customer> added(m_known.customers().begin() + firstNew, m_known.customers().end());
    report.customersNew = static_cast<std::int64_t>(added.size());
    const auto ids = m_transaction.insertMany(added);
    const KeyValues nothing = fieldsOf(ledger::Customer{}, currency);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        m_known.customers()[firstNew + i].id = ids[i];
        touch(ids[i]);
        // What is not listed is only counted.
        const bool isListed = report.changes.size() < kShownChangesLimit;
        note(report, ImportChange::Subject::Customer, ImportChange::Kind::New, added[i], {},
             isListed ? differences(nothing, fieldsOf(added[i], currency), true) : std::vector<FieldChange>{});
    }
    // Customers, not rows: one that stands in the file twice is one.
    report.unchanged = static_cast<std::int64_t>(lineOf.size()) - report.customersChanged - report.customersNew;
}

base::Result<void> CustomerImport::takeContacts(const std::filesystem::path& file, ImportReport& report)
{
    report.file = file.string();
    TEGOED_TRY(const exchange::ImportOptions options, readOptions(m_ledger, m_request, file));
    TEGOED_TRY(const exchange::ContactTable table, exchange::readContacts(file, options));
    m_checksum = checksumOf(table);
    describe(table, report);
    takeFaults(table, report);
    m_profile = table.profile;
    KeyValues nothing = fieldsOf(ledger::Contact{});
    nothing.front().second.clear(); // Every contact has a role.
    // Whether all rows can be taken is known before the first is written.
    std::vector<std::pair<const exchange::ContactRow*, std::uint32_t>> rows;
    for (const exchange::ContactRow& row : table.rows) {
        const std::uint32_t position = m_known.findCustomer(row.customer);
        if (position == TextIndex::kNone)
            addFault(report, ErrorCode::RowUnknownCustomer, {std::string(row.customer)}, row.line);
        else
            rows.emplace_back(&row, position);
    }
    if (report.refused > 0 && !m_request.skipFaulty) return {};
    for (const auto& [row, position] : rows) {
        const ledger::Customer& owner = m_known.customers()[position];
        ledger::Contact contact;
        contact.customer = owner.id;
        contact.role = ledger::parseContactRole(row->role).value_or(ledger::ContactRole::Invoices);
        contact.name = row->name;
        contact.salutation = row->salutation;
        contact.email = row->email;
        contact.phone = row->phone;
        contact.language = base::parseLanguage(row->language);
        // A contact is the same person where role and name agree, or, without a name, role and address.
        std::optional<ledger::Contact> known;
        for (const auto& other : persistence::contactsOf(m_ledger.connection(), owner.id)) {
            if (other.role == contact.role && (contact.name.empty() ? other.email == contact.email : other.name == contact.name))
                known = other;
        }
        if (!known) {
            m_transaction.insert(contact);
            touch(owner.id);
            ++report.added;
            note(report, ImportChange::Subject::Contact, ImportChange::Kind::New, owner, contact.name,
                 differences(nothing, fieldsOf(contact), true));
            continue;
        }
        ledger::Contact after = *known;
        const auto take = [&](std::string ledger::Contact::* field) {
            if (!(contact.*field).empty()) after.*field = contact.*field;
        };
        take(&ledger::Contact::salutation);
        take(&ledger::Contact::email);
        take(&ledger::Contact::phone);
        if (contact.language) after.language = contact.language;
        if (after == *known) {
            ++report.unchanged;
            continue;
        }
        m_transaction.update(after);
        touch(owner.id);
        ++report.changed;
        auto fields = differences(fieldsOf(*known), fieldsOf(after), false);
        for (const FieldChange& field : fields)
            changed(owner.number, field.field, field.before, field.after);
        note(report, ImportChange::Subject::Contact, ImportChange::Kind::TextChanged, owner, after.name, std::move(fields));
    }
    return {};
}

base::Result<void> CustomerImport::finish(std::vector<ImportReport>& reports)
{
    for (const ledger::Customer& customer : m_known.customers()) {
        if (customer.payer.empty()) continue;
        std::set<std::string> seen{customer.number};
        for (std::string next = customer.payer; !next.empty();) {
            const std::uint32_t payer = m_known.findCustomer(next);
            const bool isUnknown = payer == TextIndex::kNone;
            if (isUnknown || !seen.insert(next).second) {
                base::Error error{isUnknown ? ErrorCode::RowUnknownCustomer : ErrorCode::PayerLoop, {customer.number, customer.payer}};
                if (isUnknown) error.arguments = {next};
                error.file = reports.empty() ? std::string{} : reports.back().file;
                return base::fail(std::move(error));
            }
            next = m_known.customers()[payer].payer;
        }
    }
    if (m_touchesAll) {
        m_transaction.touchAll();
        return {};
    }
    for (const std::int64_t id : m_touched)
        m_transaction.touch(base::CustomerId(id));
    return {};
}

void CustomerImport::changed(std::string_view customer, std::string_view field, const std::string& before, const std::string& after)
{
    const nlohmann::ordered_json row{{"customer", customer}, {"field", field}, {"before", before}, {"after", after}};
    m_changes += m_changes.empty() ? "" : ",";
    m_changes += row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void CustomerImport::touch(base::CustomerId customer)
{
    if (m_touchesAll) return;
    m_touched.insert(customer.value());
    if (m_touched.size() > persistence::kTouchLimit) m_touchesAll = true;
}

} // namespace tegoed::app
