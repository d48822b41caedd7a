#pragma once

#include "app/ledger.h"

#include <optional>

namespace tegoed::app {

/// How fresh the money is (contract, rule 9).
struct MoneyAge {
    std::optional<base::Date> until{}; ///< Nothing: no list or statement yet, and nothing is stopped.
    base::Date wanted{};               ///< The business day before today.
    [[nodiscard]] bool isStale() const { return until && *until < wanted; }
};
[[nodiscard]] MoneyAge moneyAge(Ledger& ledger);

} // namespace tegoed::app
