#pragma once

#include "app/ledger.h"
#include "base/progress.h"

#include <cstdint>
#include <filesystem>

namespace tegoed::app {

/// How large a made-up company is wanted.
struct DemoRequest {
    int customers = 400;
    int items = 6000; ///< Open documents, credit notes among them.
    /// Settled invoices beside the three years of history that every demo has: sixteen for each open item, at most 96,000.
    int history = 0;
    std::uint64_t seed = 1;
    ledger::Settlement settlement = ledger::Settlement::Bank;
    base::Work work{};
};

/// The settled invoices that a demo has without any more being asked for.
[[nodiscard]] std::int64_t demoHistoryCount(const DemoRequest& request);

/// A new ledger with a made-up wholesaler: customers of all habits, three years of invoices and payments, open items with the steps that
/// dunning runs took up to some days ago, calls, holds, an insolvency. The same request and business date give the same ledger on any
/// machine, but for the instants in its journal. All names, addresses and numbers are invented.
///
/// Nothing is left of the file if this fails. Errors: those of Ledger::create; BadValue for a size below 1 customer or 0 items;
/// Cancelled; DiskFull.
[[nodiscard]] base::Result<Ledger> makeDemo(const std::filesystem::path& path, const DemoRequest& request, Environment environment);

} // namespace tegoed::app
