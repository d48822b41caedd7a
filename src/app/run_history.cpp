#include "app/run_history.h"

#include "app/output_file.h"
#include "base/assert.h"
#include "persistence/run_queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>

namespace tegoed::app {

using base::ErrorCode;
using base::Money;
using nlohmann::json;
using persistence::JournalEntry;

namespace {

json detailsOf(const JournalEntry& entry)
{
    auto details = json::parse(entry.details, nullptr, false);
    return details.is_object() ? details : json::object();
}

/// Of `L-1042`; 0 if it is none.
std::int64_t numberIn(const std::string& letter)
{
    std::int64_t number = 0;
    if (letter.size() > 2) (void)std::from_chars(letter.data() + 2, letter.data() + letter.size(), number);
    return number;
}

RunSummary summaryOf(const JournalEntry& entry)
{
    const json details = detailsOf(entry);
    RunSummary run;
    run.id = base::RunId(details.value("run", std::int64_t{0}));
    run.on = entry.businessOn;
    run.at = entry.at;
    run.user = entry.user;
    run.folder = details.value("folder", std::string{});
    run.policy = details.value("policy", std::string{});
    run.letterCount = details.value("letters", 0);
    run.taskCount = details.value("tasks", 0);
    run.entry = entry.id;
    run.takenBackBy = entry.undoneBy;
    return run;
}

RunLine::State stateOf(const persistence::RunLetterRow& row)
{
    if (row.state == "task") return row.taskOpen || row.group != "call" ? RunLine::State::Task : RunLine::State::TaskDone;
    if (row.state == "lapsed") return RunLine::State::Lapsed;
    return row.state == "approved" ? RunLine::State::Waiting : RunLine::State::Written;
}

std::vector<std::string> namesIn(const json& files)
{
    std::vector<std::string> names;
    for (const auto& file : files) {
        if (file.is_object()) names.push_back(file.value("name", std::string{}));
    }
    return names;
}

std::vector<RunLine> standingLines(persistence::Connection& connection, const RunSummary& run)
{
    std::map<std::string, std::string> reasons;
    for (const auto& entry : persistence::journalOf(connection, "letter_lapsed", run.entry.value_or(base::JournalId{}))) {
        const json details = detailsOf(entry);
        reasons[details.value("letter", std::string{})] = details.value("reason", std::string{});
    }
    std::vector<RunLine> lines;
    for (auto& row : persistence::lettersOfRun(connection, run.id)) {
        RunLine& line = lines.emplace_back();
        line.letterNumber = "L-" + std::to_string(row.id.value());
        line.state = stateOf(row);
        line.customer = std::move(row.customer);
        line.name = std::move(row.name);
        line.phone = std::move(row.phone);
        line.stage = row.stage;
        line.toConsumer = row.toConsumer;
        line.toPay = Money::ofMinor(row.toPayMinor, row.currency);
        line.files = namesIn(json::parse(row.files, nullptr, false));
        if (line.state == RunLine::State::Lapsed) line.reason = reasons[line.letterNumber];
    }
    return lines;
}

/// What the journal kept of a run that was taken back: the letters whose files were written.
std::vector<RunLine> takenBackLines(persistence::Connection& connection, const RunSummary& run, const JournalEntry& entry)
{
    const std::int64_t first = numberIn(detailsOf(entry).value("first_letter", std::string{}));
    const std::int64_t last = first + run.letterCount + run.taskCount;
    std::vector<RunLine> lines;
    for (const auto& written : persistence::journalOf(connection, "letter_written", entry.id)) {
        const json details = detailsOf(written);
        RunLine line;
        line.letterNumber = details.value("letter", std::string{});
        const auto number = numberIn(line.letterNumber);
        if (number < first || number >= last) continue;
        line.state = RunLine::State::TakenBack;
        line.files = namesIn(details.value("files", json::array()));
        line.stage = ledger::parseStage(details.value("stage", std::string{})).value_or(ledger::Stage::Reminder1);
        const auto currency = base::Currency::parse(details.value("currency", std::string{"EUR"})).value_or(base::Currency::euro());
        line.toPay = Money::parse(details.value("to_pay", std::string{"0"}), currency).value_or(Money::zero(currency));
        if (written.customer) {
            if (const auto customer = persistence::customerById(connection, *written.customer)) {
                line.customer = customer->number;
                line.name = customer->name;
                line.phone = customer->phone;
            }
        }
        lines.push_back(std::move(line));
    }
    // They were written by two threads.
    std::sort(lines.begin(), lines.end(),
              [](const RunLine& a, const RunLine& b) { return numberIn(a.letterNumber) < numberIn(b.letterNumber); });
    return lines;
}

} // namespace

std::string_view name(RunLine::State state)
{
    switch (state) {
    case RunLine::State::Written: return "written";
    case RunLine::State::Waiting: return "approved";
    case RunLine::State::Task: return "task";
    case RunLine::State::TaskDone: return "task_done";
    case RunLine::State::Lapsed: return "lapsed";
    case RunLine::State::TakenBack: return "taken_back";
    }
    TEGOED_UNREACHABLE();
}

base::Result<std::vector<RunSummary>> runs(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<RunSummary>> {
        auto& connection = ledger.connection();
        std::vector<RunSummary> all;
        std::map<std::int64_t, RunSummary> noted;
        for (const auto& entry : persistence::journalOf(connection, "dunning_run")) {
            auto run = summaryOf(entry);
            if (run.takenBackBy)
                all.push_back(std::move(run));
            else
                noted.insert_or_assign(run.id.value(), std::move(run));
        }
        for (const auto& totals : persistence::runTotals(connection)) {
            RunSummary run;
            if (const auto known = noted.find(totals.run.id.value()); known != noted.end()) run = known->second;
            run.id = totals.run.id;
            run.on = totals.run.on;
            run.folder = totals.run.folder;
            run.policy = totals.run.policy;
            run.letterCount = totals.letterCount;
            run.taskCount = totals.taskCount;
            run.lapsedCount = totals.lapsedCount;
            run.waitingCount = totals.waitingCount;
            for (const auto& [currency, minor] : totals.asked) {
                const auto place = currency == ledger.currency() ? run.asked.begin() : run.asked.end();
                run.asked.insert(place, Money::ofMinor(minor, currency));
            }
            all.push_back(std::move(run));
        }
        std::stable_sort(all.begin(), all.end(), [](const RunSummary& a, const RunSummary& b) {
            return a.id != b.id ? a.id.value() > b.id.value()
                                : a.entry.value_or(base::JournalId{}).value() > b.entry.value_or(base::JournalId{}).value();
        });
        return all;
    });
}

