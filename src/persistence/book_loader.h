#pragma once

#include "base/calendar.h"
#include "ledger/book.h"
#include "persistence/connection.h"
#include "persistence/ledger_file.h"

namespace tegoed::persistence {

/// Reads everything that lives in memory. With two threads the second one reads items on a connection of its own, from the same state of
/// the file.
[[nodiscard]] ledger::Book loadBook(Connection& connection, int threadCount);

/// Reads the customers again that newer journal entries touched.
LedgerFile::Refreshed refreshBook(Connection& connection, ledger::Book& book);

/// The settings that a Book holds, and what else isn't of one customer.
struct BookSettings {
    ledger::Settlement settlement = ledger::Settlement::Package;
    base::Currency currency = base::Currency::euro();
    std::optional<base::Date> moneyUntil{};
    base::CalendarSettings calendar{};
    base::Date newestPostingOn{};
    std::int64_t changeNumber = 0;
};
[[nodiscard]] BookSettings readBookSettings(Connection& connection);

} // namespace tegoed::persistence
