#include "persistence/money_queries.h"

#include "persistence/connection.h"
#include "persistence/open_share.h"

namespace tegoed::persistence {

base::Money balance(Connection& connection, base::Currency currency)
{
    const std::string sql = "SELECT sum(open_minor) FROM documents" + std::string{openShare(connection).indexHint()} +
                            " WHERE open_minor <> 0 AND currency = ?1";
    const std::int64_t open = connection.integer(sql, currency.code()).value_or(0);
    return base::Money::ofMinor(open, currency) - unallocated(connection, currency);
}

base::Money unallocated(Connection& connection, base::Currency currency)
{
    const std::int64_t minor =
        connection.integer("SELECT sum(unallocated_minor) FROM payments WHERE unallocated_minor <> 0 AND currency = ?1", currency.code())
            .value_or(0);
    return base::Money::ofMinor(minor, currency);
}

base::Money balanceOn(Connection& connection, base::Currency currency, base::Date day)
{
    // After the last posting nothing differs from what stands there now.
    const auto newest = connection.integer("SELECT value FROM marks WHERE name = 'newest_posting_on'");
    if (!newest || *newest <= day.dayNumber()) return balance(connection, currency);
    const std::string code = currency.code();
    const std::int64_t charged =
        connection.integer("SELECT sum(amount_minor) FROM documents WHERE issued_on <= ?1 AND currency = ?2", day, code).value_or(0);
    const std::int64_t allocated = connection
                                       .integer("SELECT sum(a.amount_minor) FROM allocations a JOIN documents d ON d.id = a.document_id "
                                                "WHERE a.effective_on <= ?1 AND d.currency = ?2",
                                                day, code)
                                       .value_or(0);
    const std::int64_t received =
        connection.integer("SELECT sum(amount_minor) FROM payments WHERE paid_on <= ?1 AND currency = ?2", day, code).value_or(0);
    const std::int64_t used = connection
                                  .integer("SELECT sum(a.amount_minor) FROM allocations a JOIN payments p ON p.id = a.payment_id "
                                           "WHERE a.effective_on <= ?1 AND p.currency = ?2",
                                           day, code)
                                  .value_or(0);
    const std::int64_t adjusted =
        connection
            .integer("SELECT sum(x.amount_minor) FROM payment_adjustments x JOIN payments p ON p.id = x.payment_id "
                     "WHERE x.effective_on <= ?1 AND p.currency = ?2",
                     day, code)
            .value_or(0);
    return base::Money::ofMinor(charged - allocated - (received - used + adjusted), currency);
}

std::vector<CreditReference> creditReferences(Connection& connection)
{
    Query rows = connection.query("SELECT d.id, d.customer_id, t.reference FROM documents d JOIN document_texts t ON t.id = d.id "
                                  "WHERE d.open_minor <> 0 AND d.kind = 1 AND t.reference <> ''");
    std::vector<CreditReference> references;
    while (rows.next()) {
        Columns columns(rows);
        CreditReference& reference = references.emplace_back();
        reference.credit = columns.id<base::DocumentId>();
        reference.customer = columns.id<base::CustomerId>();
        reference.reference = columns.text();
    }
    return references;
}

int schemaVersion(Connection& connection)
{
    return static_cast<int>(connection.integer("PRAGMA user_version").value_or(0));
}

} // namespace tegoed::persistence
