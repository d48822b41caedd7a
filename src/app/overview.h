#pragma once

#include "app/ledger.h"
#include "base/money.h"
#include "ledger/document.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"
#include "worklist/ranking.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

/// `info`.
struct LedgerInfo {
    std::int64_t customers = 0, documents = 0, openItems = 0, journal = 0, payments = 0, letters = 0;
    base::Money balance = base::Money::zero(base::Currency::euro()); ///< At the end of the business day.
    ledger::Settlement settlement = ledger::Settlement::Package;
    std::optional<base::Date> moneyUntil{};
    int schema = 0;
    std::string journalHead{};
    std::optional<persistence::ImportRow> lastImport{};
    std::optional<base::Date> lastBackup{};
};
[[nodiscard]] base::Result<LedgerInfo> info(Ledger& ledger);

/// Something that happened with a customer, newest first in a dossier.
struct TimelineEntry {
    base::Date on{};
    std::string kind{}; ///< `call`, `email`, `note`, `letter`, `payment`, `hold`, `insolvency`, a journal command …
    std::string text{}; ///< In words of the ledger's language.
    std::string user{};
    std::size_t row = 0; ///< Of a letter or payment: its place in the dossier's.
};

/// A document with its postings and steps, as the dossier and the customer page show it.
struct DossierItem {
    ledger::Document document;
    ledger::DocumentTexts texts;
    std::vector<ledger::Allocation> allocations{};
    std::vector<persistence::StepRow> steps{};

    /// Settled by a list that no longer has it: its day is the business day before that list (`date_estimated`). Else a settled item
    /// whose day nobody knows came in paid (`date_unknown`).
    [[nodiscard]] bool settledDateEstimated() const;
};
/// The allocation of an item that a list no longer had: dated by an estimate.
[[nodiscard]] bool isDateEstimated(const ledger::Allocation& allocation);

/// Everything about one customer.
struct Dossier {
    ledger::Customer customer{};
    std::vector<ledger::Contact> contacts{};
    std::vector<DossierItem> items{}; ///< Open first, newest due date first.
    std::vector<persistence::StoredPayment> payments{};
    std::vector<ledger::SeenPayment> seen{}; ///< In a ledger settled by the package: not yet in its list.
    std::vector<persistence::StoredHold> holds{};
    std::optional<ledger::Insolvency> insolvency{};
    std::vector<persistence::LetterRow> letters{};
    std::vector<TimelineEntry> timeline{};
    base::Money open = base::Money::zero(base::Currency::euro());
    base::Money overdue = base::Money::zero(base::Currency::euro());
    base::Money unallocated = base::Money::zero(base::Currency::euro());
};
/// With a timeline as the command line writes it, or as it is asked for (app/timeline.h).
[[nodiscard]] base::Result<Dossier> dossier(Ledger& ledger, const std::string& customer);
enum class TimelineStyle;
[[nodiscard]] base::Result<Dossier> dossier(Ledger& ledger, const std::string& customer, TimelineStyle style);

/// Today's ranked customers. `controller` empty: everybody's.
[[nodiscard]] base::Result<std::vector<worklist::Ranked>> worklist(Ledger& ledger, int limitCount, const std::string& controller);

/// Customers whom somebody called, wrote to, noted something about, stopped or booked money for today; what was taken back does not count.
[[nodiscard]] base::Result<std::vector<ledger::CustomerIndex>> actedToday(Ledger& ledger);

} // namespace tegoed::app
