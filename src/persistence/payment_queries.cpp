#include "persistence/money_queries.h"
#include "persistence/queries.h"

#include "persistence/connection.h"
#include "persistence/money_queries.h"

#include <charconv>

namespace tegoed::persistence {
namespace {

constexpr std::string_view kOwnPrefix = "P-";
constexpr std::string_view kSelectPayment =
    "SELECT id, company_id, customer_id, number, paid_on, currency, amount_minor, unallocated_minor, source, "
    "date_unknown, row_hash, text FROM payments ";
constexpr std::string_view kSelectAllocation =
    "SELECT id, document_id, payment_id, credit_id, kind, effective_on, amount_minor, date_unknown, reason "
    "FROM allocations ";
constexpr std::string_view kSelectSeen = "SELECT id, customer_id, document_id, paid_on, currency, amount_minor FROM seen_payments ";

std::vector<StoredPayment> readPayments(Query& rows)
{
    std::vector<StoredPayment> payments;
    while (rows.next()) {
        Columns columns(rows);
        StoredPayment& stored = payments.emplace_back();
        ledger::Payment& payment = stored.payment;
        payment.id = columns.id<base::PaymentId>();
        payment.company = columns.id<base::CompanyId>();
        payment.customer = columns.id<base::CustomerId>();
        payment.number = columns.text();
        if (payment.number.empty()) payment.number = std::string{kOwnPrefix} + std::to_string(payment.id.value());
        payment.paidOn = columns.date();
        const base::Currency currency = columns.currency();
        payment.amount = base::Money::ofMinor(columns.int64(), currency);
        payment.unallocated = base::Money::ofMinor(columns.int64(), currency);
        payment.source = columns.word(ledger::parsePaymentSource);
        payment.dateUnknown = columns.boolean();
        stored.rowHash = columns.int64();
        payment.text = columns.text();
    }
    return payments;
}

std::vector<ledger::Allocation> readAllocations(Query& rows)
{
    std::vector<ledger::Allocation> allocations;
    while (rows.next()) {
        Columns columns(rows);
        ledger::Allocation& allocation = allocations.emplace_back();
        allocation.id = columns.id<base::AllocationId>();
        allocation.document = columns.id<base::DocumentId>();
        allocation.payment = columns.optionalId<base::PaymentId>();
        allocation.credit = columns.optionalId<base::DocumentId>();
        allocation.kind = columns.word(ledger::parseAllocationKind);
        allocation.effectiveOn = columns.date();
        allocation.amountMinor = columns.int64();
        allocation.dateUnknown = columns.boolean();
        allocation.reason = columns.text();
    }
    return allocations;
}

std::vector<ledger::SeenPayment> readSeen(Query& rows)
{
    std::vector<ledger::SeenPayment> seen;
    while (rows.next()) {
        Columns columns(rows);
        ledger::SeenPayment& payment = seen.emplace_back();
        payment.id = columns.id<base::PaymentId>();
        payment.customer = columns.id<base::CustomerId>();
        payment.document = columns.optionalId<base::DocumentId>();
        payment.paidOn = columns.date();
        const base::Currency currency = columns.currency();
        payment.amount = base::Money::ofMinor(columns.int64(), currency);
    }
    return seen;
}

std::string sql(std::string_view select, std::string_view end)
{
    return std::string{select}.append(end);
}

} // namespace

std::vector<StoredPayment> paymentsOf(Connection& connection, base::CustomerId customer)
{
    Query rows = connection.query(sql(kSelectPayment, "WHERE customer_id = ?1 ORDER BY paid_on DESC, id DESC"));
    rows.bind(customer);
    return readPayments(rows);
}

std::optional<StoredPayment> paymentByNumber(Connection& connection, std::string_view number)
{
    // Our own payments are called by their id; a list's number may look the same and comes second.
    if (number.starts_with(kOwnPrefix)) {
        const std::string_view digits = number.substr(kOwnPrefix.size());
        std::int64_t id = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
        if (error == std::errc{} && end == digits.data() + digits.size()) {
            Query rows = connection.query(sql(kSelectPayment, "WHERE id = ?1 AND number = ''"));
            rows.bind(id);
            if (auto found = readPayments(rows); !found.empty()) return std::move(found.front());
        }
    }
    if (number.empty()) return std::nullopt;
    Query rows = connection.query(sql(kSelectPayment, "WHERE number = ?1 AND number <> '' ORDER BY id DESC LIMIT 1"));
    rows.bind(number);
    auto found = readPayments(rows);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::optional<StoredPayment> paymentById(Connection& connection, base::PaymentId id)
{
    Query rows = connection.query(sql(kSelectPayment, "WHERE id = ?1"));
    rows.bind(id);
    auto found = readPayments(rows);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<StoredPayment> importedOnAccount(Connection& connection)
{
    Query rows = connection.query(sql(kSelectPayment, "WHERE row_hash <> 0 ORDER BY id"));
    return readPayments(rows);
}

std::vector<ledger::Allocation> allocationsOf(Connection& connection, base::DocumentId document)
{
    Query rows = connection.query(sql(kSelectAllocation, "WHERE document_id = ?1 ORDER BY id"));
    rows.bind(document);
    return readAllocations(rows);
}

std::vector<ledger::Allocation> allocationsOf(Connection& connection, base::PaymentId payment)
{
    Query rows = connection.query(sql(kSelectAllocation, "WHERE payment_id = ?1 ORDER BY id"));
    rows.bind(payment);
    return readAllocations(rows);
}

std::vector<ledger::Allocation> allocationsOf(Connection& connection, base::CustomerId customer)
{
    Query rows =
        connection.query(sql(kSelectAllocation, "WHERE document_id IN (SELECT id FROM documents WHERE customer_id = ?1) ORDER BY id"));
    rows.bind(customer);
    return readAllocations(rows);
}

std::vector<ledger::SeenPayment> seenPaymentsOf(Connection& connection, base::CustomerId customer)
{
    Query rows = connection.query(sql(kSelectSeen, "WHERE customer_id = ?1 ORDER BY paid_on, id"));
    rows.bind(customer);
    return readSeen(rows);
}

std::vector<ledger::SeenPayment> allSeenPayments(Connection& connection)
{
    Query rows = connection.query(sql(kSelectSeen, "ORDER BY id"));
    return readSeen(rows);
}

} // namespace tegoed::persistence
