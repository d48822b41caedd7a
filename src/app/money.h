#pragma once

#include "app/ledger.h"
#include "base/money.h"
#include "persistence/queries.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tegoed::app {

/// An item named on the command line or ticked in the window: by id where known, else by number (and the customer's).
struct ItemAmount {
    std::string item;
    std::string amount; ///< As typed.
};

struct PaidResult {
    std::string payment; ///< `P-1042`; empty where the money was only noted as seen.
    base::Money allocated;
    base::Money unallocated;
    bool seen = false; ///< The package's list settles this ledger: nothing is open less, the items rest.
};

/// Cash by hand, allocated to `items` in their order; the rest, or all, stays unallocated. In a ledger settled by the package it is noted
/// as seen. Errors: CustomerUnknown, ItemUnknown, ItemOfOtherCustomer, BadAmount, AmountNotPositive, DateInFuture.
[[nodiscard]] base::Result<PaidResult> pay(Ledger& ledger, const std::string& customer, const std::string& amount, base::Date paidOn,
                                           const std::vector<std::string>& items);

/// Allocates unallocated money of a payment, or what is open of a credit note, to items. Errors: PaymentUnknown, MoreThanOpen,
/// MoreThanUnallocated, ItemOfOtherCustomer, CurrencyDiffers, SettledByPackage.
[[nodiscard]] base::Result<PaidResult> allocate(Ledger& ledger, const std::string& paymentOrCreditNote,
                                                const std::vector<ItemAmount>& items);
/// Takes allocations of a payment back, of these items or all, by opposite postings of today.
[[nodiscard]] base::Result<PaidResult> unallocate(Ledger& ledger, const std::string& paymentOrCreditNote,
                                                  const std::vector<std::string>& items);
/// The posting of a write-off, inside another command: all or a part of what is open of the item, with its sign.
void postWriteOff(persistence::Transaction& transaction, const persistence::StoredDocument& item, base::Date on, base::Money amount,
                  const std::string& reason);
[[nodiscard]] base::Result<base::Money> writeOff(Ledger& ledger, const std::string& item, const std::string& amount, base::Date on,
                                                 const std::string& reason);

} // namespace tegoed::app
