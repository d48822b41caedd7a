#pragma once

#include "dunning/policy.h"
#include "ledger/vocabulary.h"

#include <array>
#include <bit>
#include <cstdint>

namespace tegoed::dunning {

/// A policy as tables of plain numbers, for loops over a million items.
class Schedule {
public:
    explicit Schedule(const Policy& policy);

    /// What an item waits for. Small enough to be handed around by value.
    struct Entry {
        std::int32_t offsetDays = 0;
        std::int32_t gapDays = 0;
        ledger::Stage stage = ledger::Stage::PreDue;
        bool exists = false; ///< Not so where the policy has no step left.
        bool needsApproval = false;
    };

    /// Rule 2: the first step that is more severe than the severest taken. `isDue`: the due date has come, and `pre_due` has lapsed.
    [[nodiscard]] Entry next(ledger::StageSet taken, bool isDue) const { return m_next[isDue ? 1 : 0][std::bit_width(taken.bits())]; }
    /// The step of that name; `exists` is false if the policy has none.
    [[nodiscard]] Entry entryOf(ledger::Stage stage) const { return m_byStage[static_cast<std::size_t>(stage)]; }
    /// Items due before this day take no step.
    [[nodiscard]] std::int32_t startsOn() const { return m_startsOn; }

private:
    static constexpr std::size_t kSeverities = ledger::kStageCount + 1; ///< Nothing taken is a severity, too.
    std::array<std::array<Entry, kSeverities>, 2> m_next{};
    std::array<Entry, ledger::kStageCount> m_byStage{};
    std::int32_t m_startsOn;
};

} // namespace tegoed::dunning
