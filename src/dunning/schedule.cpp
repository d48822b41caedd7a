#include "dunning/schedule.h"

#include "base/assert.h"
#include "ledger/open_items.h"

namespace tegoed::dunning {

Schedule::Schedule(const Policy& policy) : m_startsOn(policy.startsOn ? policy.startsOn->dayNumber() : ledger::kNoDay)
{
    TEGOED_ASSERT(!policy.steps.empty());
    for (const auto& step : policy.steps) {
        const auto severity = static_cast<std::size_t>(step.stage);
        const Entry entry{step.offsetDays, step.gapDays, step.stage, true,
                          step.needsApproval || groupOf(step.stage) == Group::FormalNotice || groupOf(step.stage) == Group::Collections};
        m_byStage[severity] = entry;
        // The steps rise: the first one above a severity is the one that finds no other there.
        for (std::size_t taken = 0; taken <= severity; ++taken) {
            if (!m_next[0][taken].exists) m_next[0][taken] = entry;
            if (!m_next[1][taken].exists && step.stage != ledger::Stage::PreDue) m_next[1][taken] = entry;
        }
    }
}

} // namespace tegoed::dunning
