#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "persistence/ledger_file.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

/// Which entries of the journal are wanted. What is empty is not asked for.
struct JournalFilter {
    std::optional<base::CustomerId> customer{}; ///< Whose rows the entry touched.
    std::string user{};
    std::string command{};
    std::optional<base::Date> from{}; ///< Business dates, both included.
    std::optional<base::Date> to{};
};

/// What an entry is looked through for. The texts live during the visit alone.
struct JournalText {
    base::JournalId id;
    std::optional<base::CustomerId> customer;
    std::string_view user;
    std::string_view command;
    std::string_view details; ///< Empty where it was not asked for.
};

/// Visits the entries, newest first, until `visit` says false. Without details a long journal is read in some tens of milliseconds.
void scanJournal(Connection& connection, const JournalFilter& filter, bool withDetails,
                 const std::function<bool(const JournalText&)>& visit);
inline constexpr std::int64_t kWholeDetails = INT32_MAX; ///< SQLite holds no longer text, and its substr wraps round beyond.
/// These entries in the order of their ids as given; ids that are unknown are left out. Details longer than `longestDetails` bytes (those
/// of an import end with every row it changed) are cut there.
[[nodiscard]] std::vector<JournalEntry> journalEntries(Connection& connection, std::span<const base::JournalId> ids,
                                                       std::int64_t longestDetails);
/// How many later commands can be taken back and were not: they must be before `entry` is the newest.
[[nodiscard]] std::int64_t undoableAfter(Connection& connection, base::JournalId entry);
/// The people and the commands that the journal names, each once, in the order of their names.
struct JournalNames {
    std::vector<std::string> users{};
    std::vector<std::string> commands{};
};
[[nodiscard]] JournalNames journalNames(Connection& connection);

} // namespace tegoed::persistence
