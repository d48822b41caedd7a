#include "persistence/queries.h"

#include "persistence/connection.h"

#include <vector>

namespace tegoed::persistence {
namespace {

/// What was posted after a day, by row id.
class LaterSums {
public:
    explicit LaterSums(std::int64_t lastId) : m_sums(static_cast<std::size_t>(lastId) + 1) {}
    void add(std::int64_t id, std::int64_t minor)
    {
        if (id > 0 && static_cast<std::size_t>(id) < m_sums.size()) m_sums[static_cast<std::size_t>(id)] += minor;
    }
    [[nodiscard]] std::int64_t of(std::int64_t id) const
    {
        return id > 0 && static_cast<std::size_t>(id) < m_sums.size() ? m_sums[static_cast<std::size_t>(id)] : 0;
    }

private:
    std::vector<std::int64_t> m_sums;
};

base::Currency currencyOf(const Query& row, int column)
{
    Columns columns(row, column);
    return columns.currency();
}

} // namespace

void scanBalancesOn(Connection& connection, base::Date day, const std::function<void(const BalanceOn&)>& visit)
{
    const Snapshot snapshot(connection);
    // Today's balances with everything taken away that came after the day: in a list of today's items nothing is left to take away.
    LaterSums byDocument(connection.integer("SELECT max(id) FROM documents").value_or(0));
    LaterSums byPayment(connection.integer("SELECT max(id) FROM payments").value_or(0));
    const std::int64_t newest = connection.integer("SELECT value FROM marks WHERE name = 'newest_posting_on'").value_or(0);
    const bool isPast = day.dayNumber() < newest;
    if (isPast) {
        Query allocations =
            connection.query("SELECT document_id, coalesce(payment_id, 0), amount_minor FROM allocations WHERE effective_on > ?1");
        allocations.bind(day);
        while (allocations.next()) {
            byDocument.add(allocations.int64(0), allocations.int64(2));
            byPayment.add(allocations.int64(1), allocations.int64(2));
        }
        Query adjustments = connection.query("SELECT payment_id, amount_minor FROM payment_adjustments WHERE effective_on > ?1");
        adjustments.bind(day);
        while (adjustments.next()) {
            byPayment.add(adjustments.int64(0), -adjustments.int64(1));
        }
    }
    Query documents =
        connection.query(isPast ? "SELECT id, customer_id, company_id, kind, issued_on, due_on, currency, open_minor FROM documents "
                                  "WHERE issued_on <= ?1"
                                : "SELECT id, customer_id, company_id, kind, issued_on, due_on, currency, open_minor FROM documents "
                                  "WHERE open_minor <> 0 AND issued_on <= ?1");
    documents.bind(day);
    while (documents.next()) {
        const std::int64_t minor = documents.int64(7) + byDocument.of(documents.int64(0));
        if (minor == 0) continue;
        visit({base::CustomerId{documents.int64(1)}, base::CompanyId{documents.int64(2)}, currencyOf(documents, 6),
               static_cast<ledger::DocumentKind>(documents.int32(3) % 3), documents.int32(4), documents.int32(5), minor});
    }
    Query payments =
        connection.query("SELECT id, customer_id, company_id, paid_on, currency, unallocated_minor FROM payments WHERE paid_on <= ?1");
    payments.bind(day);
    while (payments.next()) {
        const std::int64_t minor = payments.int64(5) + byPayment.of(payments.int64(0));
        if (minor == 0) continue;
        visit({base::CustomerId{payments.int64(1)}, base::CompanyId{payments.int64(2)}, currencyOf(payments, 4), std::nullopt,
               payments.int32(3), payments.int32(3), -minor});
    }
}

} // namespace tegoed::persistence
