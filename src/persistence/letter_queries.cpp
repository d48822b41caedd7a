#include "persistence/letter_queries.h"

#include "persistence/connection.h"

namespace tegoed::persistence {

std::string referenceOf(Connection& connection, base::DocumentId document)
{
    Query row = connection.query("SELECT order_number, reference FROM document_texts WHERE id = ?1");
    row.bind(document);
    if (!row.next()) return {};
    const std::string_view order = row.text(0);
    return std::string{order.empty() ? row.text(1) : order};
}

void scanReferences(Connection& connection, const std::function<void(base::DocumentId, std::string_view)>& visit)
{
    Query rows = connection.query("SELECT id, order_number, reference FROM document_texts ORDER BY id");
    while (rows.next()) {
        const std::string_view order = rows.text(1);
        const std::string_view reference = order.empty() ? rows.text(2) : order;
        if (!reference.empty()) visit(base::DocumentId{rows.int64(0)}, reference);
    }
}

std::int64_t lastTextId(Connection& connection)
{
    return connection.integer("SELECT max(id) FROM document_texts").value_or(0);
}

} // namespace tegoed::persistence
