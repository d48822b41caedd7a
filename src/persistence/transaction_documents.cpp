#include "persistence/document_rows.h"
#include "persistence/transaction.h"
#include "persistence/transaction_state.h"

namespace tegoed::persistence {
namespace {

constexpr std::string_view kInsertTexts =
    "INSERT INTO document_texts (id, reference, order_number, text, sent_on, received_on, discount_minor, discount_until, file, email) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr std::string_view kWriteTexts =
    "INSERT INTO document_texts (id, reference, order_number, text, sent_on, received_on, discount_minor, discount_until, file, email) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (id) DO UPDATE SET reference = ?2, order_number = ?3, text = ?4, "
    "sent_on = ?5, received_on = ?6, discount_minor = ?7, discount_until = ?8, file = ?9, email = ?10";

/// The three letters of the currency that rows have in common, most of the time.
class CurrencyCode {
public:
    const std::string& of(base::Currency currency)
    {
        if (currency != m_currency) {
            m_currency = currency;
            m_code = currency.code();
        }
        return m_code;
    }

private:
    base::Currency m_currency = base::Currency::euro();
    std::string m_code = "EUR";
};

void writeTexts(Query& statement, base::DocumentId id, const ledger::DocumentTexts& texts)
{
    statement.bind(id, texts.reference, texts.order, texts.text, texts.sentOn, texts.receivedOn, texts.discountMinor, texts.discountUntil,
                   texts.file, texts.email);
    statement.run();
}

/// Fails for a document whose customer or company is not there: what SQLite would find row by row.
void checkParents(Connection& connection, const RowIds& customers, std::span<const NewDocument> documents)
{
    const RowIds companies(connection, "companies");
    for (const NewDocument& added : documents) {
        const ledger::Document& document = added.document;
        if (!customers.contains(document.customer.value())) failInvariant("foreign_keys", "customer", document.customer.value());
        if (!companies.contains(document.company.value())) failInvariant("foreign_keys", "company", document.company.value());
    }
}

} // namespace

void Transaction::expectDocuments(std::size_t count)
{
    m_state->expectMany("documents", count);
}

base::DocumentId Transaction::insertMany(std::span<const NewDocument> documents)
{
    const std::int64_t first = m_state->nextId("documents");
    if (documents.empty()) return base::DocumentId{first};
    m_state->beginMany("documents", documents.size());
    Connection& connection = m_state->connection;
    std::optional<ParentsKnown> parentsKnown;
    if (documents.size() >= kManyRows) {
        checkParents(connection, m_state->customers(), documents);
        parentsKnown.emplace(connection);
    }
    Query insert = connection.query("INSERT INTO documents (id, company_id, customer_id, kind, number, issued_on, due_on, currency, "
                                    "amount_minor, open_minor, flags, settled_on, row_hash) "
                                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10, ?11, ?12)");
    Query insertTexts = connection.query(kInsertTexts);
    const ledger::DocumentTexts noTexts;
    CurrencyCode code;
    std::int64_t id = first;
    std::int64_t lastCustomer = 0;
    for (const NewDocument& added : documents) {
        const ledger::Document& document = added.document;
        // Nothing is open of a document of zero: it is settled from its first day.
        const std::optional<base::Date> settledOn = document.amount.isZero() ? std::optional{document.issuedOn} : std::nullopt;
        std::int64_t flags = documentFacts(document);
        if (settledOn) flags |= kDocumentSettledOtherwise;
        insert
            .bind(id, document.company, document.customer, static_cast<int>(document.kind), document.number, document.issuedOn,
                  document.dueOn, code.of(document.amount.currency()), document.amount.minor(), flags, settledOn, added.rowHash)
            .run();
        if (added.texts != noTexts) writeTexts(insertTexts, base::DocumentId{id}, added.texts);
        m_state->posted(document.issuedOn);
        if (document.customer.value() != lastCustomer) {
            lastCustomer = document.customer.value();
            m_state->touch(lastCustomer);
        }
        ++id;
    }
    m_state->recorder.addRange("documents", first, id - 1);
    m_state->recorder.addRange("document_texts", first, id - 1);
    return base::DocumentId{first};
}

void Transaction::updateFacts(const ledger::Document& document, std::int64_t rowHash)
{
    m_state->recorder.recordRow("documents", document.id.value());
    m_state->connection.run("UPDATE documents SET due_on = ?2, flags = (flags & ~?3) | ?4, row_hash = ?5 WHERE id = ?1", document.id,
                            document.dueOn, kDocumentFactMask, documentFacts(document), rowHash);
    if (m_state->connection.changedRowCount() != 1) failInvariant("documents", "document", document.id.value());
    m_state->touchCustomerOf(document.id);
    if (const auto settledOf =
            m_state->connection.integer("SELECT customer_id FROM documents WHERE id = ?1 AND open_minor = 0", document.id)) {
        m_state->settlementChanged(*settledOf); // The due date counts in the behaviour.
    }
}

void Transaction::updateTexts(base::DocumentId document, const ledger::DocumentTexts& texts)
{
    m_state->recorder.recordRow("document_texts", document.value());
    Query statement = m_state->connection.query(kWriteTexts);
    writeTexts(statement, document, texts);
}

base::PaymentId Transaction::insert(const ledger::Payment& payment, std::int64_t rowHash)
{
    return insertMany({&payment, 1}, {&rowHash, 1});
}

base::PaymentId Transaction::insertMany(std::span<const ledger::Payment> payments, std::span<const std::int64_t> rowHashes)
{
    const auto count = static_cast<std::int64_t>(payments.size());
    const std::int64_t first = m_state->nextPaperId("payments", "payment_id", count);
    if (payments.empty()) return base::PaymentId{first};
    m_state->beginMany("payments", payments.size());
    Query insert = m_state->connection.query("INSERT INTO payments (id, company_id, customer_id, number, paid_on, currency, amount_minor, "
                                             "unallocated_minor, source, date_unknown, row_hash, text) "
                                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8, ?9, ?10, ?11)");
    CurrencyCode code;
    std::int64_t id = first;
    for (const ledger::Payment& payment : payments) {
        const auto index = static_cast<std::size_t>(id - first);
        insert
            .bind(id, payment.company, payment.customer, payment.number, payment.paidOn, code.of(payment.amount.currency()),
                  payment.amount.minor(), name(payment.source), payment.dateUnknown, index < rowHashes.size() ? rowHashes[index] : 0,
                  payment.text)
            .run();
        m_state->posted(payment.paidOn);
        m_state->touch(payment.customer.value());
        ++id;
    }
    m_state->recorder.addRange("payments", first, id - 1);
    return base::PaymentId{first};
}

void Transaction::updateFacts(base::PaymentId payment, std::int64_t rowHash, std::string_view text)
{
    m_state->recorder.recordRow("payments", payment.value());
    m_state->connection.run("UPDATE payments SET row_hash = ?2, text = ?3 WHERE id = ?1", payment, rowHash, text);
    if (m_state->connection.changedRowCount() != 1) failInvariant("payments", "payment", payment.value());
}

void Transaction::insertSeen(const ledger::SeenPayment& seen)
{
    m_state->recorder.record();
    m_state->connection.run(
        "INSERT INTO seen_payments (customer_id, document_id, paid_on, currency, amount_minor) VALUES (?1, ?2, ?3, ?4, ?5)", seen.customer,
        seen.document, seen.paidOn, seen.amount.currency().code(), seen.amount.minor());
    m_state->touch(seen.customer.value());
}

void Transaction::removeSeen(base::DocumentId document)
{
    m_state->recorder.record();
    m_state->touchCustomerOf(document);
    m_state->connection.run("DELETE FROM seen_payments WHERE document_id = ?1", document);
}

} // namespace tegoed::persistence
