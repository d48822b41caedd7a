#pragma once

#include "app/dunning_run.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

/// A run as the list of runs has it, also one that was taken back.
struct RunSummary {
    base::RunId id{};
    base::Date on{};
    std::string at{};   ///< UTC instant; empty where nobody noted it (a made-up history).
    std::string user{}; ///< Empty where nobody noted it.
    std::string folder{};
    std::string policy{};
    int letterCount = 0;
    int taskCount = 0;
    int lapsedCount = 0;
    int waitingCount = 0;             ///< Of the letters: decided and not yet written.
    std::vector<base::Money> asked{}; ///< What is asked for, one sum for each currency; empty for a run that was taken back.
    std::optional<base::JournalId> entry{};
    std::optional<base::JournalId> takenBackBy{};
};
/// Newest first.
[[nodiscard]] base::Result<std::vector<RunSummary>> runs(Ledger& ledger);
/// By its number. Errors: RunUnknown.
[[nodiscard]] base::Result<RunSummary> runOf(Ledger& ledger, std::int64_t number);

/// A letter or task of a run, as it stands now.
struct RunLine {
    enum class State : std::uint8_t { Written, Waiting, Task, TaskDone, Lapsed, TakenBack };
    std::string letterNumber{};
    std::string customer{}; ///< Number.
    std::string name{};
    std::string phone{};
    ledger::Stage stage = ledger::Stage::Reminder1;
    bool toConsumer = false; ///< A 14-day letter.
    base::Money toPay = base::Money::zero(base::Currency::euro());
    State state = State::Written;
    std::vector<std::string> files{}; ///< Relative to the run's folder.
    std::string reason{};             ///< Why it lapsed: `paid`, or a verdict's name.
};
[[nodiscard]] std::string_view name(RunLine::State state); ///< `written`, `approved`, `task`, `task_done`, `lapsed`, `taken_back`.
/// Of a run that was taken back only the letters whose files were written: what is decided no more is not kept.
[[nodiscard]] base::Result<std::vector<RunLine>> runLines(Ledger& ledger, const RunSummary& run);

/// A run's letters, to be made again.
struct RunLetters {
    std::vector<std::string> values{}; ///< Of what was written: what is only decided has yet to be looked at again (rule 10).
    std::filesystem::path ledger{};    ///< No document takes its place.
};
[[nodiscard]] base::Result<RunLetters> runLetters(Ledger& ledger, base::RunId run);
/// All of them in one PDF for the printer, each beginning on an odd page. Touches no ledger: may run on any thread. Gives the number of
/// pages. Errors: FileIsLedger, Cancelled, TemplateInvalid, FileNotWritable.
[[nodiscard]] base::Result<int> printLetters(const DocumentRenderer& renderer, const RunLetters& letters, const std::filesystem::path& file,
                                             const std::string& title, const base::Work& work);

} // namespace tegoed::app
