#include "persistence/transaction.h"
#include "persistence/transaction_state.h"

namespace tegoed::persistence {
namespace {

constexpr std::string_view kInsertCustomer =
    "INSERT INTO customers (id, number, name, kind, street, postcode, city, country, language, email, phone, vat_number, registration, "
    "iban, "
    "limit_minor, insured_limit_minor, terms_days, payment_method, controller, account_manager, account_manager_email, channel, parent, "
    "payer, "
    "segment, policy, po_required) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)";
constexpr std::string_view kUpdateCustomer =
    "UPDATE customers SET number = ?2, name = ?3, kind = ?4, street = ?5, postcode = ?6, city = ?7, country = ?8, language = ?9, email = "
    "?10, "
    "phone = ?11, vat_number = ?12, registration = ?13, iban = ?14, limit_minor = ?15, insured_limit_minor = ?16, terms_days = ?17, "
    "payment_method = ?18, controller = ?19, account_manager = ?20, account_manager_email = ?21, channel = ?22, parent = ?23, payer = ?24, "
    "segment = ?25, policy = ?26, po_required = ?27 WHERE id = ?1";
constexpr std::string_view kInsertCompany =
    "INSERT INTO companies (id, name, street, postcode, city, country, iban, bic, vat_number, registration, email, phone, letterhead, "
    "payment_link, invoice_files) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
constexpr std::string_view kUpdateCompany =
    "UPDATE companies SET name = ?2, street = ?3, postcode = ?4, city = ?5, country = ?6, iban = ?7, bic = ?8, vat_number = ?9, "
    "registration = ?10, email = ?11, phone = ?12, letterhead = ?13, payment_link = ?14, invoice_files = ?15 WHERE id = ?1";

/// Items keep their company in one byte.
constexpr std::int64_t kCompanyLimit = 255;

std::string_view languageCode(const std::optional<base::Language>& language)
{
    return language ? base::code(*language) : std::string_view{};
}

void writeCustomer(Query& statement, const ledger::Customer& c, base::CustomerId id)
{
    statement.bind(id, c.number, c.name, name(c.kind), c.street, c.postcode, c.city, c.country, languageCode(c.language), c.email, c.phone,
                   c.vatNumber, c.registration, c.iban, c.limitMinor, c.insuredLimitMinor, c.termsDays, name(c.paymentMethod), c.controller,
                   c.accountManager, c.accountManagerEmail, c.channel ? name(*c.channel) : std::string_view{}, c.parent, c.payer, c.segment,
                   c.policy, c.poRequired);
    statement.run();
}

void writeCompany(Query& statement, const ledger::Company& c, base::CompanyId id)
{
    statement.bind(id, c.name, c.street, c.postcode, c.city, c.country, c.iban, c.bic, c.vatNumber, c.registration, c.email, c.phone,
                   c.letterhead, c.paymentLink, c.invoiceFiles);
    statement.run();
}

} // namespace

base::CustomerId Transaction::insert(const ledger::Customer& customer)
{
    m_state->recorder.record();
    const base::CustomerId id{m_state->nextId("customers")};
    Query statement = m_state->connection.query(kInsertCustomer);
    writeCustomer(statement, customer, id);
    if (m_state->customerIds) m_state->customerIds->add(id.value());
    m_state->touch(id.value());
    return id;
}

void Transaction::update(const ledger::Customer& customer)
{
    m_state->recorder.recordRow("customers", customer.id.value());
    Query statement = m_state->connection.query(kUpdateCustomer);
    writeCustomer(statement, customer, customer.id);
    if (m_state->connection.changedRowCount() != 1) failInvariant("customers", "customer", customer.id.value());
    m_state->touch(customer.id.value());
}

std::vector<base::CustomerId> Transaction::insertMany(std::span<const ledger::Customer> customers)
{
    std::vector<base::CustomerId> ids;
    if (customers.empty()) return ids;
    m_state->beginMany("customers", customers.size());
    const std::int64_t first = m_state->nextId("customers");
    ids.reserve(customers.size());
    Query statement = m_state->connection.query(kInsertCustomer);
    for (const ledger::Customer& customer : customers) {
        ids.emplace_back(first + static_cast<std::int64_t>(ids.size()));
        writeCustomer(statement, customer, ids.back());
        if (m_state->customerIds) m_state->customerIds->add(ids.back().value());
        m_state->touch(ids.back().value());
    }
    m_state->recorder.addRange("customers", first, ids.back().value());
    return ids;
}

base::ContactId Transaction::insert(const ledger::Contact& contact)
{
    m_state->recorder.record();
    const base::ContactId id{m_state->nextId("contacts")};
    m_state->connection.run("INSERT INTO contacts (id, customer_id, role, name, salutation, email, phone, language) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                            id, contact.customer, name(contact.role), contact.name, contact.salutation, contact.email, contact.phone,
                            languageCode(contact.language));
    m_state->touch(contact.customer.value());
    return id;
}

void Transaction::update(const ledger::Contact& contact)
{
    m_state->recorder.record();
    m_state->connection.run(
        "UPDATE contacts SET customer_id = ?2, role = ?3, name = ?4, salutation = ?5, email = ?6, phone = ?7, language = ?8 "
        "WHERE id = ?1",
        contact.id, contact.customer, name(contact.role), contact.name, contact.salutation, contact.email, contact.phone,
        languageCode(contact.language));
    if (m_state->connection.changedRowCount() != 1) failInvariant("contacts", "contact", contact.id.value());
    m_state->touch(contact.customer.value());
}

void Transaction::remove(base::ContactId contact)
{
    m_state->recorder.record();
    if (const auto customer = m_state->connection.integer("SELECT customer_id FROM contacts WHERE id = ?1", contact))
        m_state->touch(*customer);
    m_state->connection.run("DELETE FROM contacts WHERE id = ?1", contact);
}

base::CompanyId Transaction::insert(const ledger::Company& company)
{
    m_state->recorder.record();
    const base::CompanyId id{m_state->nextId("companies")};
    if (id.value() > kCompanyLimit) failInvariant("companies", "company", id.value());
    Query statement = m_state->connection.query(kInsertCompany);
    writeCompany(statement, company, id);
    return id;
}

void Transaction::update(const ledger::Company& company)
{
    m_state->recorder.record();
    Query statement = m_state->connection.query(kUpdateCompany);
    writeCompany(statement, company, company.id);
    if (m_state->connection.changedRowCount() != 1) failInvariant("companies", "company", company.id.value());
}

} // namespace tegoed::persistence
