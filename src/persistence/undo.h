#pragma once

#include "persistence/connection.h"
#include "persistence/ledger_file.h"

#include <optional>
#include <vector>

namespace tegoed::persistence {

/// Entries that can be taken back and were not yet, newest first.
[[nodiscard]] std::vector<JournalEntry> undoableEntries(Connection& connection, int limitCount);

/// Takes an entry back in one transaction. Errors: NothingToUndo, UndoBlocked.
[[nodiscard]] base::Result<JournalEntry> takeBack(Connection& connection, const JournalEntry& entry, const CommandContext& context);

} // namespace tegoed::persistence
