#pragma once

#include "base/ids.h"
#include "ledger/customer.h"
#include "ledger/document.h"
#include "persistence/ledger_file.h"

#include <optional>
#include <vector>

namespace tegoed::persistence {

// What letters are made of, beside the book.

[[nodiscard]] std::optional<ledger::DocumentTexts> textsOf(Connection& connection, base::DocumentId document);
[[nodiscard]] std::vector<ledger::Contact> allContacts(Connection& connection); ///< Ordered by customer, then id.

} // namespace tegoed::persistence
