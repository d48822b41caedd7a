#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"
#include "persistence/ledger_file.h"
#include "persistence/queries.h"

#include <optional>
#include <string>
#include <vector>

namespace tegoed::persistence {

/// Open amounts of all documents in `currency` less unallocated money, as the file has it now.
[[nodiscard]] base::Money balance(Connection& connection, base::Currency currency);
/// What came in and is not allocated; positive.
[[nodiscard]] base::Money unallocated(Connection& connection, base::Currency currency);
/// The same at the end of a past day, summed by SQL from dated postings: an independent check of reports that add up rows.
[[nodiscard]] base::Money balanceOn(Connection& connection, base::Currency currency, base::Date day);
[[nodiscard]] std::optional<StoredPayment> paymentById(Connection& connection, base::PaymentId id);

/// An open credit note whose reference may name an invoice.
struct CreditReference {
    base::DocumentId credit;
    base::CustomerId customer;
    std::string reference;
};
[[nodiscard]] std::vector<CreditReference> creditReferences(Connection& connection);

/// The schema of the open file (`user_version`).
[[nodiscard]] int schemaVersion(Connection& connection);

} // namespace tegoed::persistence
