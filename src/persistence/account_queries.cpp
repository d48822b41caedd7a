#include "persistence/account_queries.h"

#include "persistence/connection.h"

#include <algorithm>

namespace tegoed::persistence {
namespace {

// What is open now, with what was posted after the day put back.
constexpr std::string_view kDocumentsOn =
    "SELECT d.id, d.open_minor + coalesce((SELECT sum(a.amount_minor) FROM allocations a WHERE a.document_id = d.id AND a.effective_on > "
    "?2), "
    "0) AS open_on FROM documents d WHERE d.customer_id = ?1 AND d.issued_on <= ?2 AND open_on <> 0 ORDER BY d.due_on, d.number, d.id";
constexpr std::string_view kOpenDocuments = "SELECT id, open_minor FROM documents WHERE customer_id = ?1 AND issued_on <= ?2 AND "
                                            "open_minor <> 0 ORDER BY due_on, number, id";
constexpr std::string_view kPaymentsOn =
    "SELECT p.company_id, p.currency, p.unallocated_minor "
    "+ coalesce((SELECT sum(a.amount_minor) FROM allocations a WHERE a.payment_id = p.id AND a.effective_on > ?2), 0) "
    "- coalesce((SELECT sum(j.amount_minor) FROM payment_adjustments j WHERE j.payment_id = p.id AND j.effective_on > ?2), 0) AS free_on "
    "FROM payments p WHERE p.customer_id = ?1 AND p.paid_on <= ?2 AND free_on <> 0 ORDER BY p.paid_on, p.id";
constexpr std::string_view kAtAgency = "SELECT 1 FROM steps WHERE document_id = ?1 AND stage = ?2 AND taken_on <= ?3 LIMIT 1";

} // namespace

AccountOn accountOn(Connection& connection, base::CustomerId customer, base::Date day)
{
    AccountOn account;
    const std::int64_t newest = connection.integer("SELECT value FROM marks WHERE name = 'newest_posting_on'").value_or(0);
    std::vector<std::pair<base::DocumentId, std::int64_t>> open;
    {
        Query rows = connection.query(day.dayNumber() < newest ? kDocumentsOn : kOpenDocuments);
        rows.bind(customer, day);
        while (rows.next())
            open.emplace_back(base::DocumentId{rows.int64(0)}, rows.int64(1));
    }
    for (const auto& [id, minor] : open) {
        auto stored = documentById(connection, id);
        if (!stored) continue;
        const auto currency = stored->document.amount.currency();
        const bool isAtAgency = connection.integer(kAtAgency, id, static_cast<int>(ledger::Stage::Collections), day).has_value();
        account.documents.push_back({*std::move(stored), base::Money::ofMinor(minor, currency), isAtAgency});
    }
    Query rows = connection.query(kPaymentsOn);
    rows.bind(customer, day);
    while (rows.next()) {
        Columns columns(rows);
        const auto company = columns.id<base::CompanyId>();
        const auto currency = columns.currency();
        account.unallocated.push_back({company, base::Money::ofMinor(columns.int64(), currency)});
    }
    return account;
}

std::vector<base::CustomerId> customersPaidBy(Connection& connection, base::CustomerId payer)
{
    std::vector<base::CustomerId> all{payer};
    for (std::size_t i = 0; i < all.size(); ++i) {
        Query rows = connection.query("SELECT c.id FROM customers c JOIN customers p ON c.payer = p.number AND c.payer <> '' "
                                      "WHERE p.id = ?1 ORDER BY c.number");
        rows.bind(all[i]);
        while (rows.next()) {
            const base::CustomerId id{rows.int64(0)};
            if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
        }
    }
    all.erase(all.begin());
    return all;
}

} // namespace tegoed::persistence
