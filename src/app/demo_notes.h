#pragma once

#include "app/demo_documents.h"
#include "app/demo_profile.h"
#include "ledger/customer.h"
#include "persistence/transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// A dunning block of a customer.
struct DemoHold {
    base::Date setOn{};
    base::Date until{};
    std::string_view reason{};
};

/// A customer of the block that is being written, with what stops letters to him.
struct DemoCustomer {
    ledger::Customer customer{};
    DemoProfile profile{};
    std::vector<ledger::Contact> contacts{};
    std::optional<DemoHold> hold{};
    std::optional<ledger::Insolvency> insolvency{};
    std::optional<base::Date> stopOn{}; ///< Nothing is sent to him from this day on.
};

/// A call that the runs asked for and somebody made.
struct DemoCall {
    int customer = 0; ///< Index of the customer.
    base::Date on{};
    std::vector<base::DocumentId> items{};
};

/// Decides who is on hold or insolvent, and from when on nothing is sent to him.
void decideDemoStops(std::uint64_t seed, const DemoDays& days, DemoCustomer& customer);

/// The calls, e-mails and notes of a block of customers, oldest first for each: the calls that the runs asked for, calls after the last
/// letter with their outcome and what was agreed for a next day, and older talk.
[[nodiscard]] std::vector<persistence::ContactEvent> demoNotes(std::uint64_t seed, const DemoDays& days,
                                                               std::span<const DemoCustomer> customers, std::span<const DemoCall> calls,
                                                               std::span<const persistence::LetterRow> letters);

} // namespace tegoed::app
