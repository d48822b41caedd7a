#pragma once

#include "persistence/connection.h"
#include "persistence/ledger_file.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

/// The customers that an entry touched: what another program reads again.
struct Touched {
    bool all = false;
    std::set<std::int64_t> customers{};
};

/// Adds an entry and gives its id. `entry.id` and `entry.undoneBy` are not looked at.
[[nodiscard]] base::JournalId appendJournal(Connection& connection, const JournalEntry& entry, const Touched& touched);
[[nodiscard]] Touched touchedBy(Connection& connection, base::JournalId entry);
[[nodiscard]] std::optional<JournalEntry> journalEntry(Connection& connection, base::JournalId entry);
/// What is wrong with the chain: the ids of entries whose text or hash does not hold. An erased text (empty) is not looked at.
[[nodiscard]] std::vector<std::int64_t> brokenJournalEntries(Connection& connection);

/// The columns that `readJournalEntry` reads, of `journal j`.
inline constexpr const char* kJournalColumns =
    "j.id, j.at, j.business_on, j.user, j.command, j.customer_id, j.details, j.undoable, j.undone_by FROM journal j ";
[[nodiscard]] JournalEntry readJournalEntry(const Query& row);

} // namespace tegoed::persistence
