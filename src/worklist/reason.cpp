#include "worklist/reason.h"

#include "base/assert.h"

namespace tegoed::worklist {

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
            all[at] = detail::kReasonRules[at].code;
        return all;
    }();
    return codes;
}

std::span<const ReasonRule> reasonRules()
{
    return detail::kReasonRules;
}

} // namespace tegoed::worklist
