#include "app/notes.h"
#include "data.h"
#include "job.h"
#include "limits/stopwatch.h"
#include "limits/wal_commit.h"
#include "other_process.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace tegoed::bench {
namespace {

constexpr int kCommitCount = 500;
constexpr double kCommitFigureMs = 0.204;
constexpr double kSecondMs = 1000;

std::string customerNumber(app::Ledger& ledger, std::size_t index)
{
    const ledger::Book& book = ledger.book();
    return std::string(book.number(book.customers[index % book.customers.size()]));
}

/// The median of many notes, each from the call until it is on disk.
double medianNoteMs(app::Ledger& ledger, const std::vector<std::string>& customers)
{
    std::vector<double> times;
    for (int i = 0; i < kCommitCount; ++i) {
        const app::LogRequest request{.customer = customers[static_cast<std::size_t>(i) % customers.size()],
                                      .text = "Spoke to accounts payable: will be paid on Friday."};
        const limits::Stopwatch watch;
        orDie(app::logContact(ledger, request), "log");
        times.push_back(watch.ms());
    }
    std::nth_element(times.begin(), times.begin() + kCommitCount / 2, times.end());
    return times[kCommitCount / 2];
}

std::vector<std::string> someCustomers(app::Ledger& ledger)
{
    constexpr std::size_t kStride = 997;
    std::vector<std::string> customers;
    for (std::size_t i = 0; i < 200; ++i)
        customers.push_back(customerNumber(ledger, i * kStride));
    return customers;
}

Sides prepareNote(Data& data, bool isLarge)
{
    const Data small(data.itemsFile().parent_path(), std::min(data.itemCount(), 1000));
    auto source = Data(small).demoLedger();
    if (isLarge) source = data.demoLedger();
    const auto copy = data.copyOf(source, "note.tegoed");
    std::vector<std::string> customers;
    {
        auto ledger = data.open(copy);
        customers = someCustomers(ledger);
    }
    const auto commits = std::make_shared<limits::WalCommit>(data.fresh("commit.db").string(), data.itemCount());
    // As the command line does it: the book is not loaded.
    const auto ledger = std::make_shared<app::Ledger>(data.open(copy));
    return {[commits] { return commits->medianMs(kCommitCount); }, [ledger, customers] { return medianNoteMs(*ledger, customers); },
            kCommitFigureMs,
            fmt::format("median of {} in a run; ledger of {} items", kCommitCount, isLarge ? data.itemCount() : small.itemCount())};
}

/// A note of another process: from the question whether anything changed until it is in the book.
Sides prepareSeen(Data& data)
{
    const auto copy = data.copyOf(data.demoLedger(), "seen.tegoed");
    const auto ledger = std::make_shared<app::Ledger>(data.open(copy));
    const std::string customer = customerNumber(*ledger, 12'345);
    const auto ours = [copy, ledger, customer] {
        logNoteElsewhere(copy, customer);
        const limits::Stopwatch watch;
        if (!ledger->changedElsewhere()) die("the other process's note was not noticed");
        const auto refreshed = ledger->refresh();
        const double ms = watch.ms();
        if (refreshed.everything || refreshed.customers.size() != 1) die("more than one customer was read again");
        return ms;
    };
    return {{}, ours, 0, "noticed and taken in, 1 customer read again"};
}

} // namespace

std::vector<Job> commandJobs()
{
    return {
        {"log a note, until on disk", "bare WAL commit, synchronous=FULL", 2, "ms", [](Data& data) { return prepareNote(data, false); }},
        {"the same in the large ledger", "bare WAL commit, synchronous=FULL", 2, "ms", [](Data& data) { return prepareNote(data, true); }},
        {"another process's note shows", "", kSecondMs, "ms", prepareSeen},
    };
}

} // namespace tegoed::bench
