#pragma once

#include "app/ledger.h"
#include "ledger/book.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tegoed::app {

/// What happens with a customer's items that were long overdue when they first came in.
enum class OpeningList {
    GoOn,      ///< They go on at a stage, from seven days on (rule 5).
    CallFirst, ///< Somebody speaks to the customer first, or disputes or writes them off: no step meanwhile.
};

/// What a proposal goes by.
struct OpeningFacts {
    int oldestDays = 0; ///< Days overdue of the oldest item.
    std::int64_t openMinor = 0;
    ledger::StageSet steps{}; ///< Taken before, as the list said.
};

/// What to do with a customer, and for those who go on the stage that comes next.
struct OpeningChoice {
    OpeningList list = OpeningList::GoOn;
    ledger::Stage stage = ledger::Stage::Reminder1;
    bool operator==(const OpeningChoice&) const = default;
};

/// What is older than a year, or large, is spoken about first; the rest goes on behind the severest reminder that it had, at the fourth at
/// most: a formal notice is never the first letter that somebody gets from here.
[[nodiscard]] OpeningChoice propose(const OpeningFacts& facts);
/// The stages at which items can go on, mildest first.
[[nodiscard]] std::span<const ledger::Stage> openingStages();

/// A customer whose items wait for the review.
struct OpeningCustomer {
    std::string customer{};
    std::string customerName{};
    int count = 0;
    OpeningFacts facts{}; ///< Amount in the ledger's currency.
    OpeningChoice proposal{};
};
/// The oldest first.
[[nodiscard]] std::vector<OpeningCustomer> openingCustomers(const ledger::Book& book, base::Date today);

struct OpeningDecision {
    std::string customer{};
    OpeningChoice choice{};
};
/// Decides about all these customers as one command with one undo. Whoever is called first gets a note that puts him on today's list, and
/// his items take no step for ten business days, or as long as they were held already. All of them rest for seven days, and a formal notice
/// is written again before any is handed over (rule 5). Gives the number of items. Errors: CustomerUnknown, ItemUnknown for a customer
/// without an item that waits.
[[nodiscard]] base::Result<int> decideOpening(Ledger& ledger, const std::vector<OpeningDecision>& decisions);
/// The same for one customer whose items go on behind the steps that they had; gives 0 where none waits.
[[nodiscard]] base::Result<int> decideOpeningReview(Ledger& ledger, const std::string& customer);

} // namespace tegoed::app
