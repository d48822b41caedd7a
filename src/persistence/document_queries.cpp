#include "persistence/queries.h"

#include "persistence/connection.h"
#include "persistence/document_rows.h"

namespace tegoed::persistence {
namespace {

std::vector<StoredDocument> readDocuments(Query& rows)
{
    std::vector<StoredDocument> documents;
    while (rows.next()) {
        documents.push_back(readDocument(rows));
    }
    return documents;
}

Query selectDocuments(Connection& connection, std::string_view end)
{
    return connection.query(std::string{"SELECT "} + kDocumentColumns + std::string{end});
}

} // namespace

std::vector<StoredDocument> documentsOf(Connection& connection, base::CustomerId customer)
{
    Query rows = selectDocuments(connection, "WHERE d.customer_id = ?1 ORDER BY d.due_on DESC, d.id DESC");
    rows.bind(customer);
    return readDocuments(rows);
}

std::vector<StoredDocument> documentsByNumber(Connection& connection, std::string_view number)
{
    Query rows = selectDocuments(connection, "WHERE d.number = ?1 ORDER BY d.id");
    rows.bind(number);
    return readDocuments(rows);
}

std::optional<StoredDocument> documentById(Connection& connection, base::DocumentId id)
{
    Query rows = selectDocuments(connection, "WHERE d.id = ?1");
    rows.bind(id);
    if (!rows.next()) return std::nullopt;
    return readDocument(rows);
}

void scanDocuments(Connection& connection, const std::function<void(const DocumentKey& key, std::string_view number)>& visit)
{
    Query rows =
        connection.query("SELECT id, customer_id, company_id, kind, number, issued_on, due_on, currency, amount_minor, open_minor, flags, "
                         "row_hash FROM documents ORDER BY id");
    std::string lastCode = "EUR";
    base::Currency currency = base::Currency::euro();
    while (rows.next()) {
        if (const std::string_view code = rows.text(7); code != lastCode) {
            Columns columns(rows, 7);
            currency = columns.currency();
            lastCode = code;
        }
        const DocumentKey key{base::DocumentId{rows.int64(0)},
                              base::CustomerId{rows.int64(1)},
                              rows.int64(8),
                              rows.int64(9),
                              rows.int64(11),
                              rows.int32(5),
                              rows.int32(6),
                              static_cast<std::uint8_t>(rows.int32(3)),
                              static_cast<std::uint8_t>(rows.int32(2)),
                              static_cast<std::uint16_t>(rows.int32(10)),
                              currency};
        visit(key, rows.text(4));
    }
}

std::int64_t documentCount(Connection& connection)
{
    return connection.integer("SELECT count(*) FROM documents").value_or(0);
}

Counts counts(Connection& connection)
{
    const auto count = [&](std::string_view sql) { return connection.integer(sql).value_or(0); };
    return {count("SELECT count(*) FROM customers"), documentCount(connection),
            count("SELECT count(*) FROM documents WHERE open_minor <> 0"), count("SELECT count(*) FROM payments"),
            count("SELECT count(*) FROM letters WHERE state <> 'task'")};
}

} // namespace tegoed::persistence
