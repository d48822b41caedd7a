#include "data.h"
#include "job.h"
#include "limits/row_loop.h"
#include "limits/stopwatch.h"
#include "other_process.h"
#include "persistence/ledger_file.h"

#include <fmt/format.h>

namespace tegoed::bench {
namespace {

using persistence::LedgerFile;

/// The rows that loading takes in, whole.
const std::vector<std::string>& loadedRows()
{
    static const std::vector<std::string> kQueries{
        "SELECT * FROM documents NOT INDEXED WHERE open_minor <> 0",
        "SELECT * FROM customers",
        "SELECT * FROM contacts",
        "SELECT * FROM holds WHERE lifted_on IS NULL",
        "SELECT * FROM insolvencies",
        "SELECT * FROM behaviours",
        "SELECT * FROM contact_events",
        "SELECT * FROM contact_event_items",
        "SELECT * FROM steps",
        "SELECT * FROM rests",
        "SELECT * FROM seen_payments",
        "SELECT * FROM payments WHERE unallocated_minor <> 0",
        "SELECT * FROM letters WHERE grp = 'reminder' AND state <> 'lapsed'",
        "SELECT * FROM settings",
        "SELECT * FROM companies",
    };
    return kQueries;
}

/// 338 ms for a million rows of eleven columns, read, and 57 ms for 100,000 customers; what stands in other tables had no trial.
double loopFigureMs(const Data& data)
{
    return 395.0 * data.itemCount() / 1e6;
}

Sides prepareLoad(Data& data, int threadCount)
{
    const auto file = data.demoLedger();
    const auto item = orDie(LedgerFile::open(file), "open").load(1);
    return {[file] { return limits::rowLoopMs(file.string(), loadedRows()); },
            [file, threadCount] {
                const limits::Stopwatch watch;
                auto ledger = orDie(LedgerFile::open(file), "open");
                const ledger::Book book = ledger.load(threadCount);
                return watch.ms();
            },
            0, fmt::format("{} items of {} customers", item.items.all().size(), item.customers.size())};
}

/// The loop over items and customers alone has a figure; the whole is compared with it in the remark of this job.
Sides prepareLoop(Data& data)
{
    const auto file = data.demoLedger();
    const std::vector<std::string> queries{loadedRows()[0], loadedRows()[1]};
    const auto loop = [file, queries] { return limits::rowLoopMs(file.string(), queries); };
    return {loop, loop, loopFigureMs(data), "the limit against itself: how noisy the machine is"};
}

Sides prepareMemory(Data& data)
{
    const auto file = data.demoLedger();
    return {[file] { return loadedMemory(file).limitBytes / 1e6; }, [file] { return loadedMemory(file).bookBytes / 1e6; }, 0, ""};
}

Sides prepareResident(Data& data)
{
    const auto file = data.demoLedger();
    return {[file] { return loadedMemory(file).limitBytes / 1e6; }, [file] { return loadedMemory(file).residentBytes / 1e6; }, 0, ""};
}

} // namespace

std::vector<Job> loadJobs()
{
    return {
        {"limit: rows of items, customers", "bare step loop, all columns read", 1.5, "ms", prepareLoop},
        {"open and load, 1 thread", "bare step loop over the same rows", 1.5, "ms", [](Data& data) { return prepareLoad(data, 1); }},
        {"open and load, 2 threads", "bare step loop over the same rows", 0.9, "ms", [](Data& data) { return prepareLoad(data, 2); }},
        {"memory of the open ledger", "64 bytes an item and its number", 1.6, "MB", prepareMemory},
        {"the same, growth of the process", "64 bytes an item and its number", 1.6, "MB", prepareResident},
    };
}

} // namespace tegoed::bench
