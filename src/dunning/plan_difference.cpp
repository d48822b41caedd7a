#include "dunning/plan_difference.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tegoed::dunning {

namespace {

bool isLetter(Group group)
{
    return group == Group::Reminder || group == Group::FormalNotice;
}

/// A call comes before a formal notice, a hand-over last.
int severityOf(Group group)
{
    switch (group) {
    case Group::Reminder: return 0;
    case Group::Call: return 1;
    case Group::FormalNotice: return 2;
    case Group::Collections: return 3;
    }
    return 0;
}

auto keyOf(const Proposal& proposal)
{
    return std::tuple{proposal.customer, proposal.company, proposal.currency, severityOf(proposal.group)};
}

std::vector<const Proposal*> sorted(const Plan& plan)
{
    std::vector<const Proposal*> proposals;
    proposals.reserve(plan.proposals.size());
    for (const auto& proposal : plan.proposals)
        proposals.push_back(&proposal);
    std::sort(proposals.begin(), proposals.end(), [](const Proposal* a, const Proposal* b) { return keyOf(*a) < keyOf(*b); });
    return proposals;
}

std::optional<ProposalDifference::Side> sideOf(const Proposal* proposal)
{
    if (proposal == nullptr) return std::nullopt;
    return ProposalDifference::Side{proposal->stage, proposal->toPayMinor};
}

/// Customers with a letter, each once, in rising order.
std::vector<ledger::CustomerIndex> addressees(const Plan& plan)
{
    std::vector<ledger::CustomerIndex> customers;
    for (const auto& proposal : plan.proposals)
        if (isLetter(proposal.group)) customers.push_back(proposal.customer);
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    return customers;
}

std::vector<StageDifference> stagesOf(const Plan& before, const Plan& after)
{
    std::array<StageDifference, ledger::kStageCount> counts{};
    const auto count = [&](const Plan& plan, std::int64_t StageDifference::* side) {
        for (const auto& proposal : plan.proposals) {
            auto& one = counts[static_cast<std::size_t>(proposal.stage)];
            one.group = proposal.group;
            one.stage = proposal.stage;
            ++(one.*side);
        }
    };
    count(before, &StageDifference::beforeCount);
    count(after, &StageDifference::afterCount);
    std::vector<StageDifference> stages;
    for (const auto& one : counts)
        if (one.beforeCount + one.afterCount > 0) stages.push_back(one);
    std::stable_sort(stages.begin(), stages.end(),
                     [](const StageDifference& a, const StageDifference& b) { return severityOf(a.group) < severityOf(b.group); });
    return stages;
}

} // namespace

PlanDifference differenceOf(const Plan& before, const Plan& after)
{
    PlanDifference difference;
    difference.stages = stagesOf(before, after);
    const auto old = sorted(before);
    const auto young = sorted(after);
    const auto add = [&](const Proposal* was, const Proposal* is) {
        const auto& any = was != nullptr ? *was : *is;
        ProposalDifference one{any.customer, any.company, any.currency, any.group, sideOf(was), sideOf(is)};
        if (one.before != one.after) difference.changes.push_back(one);
    };
    for (std::size_t a = 0, b = 0; a < old.size() || b < young.size();) {
        if (b == young.size() || (a < old.size() && keyOf(*old[a]) < keyOf(*young[b])))
            add(old[a++], nullptr);
        else if (a == old.size() || keyOf(*young[b]) < keyOf(*old[a]))
            add(nullptr, young[b++]);
        else
            add(old[a++], young[b++]);
    }
    const auto were = addressees(before);
    const auto are = addressees(after);
    std::vector<ledger::CustomerIndex> only;
    std::set_difference(are.begin(), are.end(), were.begin(), were.end(), std::back_inserter(only));
    difference.newLetterCustomerCount = static_cast<std::int64_t>(only.size());
    only.clear();
    std::set_difference(were.begin(), were.end(), are.begin(), are.end(), std::back_inserter(only));
    difference.fewerLetterCustomerCount = static_cast<std::int64_t>(only.size());
    return difference;
}

} // namespace tegoed::dunning
