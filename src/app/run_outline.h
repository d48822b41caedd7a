#pragma once

#include "app/dunning_run.h"

#include <cstddef>
#include <span>
#include <vector>

namespace tegoed::app {

/// What a run of some proposals would make, counted before it is made.
struct RunOutline {
    int letterCount = 0;
    int emailCount = 0; ///< Of the letters: those that go by e-mail as well.
    int callCount = 0;
    int handOverCount = 0;
    int copyCount = 0; ///< Copies to others, of all letters together.
};

/// `places` are proposals of the view. Errors: those of reading.
[[nodiscard]] base::Result<RunOutline> outlineOf(Ledger& ledger, const PlanView& view, std::span<const std::size_t> places);

/// The proposals in the order of the day's work list (its priority, highest first); those of customers that are not on it come last, in
/// the order of the plan. `dunning run --limit` goes by it.
[[nodiscard]] std::vector<std::size_t> inPriority(Ledger& ledger, const dunning::Plan& plan, std::vector<std::size_t> places);

} // namespace tegoed::app
