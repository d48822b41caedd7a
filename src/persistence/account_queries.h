#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"
#include "persistence/queries.h"

#include <vector>

namespace tegoed::persistence {

/// A document of which something was open at the end of a day.
struct OpenDocumentOn {
    StoredDocument stored;   ///< As it stands now.
    base::Money open;        ///< At the end of the day.
    bool isAtAgency = false; ///< Handed over by then.
};

/// Money of a customer that was not allocated at the end of a day.
struct UnallocatedOn {
    base::CompanyId company;
    base::Money amount; ///< Positive; negative for what was paid back too much.
};

/// A customer's account at the end of a day, rebuilt from dated postings as `scanBalancesOn` rebuilds everybody's.
struct AccountOn {
    std::vector<OpenDocumentOn> documents{}; ///< First due first, then by number.
    std::vector<UnallocatedOn> unallocated{};
};
[[nodiscard]] AccountOn accountOn(Connection& connection, base::CustomerId customer, base::Date day);

/// Whose items this customer pays, himself left out; also those of others that they pay for.
[[nodiscard]] std::vector<base::CustomerId> customersPaidBy(Connection& connection, base::CustomerId payer);

} // namespace tegoed::persistence
