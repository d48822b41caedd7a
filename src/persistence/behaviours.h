#pragma once

#include "ledger/document.h"
#include "persistence/connection.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace tegoed::persistence {

/// How a customer paid: his settled invoices whose day is known, settled by a payment.
struct Behaviour {
    std::int64_t paidCount = 0;
    std::int64_t lateCount = 0;      ///< Paid after the due date.
    std::int64_t daysLateTenths = 0; ///< Weighted by amount, early counts negative; tenths of a day, half away from zero.

    bool operator==(const Behaviour&) const = default;
};

/// Counts from the documents; customers without such an invoice have no entry. Empty span: of all customers.
[[nodiscard]] std::map<std::int64_t, Behaviour> countBehaviours(Connection& connection, std::span<const base::CustomerId> customers);
/// The invoices that count as a customer's behaviour, in the order of the days on which they were settled.
[[nodiscard]] std::vector<ledger::SettledInvoice> settledInvoicesOf(Connection& connection, base::CustomerId customer);
/// Counts, and writes what differs. Empty span: of all customers.
void writeBehaviours(Connection& connection, std::span<const base::CustomerId> customers);

} // namespace tegoed::persistence
