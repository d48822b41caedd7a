#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

class Connection;

// What a search over the whole ledger reads beside the book in memory. All throw base::Failure for storage faults.

/// Every e-mail address of a customer and of its contacts.
void scanEmails(Connection& connection, const std::function<void(base::CustomerId customer, std::string_view email)>& visit);

/// A payment or document with whose it is, as a list of results shows it.
struct FoundPosting {
    base::CustomerId customer;
    std::string customerNumber;
    std::string customerName;
    std::string number; ///< As the ledger calls it: `P-` and its id for a payment of our own.
    base::Date on;      ///< Paid, or issued.
    base::Money amount = base::Money::zero(base::Currency::euro());
};
/// Payments of this amount in any currency, in the currency's smallest units; newest first.
[[nodiscard]] std::vector<FoundPosting> paymentsOfAmount(Connection& connection, std::int64_t minor, int limitCount);
/// Documents without an open amount whose number begins so, in the order of their numbers.
[[nodiscard]] std::vector<FoundPosting> settledDocuments(Connection& connection, std::string_view numberStart, int limitCount);

} // namespace tegoed::persistence
