#include "app/dunning_record.h"
#include "app/dunning_run.h"
#include "data.h"
#include "job.h"
#include "limits/bare_inserts.h"
#include "limits/stopwatch.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace tegoed::bench {
namespace {

// The trial inserted 89,364 rows in 0.18 s.
constexpr double kRowFigureMs = 180.0 / 89'364;
constexpr std::size_t kProposalCount = 100'000;

/// Plans the ledger's day and records all proposals. Milliseconds of the recording.
double recordMs(app::Ledger& ledger)
{
    const auto view = orDie(app::dunningPlan(ledger), "plan");
    std::vector<std::size_t> places(std::min(kProposalCount, view.plan.proposals.size()));
    std::iota(places.begin(), places.end(), std::size_t{0});
    const limits::Stopwatch watch;
    auto transaction = ledger.file().begin(ledger.context());
    const auto recorded = app::recordRun(ledger, transaction, view, places, {"letters", ""});
    const double ms = watch.ms();
    if (recorded.letters.size() != places.size()) die("not all letters were recorded");
    return ms;
}

Sides prepareRun(Data& data)
{
    const auto source = data.importedLedger();
    const auto recorded = data.copyOf(source, "recorded.tegoed");
    {
        auto ledger = data.open(recorded);
        (void)recordMs(ledger);
    }
    const auto inserts = std::make_shared<limits::BareInserts>(
        recorded.string(), std::vector<std::string>{"letters", "letter_texts", "letter_items", "steps"},
        std::vector<std::string>{"SELECT * FROM letters ORDER BY id", "SELECT * FROM letter_texts ORDER BY id",
                                 "SELECT * FROM letter_items ORDER BY letter_id, position",
                                 "SELECT * FROM steps WHERE letter_id IS NOT NULL ORDER BY id"});
    removeLedger(recorded);
    const auto limit = [&data, inserts] { return inserts->run(data.fresh("inserts.db").string()); };
    const auto ours = [&data, source] {
        auto ledger = data.open(data.copyOf(source, "run.tegoed"));
        return recordMs(ledger);
    };
    const auto rowCount = inserts->rowCount();
    return {limit, ours, kRowFigureMs * static_cast<double>(rowCount),
            fmt::format("{} letters and their items: {} rows",
                        std::min<std::size_t>(kProposalCount, static_cast<std::size_t>(data.customerCount())), rowCount)};
}

} // namespace

std::vector<Job> dunningJobs()
{
    return {{"run of 100,000 proposals recorded", "bare inserts of the same rows", 2, "ms", prepareRun}};
}

} // namespace tegoed::bench
