#pragma once

#include "dunning/plan.h"
#include "ledger/open_items.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tegoed::dunning {

/// An invoice of an account while credits are set off against it.
struct SetOffInvoice {
    ledger::ItemIndex item;
    std::int64_t leftMinor; ///< The undisputed open amount, less what was set off.
};

/// An open credit note of the same account.
struct SetOffCredit {
    std::int64_t id;        ///< DocumentId.
    std::int64_t leftMinor; ///< Positive.
};

/// Rule 4, for one account (payer, company, currency): credit notes that name an invoice go against that one, all else that there is goes
/// against the invoices with the oldest due dates first, then by number. Only in this calculation: nothing is allocated.
///
/// `invoices` are in rising order of `item` and stay so; `leftMinor` is what remains of each. `order` is scratch, kept by the caller so
/// that a plan of 100,000 accounts does not allocate for each.
void setOff(const ledger::OpenItems& items, std::span<SetOffInvoice> invoices, std::span<SetOffCredit> credits,
            std::int64_t unallocatedMinor, std::span<const CreditLink> links, std::vector<std::uint32_t>& order);

} // namespace tegoed::dunning
