#pragma once

#include "dunning/collection_costs.h"
#include "dunning/item_rules.h"
#include "dunning/payers.h"
#include "dunning/plan.h"
#include "dunning/schedule.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tegoed::dunning {

/// Everything about a book and a day that does not depend on one item: worked out once, read by all plans of a Planner.
class Tables {
public:
    explicit Tables(const PlanInput& input);

    [[nodiscard]] const PlanInput& input() const { return m_input; }
    [[nodiscard]] const RunDays& days() const { return m_days; }
    [[nodiscard]] const FourteenDayTerm& term() const { return m_term; }
    [[nodiscard]] const Schedule& schedule(std::uint8_t policy) const { return m_schedules[policy]; }
    /// Into PlanInput::policies: the overruling one, else the customer's own, else his segment's, else the standard one.
    [[nodiscard]] std::uint8_t policyOf(const ledger::CustomerRecord& customer) const;
    [[nodiscard]] const Step& step(std::uint8_t policy, ledger::Stage stage) const;
    /// The least amount of a group's proposal in minor units of a currency of the book.
    [[nodiscard]] std::int64_t minimumMinor(std::uint8_t policy, Group group, std::uint8_t currency) const;
    /// Whether anything may be proposed on the day (rule 8).
    [[nodiscard]] bool isOpenDay() const { return m_isOpenDay; }

    [[nodiscard]] const Payers& payers() const { return m_payers; }
    /// The day that a proposal asks to pay by, for others than consumers' notices (rule 4).
    [[nodiscard]] base::Date payBy(std::uint8_t policy, ledger::Stage stage) const;

    /// Unallocated money of a customer in one company and currency.
    [[nodiscard]] std::int64_t onAccountMinor(ledger::CustomerIndex customer, std::uint8_t company, std::uint8_t currency) const;
    /// The day of the last reminder letter to a payer; kNoDay.
    [[nodiscard]] std::int32_t lastLetterOn(ledger::CustomerIndex payer, std::uint8_t company, std::uint8_t currency) const;

private:
    PlanInput m_input;
    RunDays m_days;
    FourteenDayTerm m_term;
    bool m_isOpenDay;
    std::vector<Schedule> m_schedules{};
    std::vector<std::int64_t> m_minimums{}; ///< By policy, currency, group.
    Payers m_payers;
    std::vector<std::array<base::Date, 3>> m_payBy{}; ///< By policy: of a reminder, of `reminder_4`, of everything else.
    std::vector<std::uint32_t> m_onAccountFrom{};     ///< By customer, one more than there are: into Book::onAccount.
    std::vector<std::uint32_t> m_lettersFrom{};       ///< The same for Book::lastLetters.
};

} // namespace tegoed::dunning
