#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace tegoed::worklist {

/// Why a customer is on the list. What each gives in points stands in `reasonRules`.
enum class ReasonCode : std::uint8_t {
    NextAction,    ///< The day of the agreed next action has come.
    OverdueAmount, ///< What is overdue and nothing stops, after credits, in the ledger's currency.
    OtherCurrency, ///< Something is overdue in another currency.
    DaysOverdue,   ///< Of the oldest of these items.
    PaysLate,      ///< Pays later than agreed, on the average.
    FirstTimeLate, ///< Nearly always paid on time, and is late now.
    OverLimit,     ///< The balance is above the credit limit.
    OpeningReview, ///< Items that came in long overdue wait for a decision.
    PaidSeen,      ///< Money was seen at the bank some time ago and is still not in the books.
};
inline constexpr int kReasonCount = 9;
[[nodiscard]] std::string_view name(ReasonCode code); ///< `next_action`, `overdue_amount`, …
[[nodiscard]] std::span<const ReasonCode> allReasonCodes();

/// How a reason's measure becomes points: those of the last threshold that it reaches.
struct ReasonRule {
    struct Threshold {
        std::int64_t atLeast;
        int points;
    };
    ReasonCode code;
    std::span<const Threshold> thresholds; ///< Rising.
};
/// The one table of points (docs/domain/worklist.md), by ReasonCode. Amounts are hundredths of the ledger's currency's unit.
[[nodiscard]] std::span<const ReasonRule> reasonRules();
/// Points of a measure by that table; 0: the reason does not apply.
[[nodiscard]] int pointsFor(ReasonCode code, std::int64_t measure);

/// A reason with what its sentence needs. `measure` is: minor units of the ledger's currency (overdue_amount), days (days_overdue,
/// pays_late: tenths of a day), percent above the limit (over_limit), a number of items (other_currency, opening_review, paid_seen), a day
/// number (next_action), paid invoices (first_time_late).
struct Reason {
    ReasonCode code;
    int points;
    std::int64_t measure;
};

} // namespace tegoed::worklist
