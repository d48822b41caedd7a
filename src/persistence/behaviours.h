#pragma once

#include "persistence/connection.h"

#include <cstdint>
#include <map>
#include <span>

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
/// Counts, and writes what differs. Empty span: of all customers.
void writeBehaviours(Connection& connection, std::span<const base::CustomerId> customers);

} // namespace tegoed::persistence
