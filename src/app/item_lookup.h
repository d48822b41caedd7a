#pragma once

#include "app/ledger.h"
#include "persistence/queries.h"

#include <string>
#include <vector>

namespace tegoed::app {

// How commands find what a user names. All throw base::Failure for storage faults.

/// Errors: CustomerUnknown.
[[nodiscard]] base::Result<ledger::Customer> findCustomer(Ledger& ledger, const std::string& number);
/// A document by its number: of `customer` where that is set, open ones before settled ones; of several open instalments the one that is
/// due first. Errors: ItemUnknown, ItemOfOtherCustomer, ItemAmbiguous (several customers have it).
[[nodiscard]] base::Result<persistence::StoredDocument> findItem(Ledger& ledger, const std::string& number,
                                                                 std::optional<base::CustomerId> customer);
/// Each of `numbers`; an invoice with instalments gives all its open ones, first due first.
[[nodiscard]] base::Result<std::vector<persistence::StoredDocument>> findItems(Ledger& ledger, const std::vector<std::string>& numbers,
                                                                               std::optional<base::CustomerId> customer);

/// Commits under a name of the command table and takes the change into the book.
base::JournalId commit(Ledger& ledger, persistence::Transaction& transaction, std::string_view command,
                       std::optional<base::CustomerId> customer, const std::string& detailsJson);

} // namespace tegoed::app
