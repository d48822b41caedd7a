#include "persistence/document_rows.h"
#include "persistence/transaction.h"
#include "persistence/transaction_state.h"

#include <algorithm>
#include <numeric>

namespace tegoed::persistence {
namespace {

constexpr std::string_view kInsertAllocation =
    "INSERT INTO allocations (id, document_id, payment_id, credit_id, kind, effective_on, amount_minor, "
    "date_unknown, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

std::int64_t difference(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_sub_overflow(a, b, &result)) throw base::Failure(base::Error{base::ErrorCode::CheckFailed, {"amount_range"}});
    return result;
}

/// Whether `part` lies between zero and `whole`, both included.
bool isPartOf(std::int64_t part, std::int64_t whole)
{
    return whole >= 0 ? 0 <= part && part <= whole : whole <= part && part <= 0;
}

struct DocumentState {
    std::int64_t customer = 0;
    base::Date issuedOn{};
    std::int64_t amountMinor = 0;
    std::int64_t openMinor = 0;
    std::int64_t flags = 0;
};

struct PaymentState {
    base::Date paidOn{};
    std::int64_t amountMinor = 0;
    std::int64_t unallocatedMinor = 0;
};

DocumentState readDocumentState(Query& query, base::DocumentId id)
{
    query.bind(id);
    if (!query.next()) failInvariant("documents", "document", id.value());
    DocumentState state{query.int64(0), base::Date::ofDayNumber(query.int32(1)), query.int64(2), query.int64(3), query.int64(4)};
    query.reset();
    return state;
}

constexpr std::string_view kReadDocument = "SELECT customer_id, issued_on, amount_minor, open_minor, flags FROM documents WHERE id = ?1";
constexpr std::string_view kReadPayment = "SELECT paid_on, amount_minor, unallocated_minor FROM payments WHERE id = ?1";
constexpr std::string_view kUpdateDocument = "UPDATE documents SET open_minor = ?2, flags = ?3, settled_on = ?4 WHERE id = ?1";
constexpr std::string_view kUpdatePayment = "UPDATE payments SET unallocated_minor = ?2 WHERE id = ?1";

/// How a document with nothing open was settled, from all its postings.
struct Settled {
    base::Date on{};
    std::int64_t unknownMinor = 0;         ///< Sum of the postings without a known day.
    std::optional<base::Date> paymentOn{}; ///< Of its last payment.

    void add(const ledger::Allocation& posting, base::Date effectiveOn, bool isFirst)
    {
        on = isFirst ? effectiveOn : std::max(on, effectiveOn);
        if (posting.dateUnknown) unknownMinor += posting.amountMinor;
        if (posting.kind == ledger::AllocationKind::Payment) paymentOn = paymentOn ? std::max(*paymentOn, effectiveOn) : effectiveOn;
    }
    [[nodiscard]] std::int64_t flags() const
    {
        return (unknownMinor != 0 ? kDocumentSettledDateUnknown : 0) | (paymentOn != on ? kDocumentSettledOtherwise : 0);
    }
};

Settled readSettled(Connection& connection, base::DocumentId document)
{
    Query query = connection.query("SELECT max(effective_on), coalesce(sum(CASE WHEN date_unknown <> 0 THEN amount_minor END), 0), "
                                   "max(CASE WHEN kind = 'payment' THEN effective_on END) FROM allocations WHERE document_id = ?1");
    query.bind(document);
    query.next();
    Columns columns(query);
    Settled settled;
    settled.on = columns.date();
    settled.unknownMinor = columns.int64();
    settled.paymentOn = columns.optionalDate();
    return settled;
}

/// No posting counts before its payment came in or its document was issued.
base::Date effectiveOn(const ledger::Allocation& allocation, const DocumentState& document, const std::optional<PaymentState>& payment)
{
    const base::Date on = std::max(allocation.effectiveOn, document.issuedOn);
    return payment ? std::max(on, payment->paidOn) : on;
}

std::optional<PaymentState> readPaymentState(Query& query, const std::optional<base::PaymentId>& id)
{
    if (!id) return std::nullopt;
    query.bind(*id);
    if (!query.next()) failInvariant("payments", "payment", id->value());
    PaymentState state{base::Date::ofDayNumber(query.int32(0)), query.int64(1), query.int64(2)};
    query.reset();
    return state;
}

void insertAllocation(Query& insert, std::int64_t id, const ledger::Allocation& allocation, base::Date on)
{
    insert
        .bind(id, allocation.document, allocation.payment, allocation.credit, name(allocation.kind), on, allocation.amountMinor,
              allocation.dateUnknown, allocation.reason)
        .run();
}

} // namespace

