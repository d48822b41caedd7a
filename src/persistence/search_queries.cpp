#include "persistence/search_queries.h"

#include "persistence/connection.h"
#include "persistence/queries.h"

namespace tegoed::persistence {

namespace {

std::vector<FoundPosting> readPostings(Query& rows)
{
    std::vector<FoundPosting> found;
    while (rows.next()) {
        Columns columns(rows);
        auto& posting = found.emplace_back();
        posting.customer = columns.id<base::CustomerId>();
        posting.customerNumber = columns.text();
        posting.customerName = columns.text();
        posting.number = columns.text();
        posting.on = columns.date();
        const base::Currency currency = columns.currency();
        posting.amount = base::Money::ofMinor(columns.int64(), currency);
    }
    return found;
}

/// The first text after all that begin with `start`; empty if there is none.
std::string afterStart(std::string start)
{
    while (!start.empty() && static_cast<unsigned char>(start.back()) == 0xff)
        start.pop_back();
    if (!start.empty()) start.back() = static_cast<char>(static_cast<unsigned char>(start.back()) + 1);
    return start;
}

} // namespace

void scanEmails(Connection& connection, const std::function<void(base::CustomerId customer, std::string_view email)>& visit)
{
    Query rows = connection.query("SELECT id, email FROM customers WHERE email <> '' "
                                  "UNION ALL SELECT customer_id, email FROM contacts WHERE email <> ''");
    while (rows.next()) {
        Columns columns(rows);
        const auto customer = columns.id<base::CustomerId>();
        visit(customer, columns.text());
    }
}

std::vector<FoundPosting> paymentsOfAmount(Connection& connection, std::int64_t minor, int limitCount)
{
    Query rows = connection.query("SELECT c.id, c.number, c.name, CASE p.number WHEN '' THEN 'P-' || p.id ELSE p.number END, "
                                  "p.paid_on, p.currency, p.amount_minor FROM payments p JOIN customers c ON c.id = p.customer_id "
                                  "WHERE p.amount_minor = ?1 ORDER BY p.paid_on DESC, p.id DESC LIMIT ?2");
    rows.bind(minor, limitCount);
    return readPostings(rows);
}

std::vector<FoundPosting> settledDocuments(Connection& connection, std::string_view numberStart, int limitCount)
{
    const std::string end = afterStart(std::string{numberStart});
    if (end.empty()) return {};
    Query rows = connection.query("SELECT c.id, c.number, c.name, d.number, d.issued_on, d.currency, d.amount_minor "
                                  "FROM documents d JOIN customers c ON c.id = d.customer_id "
                                  "WHERE d.number >= ?1 AND d.number < ?2 AND d.open_minor = 0 ORDER BY d.number, d.id LIMIT ?3");
    rows.bind(numberStart, end, limitCount);
    return readPostings(rows);
}

} // namespace tegoed::persistence
