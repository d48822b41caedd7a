#pragma once

#include "app/dunning_run.h"
#include "cli/context.h"

namespace tegoed::cli {

/// The JSON of `dunning plan` and, with `run`, of `dunning run` (docs/contract).
void writePlan(const Context& context, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run);

} // namespace tegoed::cli
