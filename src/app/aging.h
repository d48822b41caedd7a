#pragma once

#include "app/ledger.h"
#include "reporting/aging.h"

#include <optional>

namespace tegoed::app {

struct AgingRequest {
    std::optional<base::Date> asOf{}; ///< Default: the business date.
    reporting::AgingKey by = reporting::AgingKey::Customer;
    reporting::AgingBasis basis = reporting::AgingBasis::Due;
    reporting::AgingBuckets buckets{};
};

/// What was open at the end of a day: from memory where nothing was posted after it, else rebuilt from dated postings.
[[nodiscard]] base::Result<reporting::Aging> aging(Ledger& ledger, const AgingRequest& request);

} // namespace tegoed::app
