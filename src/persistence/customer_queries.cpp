#include "persistence/queries.h"

#include "persistence/connection.h"
#include "persistence/letter_queries.h"

namespace tegoed::persistence {
namespace {

constexpr std::string_view kSelectCustomer =
    "SELECT id, number, name, kind, street, postcode, city, country, language, email, phone, vat_number, registration, iban, limit_minor, "
    "insured_limit_minor, terms_days, payment_method, controller, account_manager, account_manager_email, channel, parent, payer, segment, "
    "policy, "
    "po_required FROM customers ";

ledger::Customer readCustomer(const Query& row)
{
    Columns columns(row);
    ledger::Customer customer;
    customer.id = columns.id<base::CustomerId>();
    customer.number = columns.text();
    customer.name = columns.text();
    customer.kind = columns.word(ledger::parseCustomerKind);
    customer.street = columns.text();
    customer.postcode = columns.text();
    customer.city = columns.text();
    customer.country = columns.text();
    customer.language = columns.optionalWord(base::parseLanguage);
    customer.email = columns.text();
    customer.phone = columns.text();
    customer.vatNumber = columns.text();
    customer.registration = columns.text();
    customer.iban = columns.text();
    customer.limitMinor = columns.optionalInt64();
    customer.insuredLimitMinor = columns.optionalInt64();
    if (const auto days = columns.optionalInt64()) customer.termsDays = static_cast<int>(*days);
    customer.paymentMethod = columns.word(ledger::parsePaymentMethod);
    customer.controller = columns.text();
    customer.accountManager = columns.text();
    customer.accountManagerEmail = columns.text();
    customer.channel = columns.optionalWord(ledger::parseChannel);
    customer.parent = columns.text();
    customer.payer = columns.text();
    customer.segment = columns.text();
    customer.policy = columns.text();
    customer.poRequired = columns.boolean();
    return customer;
}

std::optional<ledger::Customer> firstCustomer(Query& rows)
{
    if (!rows.next()) return std::nullopt;
    return readCustomer(rows);
}

constexpr std::string_view kSelectContact = "SELECT id, customer_id, role, name, salutation, email, phone, language FROM contacts ";

std::vector<ledger::Contact> readContacts(Query& rows)
{
    std::vector<ledger::Contact> contacts;
    while (rows.next()) {
        Columns columns(rows);
        ledger::Contact& contact = contacts.emplace_back();
        contact.id = columns.id<base::ContactId>();
        contact.customer = columns.id<base::CustomerId>();
        contact.role = columns.word(ledger::parseContactRole);
        contact.name = columns.text();
        contact.salutation = columns.text();
        contact.email = columns.text();
        contact.phone = columns.text();
        contact.language = columns.optionalWord(base::parseLanguage);
    }
    return contacts;
}

} // namespace

std::optional<ledger::Customer> customerByNumber(Connection& connection, std::string_view number)
{
    Query rows = connection.query(std::string{kSelectCustomer} + "WHERE number = ?1");
    rows.bind(number);
    return firstCustomer(rows);
}

std::optional<ledger::Customer> customerById(Connection& connection, base::CustomerId id)
{
    Query rows = connection.query(std::string{kSelectCustomer} + "WHERE id = ?1");
    rows.bind(id);
    return firstCustomer(rows);
}

std::vector<ledger::Customer> allCustomers(Connection& connection)
{
    std::vector<ledger::Customer> customers;
    customers.reserve(static_cast<std::size_t>(connection.integer("SELECT count(*) FROM customers").value_or(0)));
    Query rows = connection.query(std::string{kSelectCustomer} + "ORDER BY number");
    while (rows.next()) {
        customers.push_back(readCustomer(rows));
    }
    return customers;
}

std::vector<ledger::Contact> contactsOf(Connection& connection, base::CustomerId customer)
{
    Query rows = connection.query(std::string{kSelectContact} + "WHERE customer_id = ?1 ORDER BY id");
    rows.bind(customer);
    return readContacts(rows);
}

std::vector<ledger::Contact> allContacts(Connection& connection)
{
    Query rows = connection.query(std::string{kSelectContact} + "ORDER BY customer_id, id");
    return readContacts(rows);
}

std::vector<base::CustomerId> customersOfEntries(Connection& connection, base::Date day, std::span<const std::string_view> commands)
{
    std::string wanted{","};
    for (const auto command : commands)
        wanted.append(command) += ',';
    std::vector<base::CustomerId> customers;
    // An entry about several names none itself: whom it touched stands beside it.
    constexpr std::string_view kEntries = "FROM journal j WHERE j.business_on = ?1 AND instr(?2, ',' || j.command || ',') > 0 AND "
                                          "j.undone_by IS NULL";
    Query rows = connection.query("SELECT j.customer_id " + std::string{kEntries} +
                                  " AND j.customer_id IS NOT NULL UNION SELECT c.customer_id FROM journal_customers c WHERE c.journal_id "
                                  "IN (SELECT j.id " +
                                  std::string{kEntries} + ")");
    rows.bind(day, wanted);
    while (rows.next())
        customers.emplace_back(rows.int64(0));
    return customers;
}

std::vector<ledger::Company> companies(Connection& connection)
{
    std::vector<ledger::Company> all;
    Query rows =
        connection.query("SELECT id, name, street, postcode, city, country, iban, bic, vat_number, registration, email, phone, letterhead, "
                         "payment_link, invoice_files FROM companies ORDER BY id");
    while (rows.next()) {
        Columns columns(rows);
        ledger::Company& company = all.emplace_back();
        company.id = columns.id<base::CompanyId>();
        for (std::string* text : {&company.name, &company.street, &company.postcode, &company.city, &company.country, &company.iban,
                                  &company.bic, &company.vatNumber, &company.registration, &company.email, &company.phone,
                                  &company.letterhead, &company.paymentLink, &company.invoiceFiles}) {
            *text = columns.text();
        }
    }
    return all;
}

std::optional<ledger::Insolvency> insolvencyOf(Connection& connection, base::CustomerId customer)
{
    Query rows =
        connection.query("SELECT kind, declared_on, trustee, reference FROM insolvencies WHERE customer_id = ?1 AND lifted_on IS NULL");
    rows.bind(customer);
    if (!rows.next()) return std::nullopt;
    Columns columns(rows);
    ledger::Insolvency insolvency;
    insolvency.kind = columns.word(ledger::parseInsolvencyKind);
    insolvency.on = columns.date();
    insolvency.trustee = columns.text();
    insolvency.reference = columns.text();
    return insolvency;
}

} // namespace tegoed::persistence
