#pragma once

#include "app/ledger.h"
#include "base/money.h"
#include "ledger/book.h"
#include "ledger/document.h"
#include "persistence/question_queries.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tegoed::app {

/// More of a kind are not listed: nobody answers more before a day starts.
inline constexpr int kQuestionLimitCount = 2'000;

/// How much of a document is settled only because a list no longer showed it, by its postings in the order of their ids. What put it back
/// later (a list that has it again) takes the newest settlement away first, as the import does.
[[nodiscard]] std::int64_t unknownLeft(std::span<const ledger::Allocation> postings);

/// An item that vanished from the list, and nobody said why.
struct VanishedItem {
    base::DocumentId document{};
    std::string customer{};
    std::string customerName{};
    std::string number{};
    ledger::DocumentKind kind = ledger::DocumentKind::Invoice;
    base::Money amount = base::Money::zero(base::Currency::euro()); ///< What nobody knows about.
    base::Date on{};                                                ///< The day it counts as settled on.
};
[[nodiscard]] base::Result<std::vector<VanishedItem>> vanishedItems(Ledger& ledger);

/// What became of them, as a person says.
enum class VanishedAs { Paid, Credited, WrittenOff };
[[nodiscard]] std::string_view name(VanishedAs as); ///< `paid`, `credited`, `written_off`.
[[nodiscard]] std::optional<VanishedAs> parseVanishedAs(std::string_view name);
/// Says it of some items, all or none. Gives how many. Errors: ItemUnknown for a document that nothing is unknown of (any more).
[[nodiscard]] base::Result<int> settleVanished(Ledger& ledger, const std::vector<base::DocumentId>& documents, VanishedAs as);

/// Rows that imports left out and that nobody has put aside.
[[nodiscard]] base::Result<std::vector<persistence::KeptFault>> openFaults(Ledger& ledger);
/// Puts the rows of all imports up to this one aside: they are mended. Errors: ChangedMeanwhile if there is none left.
[[nodiscard]] base::Result<int> dismissFaults(Ledger& ledger, std::int64_t upToImport);

/// Money that the bank showed more than five business days ago, and that no list shows (contract, "One truth about money").
struct SeenLong {
    std::string customer{};
    std::string customerName{};
    std::string number{}; ///< Of the item; empty where it was for none.
    base::Money amount = base::Money::zero(base::Currency::euro());
    base::Date paidOn{};
};
[[nodiscard]] base::Result<std::vector<SeenLong>> seenForLong(Ledger& ledger);

/// A customer who owes something and of whom something is missing that dunning needs.
struct MissingData {
    std::string customer{};
    std::string customerName{};
    std::int64_t openMinor = 0; ///< In the ledger's currency, credits taken off.
    bool phone = false, email = false, address = false, kind = false;
};
/// Those who owe most first. Who has another payer gets no letters: nothing is missing of him.
[[nodiscard]] std::vector<MissingData> missingData(const ledger::Book& book);

/// All that waits for an answer before the day starts.
struct Questions {
    std::vector<persistence::KeptFault> faults{};
    std::vector<VanishedItem> vanished{};
    std::vector<SeenLong> seen{};
    std::vector<MissingData> missing{}; ///< At most `kQuestionLimitCount`.
    std::int64_t missingCount = 0;      ///< All of them.
};
[[nodiscard]] base::Result<Questions> questions(Ledger& ledger);

} // namespace tegoed::app
