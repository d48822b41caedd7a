#pragma once

#include "app/overview.h"
#include "cli/context.h"

namespace tegoed::cli {

/// Everything about one customer: sections for people, one JSON object with every imported field, or CSV of the items.
void showDossier(const Context& context, app::Ledger& ledger, const app::Dossier& dossier);

} // namespace tegoed::cli
