#pragma once

#include "dunning/plan.h"
#include "ledger/book.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tegoed::app {

/// What became of a proposal while somebody looked at the plan: whoever approves must not approve what is no longer proposed.
struct PlanChange {
    enum class Kind : std::uint8_t { New, Changed, Gone };
    /// Why an item is no longer in the proposal, where that is known.
    enum class Why : std::uint8_t { Unknown, Paid, Verdict };
    Kind kind = Kind::New;
    std::size_t before = 0; ///< Its place in the earlier plan; unused for a new one.
    std::size_t now = 0;    ///< Its place in the later plan; unused for one that is gone.
    Why why = Why::Unknown;
    dunning::Verdict verdict = dunning::Verdict::Takes; ///< For Why::Verdict: of the first item that left.
};

/// Two plans of the same ledger side by side.
struct PlanDifference {
    static constexpr std::size_t kNone = ~std::size_t{0};
    /// For each proposal of the later plan: its place in the earlier one if it still asks the same for the same items, else kNone.
    std::vector<std::size_t> sameAs{};
    std::vector<PlanChange> changes{}; ///< Gone first, then changed, then new; in the order of their plans.
};

/// A plan with the book that its numbers point into.
struct PlanOfBook {
    const ledger::Book& book;
    const dunning::Plan& plan;
};

/// A proposal is known again by payer, company, currency and group. Linear in the proposals.
[[nodiscard]] PlanDifference planDifference(const PlanOfBook& before, const PlanOfBook& now);

} // namespace tegoed::app
