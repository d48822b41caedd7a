#pragma once

#include "persistence/queries.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegoed::persistence {

/// A run that stands, with what became of its letters. One that was taken back is in the journal alone.
struct RunTotals {
    StoredRun run;
    int letterCount = 0; ///< Written, or decided and not yet written.
    int taskCount = 0;
    int lapsedCount = 0;
    int waitingCount = 0;                                       ///< Of the letters: decided and not yet written.
    std::vector<std::pair<base::Currency, std::int64_t>> asked; ///< What letters and tasks ask for, lapsed ones left out.
};
/// Newest first. One look at every letter.
[[nodiscard]] std::vector<RunTotals> runTotals(Connection& connection);

/// A letter or task of a run, with what a list of them shows.
struct RunLetterRow {
    base::LetterId id{};
    std::string customer{}; ///< Number.
    std::string name{};
    std::string phone{};
    std::string group{};
    ledger::Stage stage = ledger::Stage::Reminder1;
    bool toConsumer = false; ///< A 14-day letter.
    base::Currency currency = base::Currency::euro();
    std::int64_t toPayMinor = 0;
    std::string state{};
    std::string files{};   ///< JSON array of {name, sha256}.
    bool taskOpen = false; ///< A call that nobody logged yet.
};
[[nodiscard]] std::vector<RunLetterRow> lettersOfRun(Connection& connection, base::RunId run);
/// The values (JSON) of a run's letters whose files were written, in the order of their numbers.
[[nodiscard]] std::vector<std::string> writtenLetterTextsOf(Connection& connection, base::RunId run);

/// Journal entries of one command from `after` on (not itself), oldest first.
[[nodiscard]] std::vector<JournalEntry> journalOf(Connection& connection, std::string_view command, base::JournalId after = {});

} // namespace tegoed::persistence