base::Result<RunSummary> runOf(Ledger& ledger, std::int64_t number)
{
    TEGOED_TRY(const auto all, runs(ledger));
    const RunSummary* found = nullptr;
    for (const auto& run : all) {
        // Of two with one number the one that stands.
        if (run.id.value() == number && (found == nullptr || !run.takenBackBy)) found = &run;
    }
    if (found == nullptr) return base::fail(ErrorCode::RunUnknown, {std::to_string(number)});
    return *found;
}

base::Result<std::vector<RunLine>> runLines(Ledger& ledger, const RunSummary& run)
{
    return guarded([&]() -> base::Result<std::vector<RunLine>> {
        auto& connection = ledger.connection();
        if (!run.takenBackBy) return standingLines(connection, run);
        for (const auto& entry : persistence::journalOf(connection, "dunning_run"))
            if (entry.id == run.entry) return takenBackLines(connection, run, entry);
        return std::vector<RunLine>{};
    });
}

base::Result<RunLetters> runLetters(Ledger& ledger, base::RunId run)
{
    return guarded([&]() -> base::Result<RunLetters> {
        return RunLetters{persistence::writtenLetterTextsOf(ledger.connection(), run), ledger.file().path()};
    });
}

base::Result<int> printLetters(const DocumentRenderer& renderer, const RunLetters& letters, const std::filesystem::path& file,
                               const std::string& title, const base::Work& work)
{
    TEGOED_CHECK(checkOutput(file, letters.ledger));
    const auto& values = letters.values;
    if (values.empty()) return base::fail(ErrorCode::RunNotWritten);
    std::size_t next = 0;
    return renderer.lettersPdf(file, title, [&]() -> base::Result<std::optional<letters::Letter>> {
        if (work.stop.stop_requested()) return base::fail(ErrorCode::Cancelled);
        if (work.progress) work.progress(static_cast<std::int64_t>(next), static_cast<std::int64_t>(values.size()));
        if (next == values.size()) return std::optional<letters::Letter>{};
        TEGOED_TRY(auto letter, letters::letterFromJson(values[next++]));
        return std::optional{std::move(letter)};
    });
}

} // namespace tegoed::app
