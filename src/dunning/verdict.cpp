#include "dunning/plan.h"

#include "base/assert.h"

#include <array>

namespace tegoed::dunning {

std::string_view name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Takes: return "takes";
    case Verdict::Credit: return "credit";
    case Verdict::InCollections: return "in_collections";
    case Verdict::Insolvent: return "insolvent";
    case Verdict::Intercompany: return "intercompany";
    case Verdict::OnHold: return "on_hold";
    case Verdict::BeforePolicy: return "before_policy";
    case Verdict::OpeningReview: return "opening_review";
    case Verdict::Disputed: return "disputed";
    case Verdict::OnPlan: return "on_plan";
    case Verdict::Promised: return "promised";
    case Verdict::DirectDebit: return "direct_debit";
    case Verdict::PaidSeen: return "paid_seen";
    case Verdict::Contacted: return "contacted";
    case Verdict::Resting: return "resting";
    case Verdict::NotDue: return "not_due";
    case Verdict::TooSoon: return "too_soon";
    case Verdict::ConsumerTerm: return "consumer_term";
    case Verdict::CustomerRecent: return "customer_recent";
    case Verdict::CreditBalance: return "credit_balance";
    case Verdict::BelowMinimum: return "below_minimum";
    case Verdict::ConsumerCurrency: return "consumer_currency";
    case Verdict::NoBusinessDay: return "no_business_day";
    }
    TEGOED_UNREACHABLE();
}

std::span<const Verdict> allVerdicts()
{
    static const auto verdicts = [] {
        std::array<Verdict, kVerdictCount> all{};
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at] = static_cast<Verdict>(at);
        return all;
    }();
    return verdicts;
}

std::string_view name(Warning warning)
{
    switch (warning) {
    case Warning::NoAddress: return "no_address";
    case Warning::NoCompany: return "no_company";
    case Warning::NotCalled: return "not_called";
    case Warning::NoEmail: return "no_email";
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::dunning
