#pragma once

#include "app/ledger.h"
#include "app/statement.h"
#include "base/progress.h"
#include "ledger/book.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// What happens with a customer's items that were long overdue when they first came in.
enum class OpeningList {
    GoOn,      ///< They go on at a stage, from seven days on (rule 5).
    Statement, ///< The customer gets one statement of account, and they start at the first step of their schedule, from seven days on.
    CallFirst, ///< Somebody speaks to the customer first: no step meanwhile.
    WriteOff,  ///< They are written off: nothing is asked any more.
};
[[nodiscard]] std::string_view name(OpeningList list); ///< `go_on`, `statement`, `call_first`, `write_off`.
[[nodiscard]] std::optional<OpeningList> parseOpeningList(std::string_view name);

/// What a proposal goes by.
struct OpeningFacts {
    int oldestDays = 0; ///< Days overdue of the oldest item.
    std::int64_t openMinor = 0;
    ledger::StageSet steps{};      ///< Taken before, as the list said.
    bool hasOtherCurrency = false; ///< Some of it is in a currency whose worth nobody knows here.
    bool isConsumer = false;
    bool canWriteOff = true; ///< Not where the accounting package says what is open.
};

/// What to do with a customer, and for those who go on the stage that comes next.
struct OpeningChoice {
    OpeningList list = OpeningList::GoOn;
    ledger::Stage stage = ledger::Stage::Reminder1;
    bool operator==(const OpeningChoice&) const = default;
};

/// The list on which a customer begins (docs/domain/opening.md has the rules and why). A rest is preset to be written off only where no
/// reminder would ever ask for it.
[[nodiscard]] OpeningChoice propose(const OpeningFacts& facts);

/// What somebody should know before he decides.
enum class OpeningHint {
    None,
    Lapsed,         ///< Older than five years: the claim may have lapsed (art. 3:307 BW).
    LapsedConsumer, ///< On a consumer, older than two years: if it is for goods, it may have (art. 7:28 BW).
    LapsesSoon,     ///< Within three months; a written demand interrupts it.
    SmallRest,      ///< To ask for it costs more than it brings.
};
[[nodiscard]] OpeningHint hintOf(const OpeningFacts& facts);
[[nodiscard]] std::string_view name(OpeningHint hint); ///< `lapsed` …; empty for none. `opening.hint.NAME` is its sentence.
/// The stages at which items can go on, mildest first.
[[nodiscard]] std::span<const ledger::Stage> openingStages();

/// A customer whose items wait for the review.
struct OpeningCustomer {
    std::string customer{};
    std::string customerName{};
    int count = 0;
    OpeningFacts facts{}; ///< Amount in the ledger's currency.
    OpeningChoice proposal{};
    OpeningHint hint = OpeningHint::None;
};
/// The oldest first.
[[nodiscard]] std::vector<OpeningCustomer> openingCustomers(const ledger::Book& book, base::Date today);

struct OpeningDecision {
    std::string customer{};
    OpeningChoice choice{};
};
/// What is decided about many, and what that needs.
struct OpeningRequest {
    std::vector<OpeningDecision> decisions{};
    std::filesystem::path folder{}; ///< For the statements of account; only where there is one to write.
    std::string reason{};           ///< Of what is written off; empty: the opening review.
};
struct OpeningDone {
    int itemCount = 0;
    std::vector<StatementFile> statements{};
    std::vector<base::Money> writtenOff{}; ///< One sum for each currency.
};
/// Decides about all these customers as one command with one undo. Whoever is called first gets a note that puts him on today's list, and
/// his items take no step for ten business days, or as long as they were held already. Items that stay open rest for seven days, and a
/// formal notice is written again before any is handed over (rule 5). Statements of account, with e-mail drafts for those who get their
/// letters so, lie in the folder before the decision is committed: all of them, or none and nothing is decided; a note with the file's name
/// stays with the customer. Errors: CustomerUnknown, ItemUnknown for a customer without an item that waits, SettledByPackage for a
/// write-off, FieldValueBad (reason), NoOutFolder and the others of StatementBatch, ChangedMeanwhile if the ledger was changed while the
/// statements were made, Cancelled.
[[nodiscard]] base::Result<OpeningDone> decideOpening(Ledger& ledger, const OpeningRequest& request, const base::Work& work);
/// The same for decisions that need nothing; gives the number of items.
[[nodiscard]] base::Result<int> decideOpening(Ledger& ledger, const std::vector<OpeningDecision>& decisions);
/// The same for one customer whose items go on behind the steps that they had; gives 0 where none waits.
[[nodiscard]] base::Result<int> decideOpeningReview(Ledger& ledger, const std::string& customer);

} // namespace tegoed::app
