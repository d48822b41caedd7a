#pragma once

#include "app/ledger.h"
#include "dunning/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

/// What the plans of one day are made from: schedules, who follows which, and the planner over the ledger's book. The book may not change
/// while this is asked.
class PlanContext {
public:
    /// Errors: PolicyUnknown.
    [[nodiscard]] static base::Result<std::shared_ptr<const PlanContext>> make(Ledger& ledger, const std::string& policy, bool anyDay);

    [[nodiscard]] const dunning::Planner& planner() const { return *m_planner; }
    [[nodiscard]] const std::vector<dunning::Policy>& policies() const { return m_policies; }

    [[nodiscard]] const base::BusinessCalendar& calendar() const { return m_calendar; }
    /// The plan of `book`, a copy of the ledger's book of the same state, under the schedules of this context, with `edited` in the place
    /// of the one that is called `original` (else behind them). Touches nothing that changes: for any thread.
    [[nodiscard]] dunning::Plan planOf(const ledger::Book& book, base::Date on, const std::string& original, const dunning::Policy* edited,
                                       bool anyDay) const;

private:
    PlanContext() = default;
    std::vector<dunning::Policy> m_policies{};
    base::BusinessCalendar m_calendar{};
    std::vector<std::uint8_t> m_policyOfWord{};
    std::vector<std::uint8_t> m_policyOfSegmentWord{};
    std::vector<dunning::CreditLink> m_creditLinks{};
    std::uint8_t m_standard = 0;
    std::optional<std::uint8_t> m_overruling{};
    std::optional<dunning::Planner> m_planner{};
};

} // namespace tegoed::app
