#include "app/run_outline.h"

#include "app/letter_facts.h"
#include "base/assert.h"
#include "worklist/ranking.h"

#include <algorithm>
#include <unordered_map>

namespace tegoed::app {

base::Result<RunOutline> outlineOf(Ledger& ledger, const PlanView& view, std::span<const std::size_t> places)
{
    return guarded([&]() -> base::Result<RunOutline> {
        LetterFacts facts(ledger, view.policies, places.size(), LetterFacts::For::Addressees);
        RunOutline outline;
        for (const std::size_t place : places) {
            const dunning::Proposal& proposal = view.plan.proposals[place];
            switch (proposal.group) {
            case dunning::Group::Call: ++outline.callCount; break;
            case dunning::Group::Collections: ++outline.handOverCount; break;
            case dunning::Group::Reminder:
            case dunning::Group::FormalNotice: {
                const auto addressee = facts.addresseeOf(proposal);
                ++outline.letterCount;
                outline.emailCount += addressee.byEmail ? 1 : 0;
                outline.copyCount += static_cast<int>(addressee.copies.size());
                break;
            }
            }
        }
        return outline;
    });
}

std::vector<std::size_t> inPriority(Ledger& ledger, const dunning::Plan& plan, std::vector<std::size_t> places)
{
    const ledger::Book& book = ledger.book();
    std::unordered_map<ledger::CustomerIndex, int> points;
    for (const auto& ranked : worklist::rank({book, plan.on, ledger.calendar(), std::nullopt, 0, &plan}))
        points[ranked.customer] = ranked.points;
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return points[plan.proposals[a].customer] > points[plan.proposals[b].customer]; });
    return places;
}

} // namespace tegoed::app
