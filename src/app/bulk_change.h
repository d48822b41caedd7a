#pragma once

#include "app/dunning_run.h"
#include "app/ledger.h"
#include "base/ids.h"
#include "dunning/plan_difference.h"
#include "ledger/book.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tegoed::app {

/// What somebody does with many items at once.
struct BulkChange {
    enum class What : std::uint8_t {
        Hold, ///< A dunning block of each item. A block of an item that lasts as long or longer stays.
        Lift, ///< Ends the items' own dunning blocks.
        Note, ///< A note at each customer of theirs, about his items among them.
    };
    What what = What::Hold;
    base::Date until{};                 ///< Hold: the last day of the block.
    std::string text{};                 ///< Hold: the reason; Note: the words.
    std::optional<base::Date> nextOn{}; ///< Note: the day on which the customers are back on the list.
};

/// Why an item that was chosen stays as it is.
enum class BulkStay : std::uint8_t {
    Settled,      ///< Or taken back: it is no open item any more.
    Credit,       ///< It takes no step anyway.
    HeldAsLong,   ///< Its own block lasts as long or longer.
    NotHeld,      ///< It has no block.
    CustomerHeld, ///< The block is the customer's.
    HeldByList,   ///< The accounting package's list blocks it.
};
inline constexpr std::size_t kBulkStayCount = 6;

/// What a change does with the items that were chosen.
struct BulkChoice {
    struct Sum {
        std::uint8_t currency = 0; ///< Into Book::currencies.
        std::int64_t count = 0;
        std::int64_t openMinor = 0;
    };
    /// A customer's items of one currency.
    struct Customer {
        ledger::CustomerIndex customer = 0;
        Sum sum{};
    };
    std::vector<ledger::ItemIndex> items{}; ///< That change, rising.
    std::vector<Sum> sums{};                ///< Of these, in the order of the currencies; a currency without any has none.
    std::vector<Customer> customers{};      ///< The same by customer, rising, the ledger's currency first.
    std::int64_t customerCount = 0;
    std::array<std::int64_t, kBulkStayCount> stays{}; ///< By BulkStay.

    [[nodiscard]] std::int64_t stayCount(BulkStay why) const { return stays[static_cast<std::size_t>(why)]; }
};

/// `chosen` in any order; one that is named twice counts once. Linear in the items of the book. For any thread.
[[nodiscard]] BulkChoice bulkChoice(const ledger::Book& book, std::span<const base::DocumentId> chosen, const BulkChange& change,
                                    base::Date today);

/// What a change would do, nothing being saved.
struct BulkPreview {
    BulkChoice choice{};
    bool isBusinessDay = true; ///< Otherwise both plans are as if it were one.
    std::int64_t proposalsBefore = 0;
    std::int64_t proposalsAfter = 0;
    dunning::PlanDifference difference{}; ///< Of today's plan without and with the change.
};
/// `view` is the plan of the day; `book` a copy of the book it was made of, which stays unchanged meanwhile. Reads nothing else: for any
/// thread.
[[nodiscard]] BulkPreview bulkPreview(const PlanView& view, const ledger::Book& book, std::span<const base::DocumentId> chosen,
                                      const BulkChange& change);

/// What was done.
struct BulkDone {
    std::int64_t itemCount = 0;
    std::int64_t customerCount = 0;
};
/// Does it: one command, taken back as one. Which items change is decided by `bulkChoice` of the ledger as it is then. Errors:
/// FieldValueBad, ChangedMeanwhile if there is none left to change.
[[nodiscard]] base::Result<BulkDone> bulkChange(Ledger& ledger, std::span<const base::DocumentId> chosen, const BulkChange& change);

} // namespace tegoed::app
