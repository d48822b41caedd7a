#include "ui/bridge/snapshot.h"

#include "app/aging.h"

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
    const auto info = orThrow(app::info(ledger));
    LedgerStatus status;
    status.balance = base::Money::ofMinor(aging.ledgerBalanceMinor, aging.currency);
    status.difference = base::Money::ofMinor(aging.differenceMinor(), aging.currency);
    status.moneyUntil = info.moneyUntil;
    status.lastImport = info.lastImport;
    status.settlement = info.settlement;
    for (const auto& item : ledger.book().items.all()) {
        if (item.openMinor != 0 && (item.flags & ledger::kItemOpeningReview) != 0) ++status.reviewCount;
    }
    return status;
}

} // namespace

SnapshotPtr makeSnapshot(app::Ledger& ledger)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = ledger.file().path();
    snapshot->today = ledger.environment().today;
    snapshot->book = ledger.book();
    snapshot->texts = ItemTexts{snapshot->book};
    snapshot->plan = orThrow(app::dunningPlan(ledger));
    snapshot->worklist = orThrow(app::worklist(ledger, kWorklistLimitCount, {}));
    snapshot->status = statusOf(ledger);
    return snapshot;
}

} // namespace tegoed::ui
