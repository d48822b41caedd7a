#pragma once

#include "app/imports.h"

#include <string>

namespace tegoed::app {

/// Fills in data of known customers from a block that was copied from a spreadsheet (exchange/pasted_block.h says how its columns are
/// found). What is right is taken as one command, with one undo; rows and cells that are not are in the report with their reason. A
/// customer whom the ledger doesn't know is a faulty row, never a new one.
[[nodiscard]] ImportOutcome pasteCustomers(Ledger& ledger, const std::string& block, bool dryRun);

} // namespace tegoed::app
