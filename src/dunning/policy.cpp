#include "dunning/policy.h"

#include "base/assert.h"
#include "base/resource.h"

#include <string>

namespace tegoed::dunning {

std::string_view name(Group group)
{
    switch (group) {
    case Group::Reminder: return "reminder";
    case Group::FormalNotice: return "formal_notice";
    case Group::Call: return "call";
    case Group::Collections: return "collections";
    }
    TEGOED_UNREACHABLE();
}

std::string_view name(CopyTo copy)
{
    switch (copy) {
    case CopyTo::AccountManager: return "account_manager";
    case CopyTo::CustomerManager: return "customer_manager";
    }
    TEGOED_UNREACHABLE();
}

std::string_view name(Tone tone)
{
    switch (tone) {
    case Tone::Friendly: return "friendly";
    case Tone::Neutral: return "neutral";
    case Tone::Firm: return "firm";
    }
    TEGOED_UNREACHABLE();
}

const std::vector<Policy>& shippedPolicies()
{
    static const std::vector<Policy> policies = [] {
        std::vector<Policy> read;
        for (const auto* policyName : {"standard", "compact", "relationship"}) {
            const auto json = base::resource("policies/" + std::string{policyName} + ".json");
            TEGOED_ASSERT(json.has_value());
            auto policy = parsePolicy(*json);
            TEGOED_ASSERT(policy.has_value());
            read.push_back(*std::move(policy));
        }
        return read;
    }();
    return policies;
}

} // namespace tegoed::dunning
