#pragma once

#include "app/dunning_run.h"
#include "app/ledger.h"
#include "app/overview.h"
#include "ledger/book.h"
#include "ui/bridge/item_figures.h"
#include "ui/bridge/item_texts.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::ui {

/// What the status bar says of the whole ledger.
struct LedgerStatus {
    base::Money balance = base::Money::zero(base::Currency::euro());
    base::Money difference = base::Money::zero(base::Currency::euro()); ///< Of the aging against the books: zero if they tie out.
    std::optional<base::Date> moneyUntil{};
    std::optional<persistence::ImportRow> lastImport{};
    ledger::Settlement settlement = ledger::Settlement::Package;
    // As the aging says it, in the ledger's currency: open and unallocated together are the balance.
    std::int64_t openMinor = 0;        ///< Of all documents issued up to today, credits taken off.
    std::int64_t overdueMinor = 0;     ///< Of these, what is past its due date, overdue credits taken off.
    std::int64_t unallocatedMinor = 0; ///< Negative.
    std::int64_t laterMinor = 0;       ///< What the list of open items has beyond `openMinor`: what is issued or paid on a later day.
    std::int64_t openCount = 0;        ///< Open items.
    std::int64_t reviewCount = 0;      ///< Open items that wait for the opening review.
};

/// The ledger as it was at one moment, made on its thread and never changed: everything that lists and tables show. The positions of its
/// parts fit each other.
struct Snapshot {
    std::filesystem::path path{};
    base::Date today{};
    ledger::Book book{};
    ItemTexts texts{};
    ItemFigures figures{};
    app::PlanView plan{};
    std::vector<worklist::Ranked> worklist{};
    std::vector<ledger::CustomerIndex> acted{}; ///< Customers whom somebody did something about today.
    LedgerStatus status{};
    std::string user{}; ///< What the journal calls whoever works here.
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Reads everything that a snapshot holds. Throws base::Failure. The memory of a snapshot is given back beside the window.
[[nodiscard]] SnapshotPtr makeSnapshot(app::Ledger& ledger);

/// At most so many customers are ranked: nobody works through more in a day.
inline constexpr int kWorklistLimitCount = 1000;

} // namespace tegoed::ui
