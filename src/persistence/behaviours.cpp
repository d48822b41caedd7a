#include "persistence/behaviours.h"

#include "persistence/document_rows.h"

#include <unordered_map>

namespace tegoed::persistence {
namespace {

/// Days times minor units of thousands of invoices need more than 64 bits.
__extension__ using Wide = __int128;

struct Sums {
    std::int64_t paidCount = 0;
    std::int64_t lateCount = 0;
    Wide amount = 0;
    Wide amountDays = 0;

    void add(std::int64_t days, std::int64_t minor)
    {
        ++paidCount;
        if (days > 0) ++lateCount;
        amount += minor;
        amountDays += Wide{days} * minor;
    }
    [[nodiscard]] Behaviour behaviour() const
    {
        Behaviour result{paidCount, lateCount, 0};
        if (amount == 0) return result;
        const Wide twice = amountDays * 20;
        result.daysLateTenths = static_cast<std::int64_t>((twice + (twice < 0 ? -amount : amount)) / (2 * amount));
        return result;
    }
};

/// Documents that count; the conditions are the same for one customer and for all.
constexpr const char* kThatCount = "WHERE open_minor = 0 AND kind = 0 AND settled_on IS NOT NULL AND amount_minor > 0 AND flags & ?1 = 0 ";

std::string settledInvoices()
{
    return std::string{"SELECT customer_id, settled_on - due_on, amount_minor FROM documents "} + kThatCount;
}

/// More than this, and one pass over all documents is the faster way.
constexpr std::size_t kSinglesLimit = 2000;

} // namespace

std::map<std::int64_t, Behaviour> countBehaviours(Connection& connection, std::span<const base::CustomerId> customers)
{
    std::map<std::int64_t, Behaviour> behaviours;
    if (!customers.empty() && customers.size() <= kSinglesLimit) {
        Query rows = connection.query(settledInvoices() + "AND customer_id = ?2");
        for (const base::CustomerId customer : customers) {
            Sums sums;
            rows.bind(kDocumentSettledMask, customer);
            while (rows.next()) {
                sums.add(rows.int64(1), rows.int64(2));
            }
            if (sums.paidCount > 0) behaviours.emplace(customer.value(), sums.behaviour());
        }
        return behaviours;
    }
    std::unordered_map<std::int64_t, Sums> sums;
    Query rows = connection.query(settledInvoices());
    rows.bind(kDocumentSettledMask);
    while (rows.next()) {
        sums[rows.int64(0)].add(rows.int64(1), rows.int64(2));
    }
    for (const auto& [customer, sum] : sums) {
        behaviours.emplace_hint(behaviours.end(), customer, sum.behaviour());
    }
    return behaviours;
}

std::vector<ledger::SettledInvoice> settledInvoicesOf(Connection& connection, base::CustomerId customer)
{
    std::vector<ledger::SettledInvoice> invoices;
    Query rows = connection.query(std::string{"SELECT number, issued_on, due_on, settled_on, currency, amount_minor FROM documents "} +
                                  kThatCount + "AND customer_id = ?2 ORDER BY settled_on, id");
    rows.bind(kDocumentSettledMask, customer);
    while (rows.next()) {
        Columns columns(rows);
        ledger::SettledInvoice invoice;
        invoice.number = columns.text();
        invoice.issuedOn = columns.date();
        invoice.dueOn = columns.date();
        invoice.settledOn = columns.date();
        const base::Currency currency = columns.currency();
        invoice.amount = base::Money::ofMinor(columns.int64(), currency);
        invoices.push_back(std::move(invoice));
    }
    return invoices;
}

void writeBehaviours(Connection& connection, std::span<const base::CustomerId> customers)
{
    const bool isSome = !customers.empty() && customers.size() <= kSinglesLimit;
    const auto behaviours = countBehaviours(connection, customers);
    Query insert = connection.query("INSERT OR REPLACE INTO behaviours (customer_id, paid_count, late_count, days_late_tenths) "
                                    "VALUES (?1, ?2, ?3, ?4)");
    const auto write = [&](std::int64_t customer, const Behaviour& behaviour) {
        insert.bind(customer, behaviour.paidCount, behaviour.lateCount, behaviour.daysLateTenths).run();
    };
    if (!isSome) {
        connection.execute("DELETE FROM behaviours");
        for (const auto& [customer, behaviour] : behaviours) {
            write(customer, behaviour);
        }
        return;
    }
    Query known = connection.query("SELECT paid_count, late_count, days_late_tenths FROM behaviours WHERE customer_id = ?1");
    for (const base::CustomerId customer : customers) {
        known.bind(customer);
        std::optional<Behaviour> before;
        if (known.next()) before = Behaviour{known.int64(0), known.int64(1), known.int64(2)};
        known.reset();
        const auto now = behaviours.find(customer.value());
        if (now == behaviours.end()) {
            if (before) connection.run("DELETE FROM behaviours WHERE customer_id = ?1", customer);
        } else if (before != now->second) {
            write(customer.value(), now->second);
        }
    }
}

} // namespace tegoed::persistence
