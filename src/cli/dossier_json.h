#pragma once

#include "app/overview.h"
#include "cli/json_writer.h"

namespace tegoed::cli {

void writeDossier(JsonWriter& json, app::Ledger& ledger, const app::Dossier& dossier);

} // namespace tegoed::cli
