#pragma once

#include "app/imports.h"
#include "cli/context.h"

#include <vector>

namespace tegoed::cli {

/// What an import did to each file: one JSON object for one file, an array for several. Remarks go to stderr as well, the first 20 of a
/// file.
void showImports(Context& context, const std::vector<app::ImportReport>& reports, bool dryRun);

} // namespace tegoed::cli
