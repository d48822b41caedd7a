#pragma once

#include "app/ledger.h"
#include "cli/context.h"

#include <string>

namespace tegoed::cli {

/// What `info` says, and `new` and `demo` about the ledger they made. `path` as the user wrote it.
[[nodiscard]] base::Result<Exit> showInfo(const Context& context, app::Ledger& ledger, const std::string& path);

} // namespace tegoed::cli
