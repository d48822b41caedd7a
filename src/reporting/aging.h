#pragma once

#include "base/date.h"
#include "base/money.h"
#include "base/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::reporting {

/// By what an aging is grouped.
enum class AgingKey { Customer, Segment, Controller, Company, Currency, None };
/// From which day the age counts: the due date, or the issue date.
enum class AgingBasis { Due, Issued };

/// The limits between buckets: rising days, at most 12. By due date `not_due`, `1-30`, …, `91+`; by issue date `0-30`, …, `91+`.
struct AgingBuckets {
    std::vector<int> limits{30, 60, 90};
    [[nodiscard]] std::size_t count(AgingBasis basis) const { return limits.size() + (basis == AgingBasis::Due ? 2 : 1); }
    [[nodiscard]] std::vector<std::string> names(AgingBasis basis) const;
    /// The bucket of something `ageDays` old (negative: not yet).
    [[nodiscard]] std::size_t bucketOf(std::int32_t ageDays, AgingBasis basis) const;
};

/// A line of the aging: amounts per bucket, unallocated money (negative), and their sum, in minor units of `currency`.
struct AgingRow {
    std::string key{};
    std::string name{};
    base::Currency currency = base::Currency::euro();
    std::vector<std::int64_t> amountsMinor{};
    std::int64_t unallocatedMinor = 0;
    [[nodiscard]] std::int64_t totalMinor() const;
};

/// What was open at the end of a day. Nothing is added across currencies.
struct Aging {
    base::Date asOf{};
    AgingBasis basis = AgingBasis::Due;
    AgingBuckets buckets{};
    base::Currency currency = base::Currency::euro(); ///< The ledger's.
    std::vector<AgingRow> rows{};                     ///< Ordered by key, then currency; rows that are all zero are left out.
    AgingRow totals{};                                ///< The ledger's currency.
    std::vector<AgingRow> otherCurrencies{};          ///< Totals of each other currency.
    std::int64_t ledgerBalanceMinor = 0;              ///< Calculated apart from the buckets: open amounts less unallocated money.
    [[nodiscard]] std::int64_t differenceMinor() const { return totals.totalMinor() - ledgerBalanceMinor; }
};

/// The report as a value, with a row a key; titles are given by the caller (`titles`: one a column, as many as columns).
[[nodiscard]] base::Table toTable(const Aging& aging, const std::vector<std::string>& titles);

} // namespace tegoed::reporting
