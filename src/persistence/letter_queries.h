#pragma once

#include "base/ids.h"
#include "ledger/customer.h"
#include "persistence/ledger_file.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

// What letters are made of, beside the book.

/// The customer's own reference of a document: the order, else the reference; empty if there is none.
[[nodiscard]] std::string referenceOf(Connection& connection, base::DocumentId document);
/// The same of all documents that have one, in the order of their ids.
void scanReferences(Connection& connection, const std::function<void(base::DocumentId, std::string_view)>& visit);
/// The highest id of a document with texts: about how long a scan is.
[[nodiscard]] std::int64_t lastTextId(Connection& connection);
[[nodiscard]] std::vector<ledger::Contact> allContacts(Connection& connection); ///< Ordered by customer, then id.

} // namespace tegoed::persistence
