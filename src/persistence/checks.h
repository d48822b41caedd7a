#pragma once

#include "base/progress.h"
#include "persistence/connection.h"
#include "persistence/ledger_file.h"

#include <vector>

namespace tegoed::persistence {

/// All checks of a ledger, each with its result; a fault while reading makes its check faulty and the rest goes on. A stopped check has a
/// faulty `cancelled` as its last result.
[[nodiscard]] std::vector<CheckResult> checkLedger(Connection& connection, const base::Work& work);

} // namespace tegoed::persistence
