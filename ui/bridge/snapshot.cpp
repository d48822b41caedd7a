#include "ui/bridge/snapshot.h"

#include "app/aging.h"

#include <QThreadPool>

#include <future>
#include <numeric>
#include <utility>

namespace tegoed::ui {

namespace {

template <class Value>
Value orThrow(base::Result<Value> result)
{
    if (!result) throw base::Failure{result.error()};
    return *std::move(result);
}

LedgerStatus statusOf(app::Ledger& ledger)
{
    const auto aging = orThrow(app::aging(ledger, {.by = reporting::AgingKey::None}));
    LedgerStatus status;
    status.balance = base::Money::ofMinor(aging.ledgerBalanceMinor, aging.currency);
    status.difference = base::Money::ofMinor(aging.differenceMinor(), aging.currency);
    const auto& buckets = aging.totals.amountsMinor; // The first is what is not due yet.
    status.openMinor = std::accumulate(buckets.begin(), buckets.end(), std::int64_t{0});
    status.overdueMinor = status.openMinor - buckets.front();
    status.unallocatedMinor = aging.totals.unallocatedMinor;
    status.laterMinor = -status.openMinor;
    status.moneyUntil = ledger.moneyUntil();
    if (auto imports = persistence::imports(ledger.connection()); !imports.empty()) status.lastImport = std::move(imports.front());
    status.settlement = ledger.settlement();
    for (const auto& item : ledger.book().items.all()) {
        if (item.openMinor == 0) continue;
        ++status.openCount;
        if ((item.flags & ledger::kItemOpeningReview) != 0) ++status.reviewCount;
        if (item.currency == 0) status.laterMinor += item.openMinor;
    }
    return status;
}

} // namespace

SnapshotPtr makeSnapshot(app::Ledger& ledger)
{
    // The last to let go of a snapshot is often the window, and a million items take it a tenth of a second.
    std::shared_ptr<Snapshot> snapshot{new Snapshot, [](Snapshot* old) { QThreadPool::globalInstance()->start([old] { delete old; }); }};
    snapshot->path = ledger.file().path();
    snapshot->today = ledger.environment().today;
    snapshot->book = ledger.book();
    // The texts need the copy alone, all else the ledger: side by side they take half the time.
    auto texts = std::async(std::launch::async, [&book = snapshot->book, &figures = snapshot->figures] {
        figures = ItemFigures{book};
        return ItemTexts{book};
    });
    snapshot->plan = orThrow(app::dunningPlan(ledger));
    snapshot->worklist =
        worklist::rank({ledger.book(), snapshot->today, ledger.calendar(), std::nullopt, kWorklistLimitCount, &snapshot->plan.plan});
    snapshot->acted = orThrow(app::actedToday(ledger));
    snapshot->status = statusOf(ledger);
    snapshot->user = ledger.userName();
    snapshot->texts = texts.get();
    return snapshot;
}

} // namespace tegoed::ui
