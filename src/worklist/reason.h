#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
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

namespace detail {

using Threshold = ReasonRule::Threshold;

// All but the next action together give at most 95: an agreed day stands above everything else.
inline constexpr std::array kNextAction{Threshold{std::numeric_limits<std::int64_t>::min(), 100}};
inline constexpr std::array kOverdueAmount{Threshold{1, 4},          Threshold{10'000, 8},     Threshold{50'000, 12},
                                           Threshold{100'000, 16},   Threshold{500'000, 20},   Threshold{1'000'000, 23},
                                           Threshold{5'000'000, 26}, Threshold{10'000'000, 30}};
inline constexpr std::array kOtherCurrency{Threshold{1, 10}};
inline constexpr std::array kDaysOverdue{Threshold{1, 2},   Threshold{8, 5},   Threshold{15, 8},
                                         Threshold{31, 12}, Threshold{61, 16}, Threshold{91, 20}};
inline constexpr std::array kPaysLate{Threshold{50, 5}, Threshold{150, 10}, Threshold{300, 15}};
inline constexpr std::array kFirstTimeLate{Threshold{3, 15}};
inline constexpr std::array kOverLimit{Threshold{0, 5}, Threshold{25, 10}};
inline constexpr std::array kOpeningReview{Threshold{1, 5}};
inline constexpr std::array kPaidSeen{Threshold{1, 5}};

inline constexpr std::array<ReasonRule, kReasonCount> kReasonRules{{
    {ReasonCode::NextAction, kNextAction},
    {ReasonCode::OverdueAmount, kOverdueAmount},
    {ReasonCode::OtherCurrency, kOtherCurrency},
    {ReasonCode::DaysOverdue, kDaysOverdue},
    {ReasonCode::PaysLate, kPaysLate},
    {ReasonCode::FirstTimeLate, kFirstTimeLate},
    {ReasonCode::OverLimit, kOverLimit},
    {ReasonCode::OpeningReview, kOpeningReview},
    {ReasonCode::PaidSeen, kPaidSeen},
}};

} // namespace detail

/// The one table of points (docs/domain/worklist.md), by ReasonCode. Amounts are hundredths of the ledger's currency's unit.
[[nodiscard]] std::span<const ReasonRule> reasonRules();
/// Points of a measure by that table; 0: the reason does not apply. In the header because it is asked nine times for every customer, each
/// time of a code that the compiler knows.
[[nodiscard]] inline int pointsFor(ReasonCode code, std::int64_t measure)
{
    int points = 0, below = 0;
    for (const auto& threshold : detail::kReasonRules[static_cast<std::size_t>(code)].thresholds) {
        points += static_cast<int>(measure >= threshold.atLeast) * (threshold.points - below); // A jump would be guessed wrong too often.
        below = threshold.points;
    }
    return points;
}

/// A reason with what its sentence needs. `measure` is: minor units of the ledger's currency (overdue_amount), days (days_overdue,
/// pays_late: tenths of a day), percent above the limit (over_limit), a number of items (other_currency, opening_review, paid_seen), a day
/// number (next_action), paid invoices (first_time_late).
struct Reason {
    ReasonCode code;
    int points;
    std::int64_t measure;
};

} // namespace tegoed::worklist
