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

private:
    PlanContext() = default;
    std::vector<dunning::Policy> m_policies{};
    base::BusinessCalendar m_calendar{};
    std::vector<std::uint8_t> m_policyOfWord{};
    std::vector<std::uint8_t> m_policyOfSegmentWord{};
    std::vector<dunning::CreditLink> m_creditLinks{};
    std::optional<dunning::Planner> m_planner{};
};

} // namespace tegoed::app