base::AllocationId Transaction::post(const ledger::Allocation& allocation)
{
    State& state = *m_state;
    Connection& connection = state.connection;
    DocumentState document;
    std::optional<PaymentState> payment;
    {
        Query readDocumentRow = connection.query(kReadDocument);
        document = readDocumentState(readDocumentRow, allocation.document);
        Query readPaymentRow = connection.query(kReadPayment);
        payment = readPaymentState(readPaymentRow, allocation.payment);
    }
    const base::Date on = effectiveOn(allocation, document, payment);
    const std::int64_t openMinor = difference(document.openMinor, allocation.amountMinor);
    if (!isPartOf(openMinor, document.amountMinor)) failInvariant("open_amounts", "document", allocation.document.value());

    state.recorder.record();
    const std::int64_t id = state.nextId("allocations");
    {
        Query insert = connection.query(kInsertAllocation);
        insertAllocation(insert, id, allocation, on);
    }
    std::int64_t flags = document.flags & ~kDocumentSettledMask;
    std::optional<base::Date> settledOn;
    if (openMinor == 0) {
        const Settled settled = readSettled(connection, allocation.document);
        settledOn = settled.on;
        flags |= settled.flags();
    }
    if (allocation.kind == ledger::AllocationKind::Payment && (allocation.amountMinor < 0) != (document.amountMinor < 0)) {
        flags |= kDocumentPaymentReversed;
    }
    state.recorder.recordRow("documents", allocation.document.value());
    connection.run(kUpdateDocument, allocation.document, openMinor, flags, settledOn);
    if (payment) {
        const std::int64_t unallocated = difference(payment->unallocatedMinor, allocation.amountMinor);
        if (payment->amountMinor >= 0 ? unallocated < 0 : unallocated > 0)
            failInvariant("unallocated", "payment", allocation.payment->value());
        state.recorder.recordRow("payments", allocation.payment->value());
        connection.run(kUpdatePayment, *allocation.payment, unallocated);
        state.postedPayments.insert(allocation.payment->value());
    }
    state.postedDocuments.insert(allocation.document.value());
    state.posted(on);
    state.touch(document.customer);
    if (openMinor == 0 || document.openMinor == 0) state.settlementChanged(document.customer);
    return base::AllocationId{id};
}

void Transaction::postMany(std::span<const ledger::Allocation> allocations)
{
    if (allocations.empty()) return;
    State& state = *m_state;
    Connection& connection = state.connection;
    state.beginMany("allocations", allocations.size());
    const std::int64_t firstId = state.nextId("allocations");

    // Document by document, so that each is written once.
    std::vector<std::uint32_t> order(allocations.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto documentOf = [&](std::uint32_t index) { return allocations[index].document; };
    if (!std::ranges::is_sorted(order, {}, documentOf)) std::ranges::stable_sort(order, {}, documentOf);

    Query readDocumentRow = connection.query(kReadDocument);
    Query readPaymentRow = connection.query(kReadPayment);
    Query insert = connection.query(kInsertAllocation);
    Query updateDocument = connection.query(kUpdateDocument);
    Query updatePayment = connection.query(kUpdatePayment);
    std::int64_t id = firstId;
    for (std::size_t next = 0; next < order.size();) {
        const base::DocumentId documentId = documentOf(order[next]);
        const DocumentState document = readDocumentState(readDocumentRow, documentId);
        const bool hadPostings = document.openMinor != document.amountMinor || !state.recorder.isInRange("documents", documentId.value());
        std::int64_t openMinor = document.openMinor;
        std::int64_t flags = document.flags & ~kDocumentSettledMask;
        Settled settled;
        state.recorder.pause();
        for (bool isFirst = true; next < order.size() && documentOf(order[next]) == documentId; ++next, isFirst = false) {
            const ledger::Allocation& allocation = allocations[order[next]];
            const auto payment = readPaymentState(readPaymentRow, allocation.payment);
            const base::Date on = effectiveOn(allocation, document, payment);
            insertAllocation(insert, id++, allocation, on);
            openMinor = difference(openMinor, allocation.amountMinor);
            settled.add(allocation, on, isFirst);
            state.posted(on);
            if (payment) {
                const std::int64_t unallocated = difference(payment->unallocatedMinor, allocation.amountMinor);
                if (payment->amountMinor >= 0 ? unallocated < 0 : unallocated > 0) {
                    failInvariant("unallocated", "payment", allocation.payment->value());
                }
                state.recorder.recordRow("payments", allocation.payment->value());
                updatePayment.bind(*allocation.payment, unallocated).run();
                state.recorder.pause();
            }
            if (allocation.kind == ledger::AllocationKind::Payment && (allocation.amountMinor < 0) != (document.amountMinor < 0)) {
                flags |= kDocumentPaymentReversed;
            }
        }
        if (!isPartOf(openMinor, document.amountMinor)) failInvariant("open_amounts", "document", documentId.value());
        std::optional<base::Date> settledOn;
        if (openMinor == 0) {
            if (hadPostings) {
                state.makeIndicesAgain(); // Reads by document: without its index each would read all.
                settled = readSettled(connection, documentId);
            }
            settledOn = settled.on;
            flags |= settled.flags();
        }
        state.recorder.recordRow("documents", documentId.value());
        updateDocument.bind(documentId, openMinor, flags, settledOn).run();
        if (openMinor == 0 || document.openMinor == 0) state.settlementChanged(document.customer);
        state.touch(document.customer);
    }
    state.recorder.addRange("allocations", firstId, id - 1);
}

void Transaction::adjustUnallocated(base::PaymentId payment, std::int64_t deltaMinor, base::Date on, std::string_view reason)
{
    State& state = *m_state;
    Connection& connection = state.connection;
    std::optional<PaymentState> known;
    {
        Query read = connection.query(kReadPayment);
        known = readPaymentState(read, payment);
    }
    std::int64_t unallocated = 0;
    if (__builtin_add_overflow(known->unallocatedMinor, deltaMinor, &unallocated) ||
        (known->amountMinor >= 0 ? unallocated < 0 : unallocated > 0)) {
        failInvariant("unallocated", "payment", payment.value());
    }
    const base::Date effective = std::max(on, known->paidOn);
    state.recorder.record();
    connection.run("INSERT INTO payment_adjustments (payment_id, effective_on, amount_minor, reason) VALUES (?1, ?2, ?3, ?4)", payment,
                   effective, deltaMinor, reason);
    state.recorder.recordRow("payments", payment.value());
    connection.run(kUpdatePayment, payment, unallocated);
    state.postedPayments.insert(payment.value());
    state.posted(effective);
    if (const auto customer = connection.integer("SELECT customer_id FROM payments WHERE id = ?1", payment)) state.touch(*customer);
}

} // namespace tegoed::persistence
