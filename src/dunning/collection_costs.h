#pragma once

#include "base/calendar.h"
#include "base/date.h"

#include <cstdint>

namespace tegoed::dunning {

/// Collection costs of the Dutch scale (Besluit BIK, art. 2) over a principal in euro cents, without VAT: at least 40.00, at most 6,775.00;
/// nothing for nothing. Source: docs/domain/collection_costs.md.
[[nodiscard]] std::int64_t collectionCostsMinor(std::int64_t principalMinor);

/// The days of a 14-day letter to a consumer (art. 6:96 lid 6 BW, Hoge Raad 25-11-2016).
struct FourteenDayTerm {
    base::Date receivedOn;   ///< Presumed: the second day after posting that is no Sunday, Monday or holiday.
    base::Date lastDay;      ///< Day 14 after receipt.
    base::Date costsDueFrom; ///< The day after.
    base::Date safeLastDay;  ///< `lastDay` moved on to a day that is no Saturday, Sunday or holiday.
    base::Date safeCostsDueFrom;
};
[[nodiscard]] FourteenDayTerm fourteenDayTerm(base::Date postedOn, const base::BusinessCalendar& calendar);

} // namespace tegoed::dunning
