#include "persistence/letter_queries.h"

#include "persistence/connection.h"
#include "persistence/queries.h"

namespace tegoed::persistence {

std::optional<ledger::DocumentTexts> textsOf(Connection& connection, base::DocumentId document)
{
    auto stored = documentById(connection, document);
    if (!stored) return std::nullopt;
    return std::move(stored->texts);
}

} // namespace tegoed::persistence
