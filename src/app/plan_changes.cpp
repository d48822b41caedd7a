#include "app/plan_changes.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tegoed::app {

namespace {

using dunning::Proposal;

/// By what a proposal is known again: the payer, and the rest in a few bits.
struct ProposalKey {
    std::int64_t customer;
    std::uint32_t rest;
    bool operator==(const ProposalKey&) const = default;
};

struct HashOfKey {
    std::size_t operator()(const ProposalKey& key) const
    {
        constexpr std::uint64_t kSpread = 0x9e3779b97f4a7c15U; // The golden ratio in 64 bits.
        return static_cast<std::size_t>((static_cast<std::uint64_t>(key.customer) * 1024U + key.rest) * kSpread);
    }
};

ProposalKey keyOf(const PlanOfBook& side, const Proposal& proposal)
{
    const auto rest = static_cast<std::uint32_t>(proposal.company) << 16U | static_cast<std::uint32_t>(proposal.currency) << 8U |
                      static_cast<std::uint32_t>(proposal.group);
    return {side.book.customers[proposal.customer].id, rest};
}

bool asksTheSame(const PlanOfBook& before, const Proposal& old, const PlanOfBook& now, const Proposal& proposal)
{
    const auto demand = [](const Proposal& of) { return std::tuple{of.stage, of.toPayMinor, of.payBy, of.channel, of.itemCount}; };
    if (demand(old) != demand(proposal)) return false;
    const auto oldItems = before.plan.itemsOf(old);
    const auto items = now.plan.itemsOf(proposal);
    return std::equal(items.begin(), items.end(), oldItems.begin(), [&](const auto& a, const auto& b) {
        return a.stage == b.stage && a.claimedMinor == b.claimedMinor &&
               now.book.items.all()[a.item].id == before.book.items.all()[b.item].id;
    });
}

/// Why the first item that left the proposal did.
void explain(PlanChange& change, const PlanOfBook& before, const PlanOfBook& now)
{
    for (const auto& row : before.plan.itemsOf(before.plan.proposals[change.before])) {
        const auto& old = before.book.items.all()[row.item];
        const auto owner = now.book.find(base::CustomerId(before.book.customers[old.customer].id));
        if (!owner) continue;
        const auto items = now.book.items.of(*owner);
        const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == old.id; });
        if (found == items.end() || found->openMinor == 0) {
            change.why = PlanChange::Why::Paid;
            return;
        }
        const auto place = static_cast<ledger::ItemIndex>(now.book.items.firstOf(*owner) + (found - items.begin()));
        const auto verdict = now.plan.verdictOf(place);
        if (verdict != dunning::Verdict::Takes) {
            change.why = PlanChange::Why::Verdict;
            change.verdict = verdict;
            return;
        }
        // Still asked for, and less of it.
        if (found->openMinor < old.openMinor) change.why = PlanChange::Why::Paid;
    }
}

} // namespace

PlanDifference planDifference(const PlanOfBook& before, const PlanOfBook& now)
{
    const auto& oldProposals = before.plan.proposals;
    const auto& proposals = now.plan.proposals;
    std::unordered_map<ProposalKey, std::size_t, HashOfKey> places;
    places.reserve(oldProposals.size());
    for (std::size_t i = 0; i < oldProposals.size(); ++i)
        places.emplace(keyOf(before, oldProposals[i]), i);

    PlanDifference difference;
    difference.sameAs.assign(proposals.size(), PlanDifference::kNone);
    std::vector<std::uint8_t> isThere(oldProposals.size(), 0);
    std::vector<PlanChange> changed;
    std::vector<PlanChange> added;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        const auto found = places.find(keyOf(now, proposals[i]));
        if (found == places.end()) {
            added.push_back({PlanChange::Kind::New, 0, i});
            continue;
        }
        isThere[found->second] = 1;
        if (asksTheSame(before, oldProposals[found->second], now, proposals[i]))
            difference.sameAs[i] = found->second;
        else
            changed.push_back({PlanChange::Kind::Changed, found->second, i});
    }
    for (std::size_t i = 0; i < oldProposals.size(); ++i) {
        if (isThere[i] == 0) difference.changes.push_back({PlanChange::Kind::Gone, i, 0});
    }
    difference.changes.insert(difference.changes.end(), changed.begin(), changed.end());
    for (auto& change : difference.changes)
        explain(change, before, now);
    difference.changes.insert(difference.changes.end(), added.begin(), added.end());
    return difference;
}

} // namespace tegoed::app
