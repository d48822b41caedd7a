#pragma once

#include "app/dunning_run.h"
#include "app/ledger.h"
#include "base/ids.h"
#include "persistence/transaction.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tegoed::app {

/// What a run says of itself in the list of runs.
struct RunName {
    std::string folder;
    std::string policy;
};

/// A run as it was recorded: its letters and tasks in the order of the places that were given.
struct RecordedRun {
    base::RunId run;
    std::vector<persistence::LetterRow> letters;
};

/// Records the decisions of a run and commits: the letters' values, the items' steps, the journal's entry. `places` are the proposals that
/// were taken, into the plan; the book is the one that the plan was made from. Nothing is written to the folder.
[[nodiscard]] RecordedRun recordRun(Ledger& ledger, persistence::Transaction& transaction, const PlanView& view,
                                    const std::vector<std::size_t>& places, const RunName& runName);

} // namespace tegoed::app
