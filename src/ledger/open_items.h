#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"
#include "ledger/large_vector.h"
#include "ledger/vocabulary.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::ledger {

/// "No day" in a packed column: earlier than any date.
inline constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();

/// Position of a customer in the Book; stable until the Book is loaded again.
using CustomerIndex = std::uint32_t;
/// Position of an item in OpenItems; changes when items come or go.
using ItemIndex = std::uint32_t;
inline constexpr std::uint32_t kNoIndex = std::numeric_limits<std::uint32_t>::max();

/// What an item has beside the plain case. Kept apart because few items have any of it.
struct ItemState {
    std::int32_t holdUntil = kNoDay;     ///< Last day of the item's own dunning block.
    std::int64_t disputedMinor = 0;      ///< Part (or all) of the open amount that takes no step.
    std::int32_t promisedUntil = kNoDay; ///< Last day on which a promise covers it, tolerance included.
    std::int32_t promiseDate = kNoDay;   ///< The promised day itself (money must have been read to promisedUntil).
    bool onPlan = false;                 ///< Under a payment plan that is kept.
    std::int64_t seenMinor = 0;          ///< Seen at the bank, not yet in the package's list.
    std::int32_t seenOn = kNoDay;
    std::int32_t callTaskOn = kNoDay;     ///< Day of a `call` task that is not yet done.
    std::int32_t restingUntil = kNoDay;   ///< First day of a step after a stop ended.
    bool formalNoticeAgain = false;       ///< A stop ended: never `collections` first (rule 5).
    std::int32_t contactedUntil = kNoDay; ///< Last day without a step after `paid_already` or `asks_copy` about it.

    bool operator==(const ItemState&) const = default;
};

/// One open item: 64 bytes, so that a pass over a million of them is a pass over 64 MB.
struct OpenItem {
    std::int64_t id; ///< DocumentId.
    std::int64_t amountMinor;
    std::int64_t openMinor; ///< 0 once settled, until the next rebuild takes it out.
    std::int32_t issuedOn;  ///< Day numbers (base::Date).
    std::int32_t dueOn;
    std::int32_t lastStepOn;     ///< Day of the item's last step; kNoDay.
    std::int32_t formalNoticeOn; ///< Day of its last formal notice; kNoDay.
    CustomerIndex customer;
    std::uint32_t numberOffset; ///< Into the pool of numbers.
    std::uint32_t state;        ///< Into the item states; 0 is the plain case.
    std::uint8_t numberLength;
    std::uint8_t steps;    ///< StageSet.
    std::uint8_t kind;     ///< DocumentKind.
    std::uint8_t currency; ///< Into Book::currencies.
    std::uint8_t company;  ///< Into Book::companies.
    std::uint8_t flags;    ///< kItem… bits.
    std::uint16_t reserved;
};
static_assert(sizeof(OpenItem) == 64);

inline constexpr std::uint8_t kItemOpeningReview = 1;
inline constexpr std::uint8_t kItemDisputedAtSource = 2;
inline constexpr std::uint8_t kItemBlockedAtSource = 4;
inline constexpr std::uint8_t kItemDirectDebit = 8;  ///< The item's own payment method is direct debit.
inline constexpr std::uint8_t kItemOtherMethod = 16; ///< The item's own payment method is another than direct debit.
inline constexpr std::uint8_t kItemDirectDebitReturned = 32;

/// All open items, grouped by customer, with the number's text and the rare states beside them.
class OpenItems {
public:
    OpenItems();

    [[nodiscard]] std::span<const OpenItem> all() const { return m_items; }
    /// The items of one customer, in the order of their due dates, then ids.
    [[nodiscard]] std::span<const OpenItem> of(CustomerIndex customer) const;
    [[nodiscard]] ItemIndex firstOf(CustomerIndex customer) const { return m_offsets[customer]; }
    [[nodiscard]] std::string_view number(const OpenItem& item) const { return {m_numbers.data() + item.numberOffset, item.numberLength}; }
    [[nodiscard]] const ItemState& state(const OpenItem& item) const { return m_states[item.state]; }
    [[nodiscard]] std::size_t customerCount() const { return m_offsets.empty() ? 0 : m_offsets.size() - 1; }

    /// Bytes held, for the memory figure of docs/benchmarks.md.
    [[nodiscard]] std::size_t byteCount() const;

    /// Gives items a dunning block up to `until`, or none for kNoDay: in a copy, for what a plan would say. The ledger's truth is its file.
    void setHolds(std::span<const ItemIndex> items, std::int32_t until);

    // For the loader (persistence) alone.

    /// A stretch of items as one reader found them, with the pool that their offsets point into.
    struct Part {
        LargeVector<OpenItem> items{};
        LargeVector<char> numbers{};
    };
    /// Takes the items of all customers in any order and groups them. State 0 is the plain case. `threadCount` 1 or 2.
    void assign(std::span<Part> parts, std::vector<ItemState> states, std::size_t customerCount, int threadCount);
    /// The same for one part; `numbers` is the pool that the items' offsets point into.
    void assign(std::vector<OpenItem> items, std::vector<char> numbers, std::vector<ItemState> states, std::size_t customerCount);
    /// Replaces the items of some customers: `items` holds all their open items now, whose offsets point into `numbers` and whose `state`
    /// into `states` (both counted from their own start, state 0 the plain case). One pass over all items.
    void replace(std::span<const CustomerIndex> customers, std::vector<OpenItem> items, std::span<const char> numbers,
                 std::span<const ItemState> states, std::size_t customerCount);

private:
    void exchange(CustomerIndex customer, std::span<const OpenItem> items);
    void spread(std::span<const CustomerIndex> customers, std::span<const OpenItem> items, std::size_t customerCount);
    LargeVector<OpenItem> m_items;
    std::vector<ItemIndex> m_offsets; ///< One more than customers.
    LargeVector<char> m_numbers;
    std::vector<ItemState> m_states;
};

} // namespace tegoed::ledger
