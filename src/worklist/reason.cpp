#include "worklist/reason.h"

#include "base/assert.h"

#include <array>
#include <limits>

namespace tegoed::worklist {

namespace {

using Threshold = ReasonRule::Threshold;

// All but the next action together give at most 95: an agreed day stands above everything else.
constexpr std::array kNextAction{Threshold{std::numeric_limits<std::int64_t>::min(), 100}};
constexpr std::array kOverdueAmount{Threshold{1, 4},        Threshold{10'000, 8},     Threshold{50'000, 12},    Threshold{100'000, 16},
                                    Threshold{500'000, 20}, Threshold{1'000'000, 23}, Threshold{5'000'000, 26}, Threshold{10'000'000, 30}};
constexpr std::array kOtherCurrency{Threshold{1, 10}};
constexpr std::array kDaysOverdue{Threshold{1, 2},   Threshold{8, 5},   Threshold{15, 8},
                                  Threshold{31, 12}, Threshold{61, 16}, Threshold{91, 20}};
constexpr std::array kPaysLate{Threshold{50, 5}, Threshold{150, 10}, Threshold{300, 15}};
constexpr std::array kFirstTimeLate{Threshold{3, 15}};
constexpr std::array kOverLimit{Threshold{0, 5}, Threshold{25, 10}};
constexpr std::array kOpeningReview{Threshold{1, 5}};
constexpr std::array kPaidSeen{Threshold{1, 5}};

constexpr std::array<ReasonRule, kReasonCount> kRules{{
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

} // namespace

std::string_view name(ReasonCode code)
{
    switch (code) {
    case ReasonCode::NextAction: return "next_action";
    case ReasonCode::OverdueAmount: return "overdue_amount";
    case ReasonCode::OtherCurrency: return "other_currency";
    case ReasonCode::DaysOverdue: return "days_overdue";
    case ReasonCode::PaysLate: return "pays_late";
    case ReasonCode::FirstTimeLate: return "first_time_late";
    case ReasonCode::OverLimit: return "over_limit";
    case ReasonCode::OpeningReview: return "opening_review";
    case ReasonCode::PaidSeen: return "paid_seen";
    }
    TEGOED_UNREACHABLE();
}

std::span<const ReasonCode> allReasonCodes()
{
    static const auto codes = [] {
        std::array<ReasonCode, kReasonCount> all{};
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at] = kRules[at].code;
        return all;
    }();
    return codes;
}

std::span<const ReasonRule> reasonRules()
{
    return kRules;
}

int pointsFor(ReasonCode code, std::int64_t measure)
{
    int points = 0;
    for (const auto& threshold : kRules[static_cast<std::size_t>(code)].thresholds) {
        points = measure >= threshold.atLeast ? threshold.points : points; // No way out of the loop: that is faster than leaving it.
    }
    return points;
}

} // namespace tegoed::worklist
