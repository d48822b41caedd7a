#pragma once

#include "app/dunning_run.h"
#include "cli/context.h"

namespace tegoed::cli {

/// A plan of the day in the format that was asked for; with `run`, also what became of each proposal. Written as it goes: a plan of a
/// million items needs no memory of its own.
void showPlan(const Context& context, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run);

/// The line that ends a run for people: how many letters stand in `folder`, and what else became of the proposals.
void showSummary(const Context& context, const app::RunReport& run, const std::string& folder);

/// `written`, `sent`, `task`, `lapsed`, `held_for_approval`, `not_written`.
[[nodiscard]] std::string_view name(app::RunLetter::State state);

/// The names of the warning bits of a proposal.
[[nodiscard]] std::vector<std::string> warningNames(const dunning::Proposal& proposal);

} // namespace tegoed::cli
