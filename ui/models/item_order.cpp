#include "ui/models/item_order.h"

#include "base/text.h"
#include "ui/models/item_filter.h"
#include "ui/models/item_stage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

namespace tegoed::ui {

namespace {

struct Keyed {
    std::uint64_t key;
    ledger::ItemIndex item;
};

/// Signed numbers in the order of unsigned ones.
std::uint64_t ordered(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

/// Up to eight bytes of a text from `start`, in the order of the texts.
std::uint64_t leadingBytes(std::string_view text, std::size_t start)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        const std::size_t at = start + i;
        key = key << 8U | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
    }
    return key;
}

/// Bytes that all numbers begin with: invoices of one year often share half of theirs.
std::size_t sharedPrefix(const ledger::OpenItems& items)
{
    const auto all = items.all();
    if (all.empty()) return 0;
    const auto first = items.number(all.front());
    std::size_t shared = first.size();
    for (const auto& item : all) {
        const auto number = items.number(item);
        shared = std::min(shared, number.size());
        std::size_t i = 0;
        while (i < shared && number[i] == first[i])
            ++i;
        shared = i;
        if (shared == 0) break;
    }
    return shared;
}

/// What the keys of all items need to be known first.
struct KeyFacts {
    std::size_t prefix = 0;
    std::vector<std::uint32_t> wordRanks{};   ///< Of the book's words.
    std::vector<std::uint32_t> numberRanks{}; ///< Of the book's customers by their numbers; equal numbers share one.
};

std::vector<std::uint32_t> numberRanksOf(const ledger::Book& book)
{
    std::vector<std::uint32_t> order(book.customers.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto number = [&](std::uint32_t customer) { return book.number(book.customers[customer]); };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return number(a) < number(b); });
    std::vector<std::uint32_t> ranks(order.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (place > 0 && number(order[place - 1]) != number(order[place])) ++rank;
        ranks[order[place]] = rank;
    }
    return ranks;
}

std::vector<std::uint32_t> ranksOf(const std::vector<std::string>& words)
{
    std::vector<std::pair<std::string, std::size_t>> ordered;
    for (std::size_t i = 0; i < words.size(); ++i)
        ordered.emplace_back(base::fold(words[i]), i);
    std::sort(ordered.begin(), ordered.end());
    std::vector<std::uint32_t> ranks(words.size());
    for (std::uint32_t rank = 0; rank < ordered.size(); ++rank)
        ranks[ordered[rank].second] = rank;
    return ranks;
}

/// The last day of a stop: an item's own or its customer's; a day beyond all others for the accounting package's, which has none.
std::int32_t holdEnd(const Snapshot& snapshot, const ledger::OpenItem& item)
{
    const auto& book = snapshot.book;
    if (!isOnHold(book, item, snapshot.today)) return ledger::kNoDay;
    if ((item.flags & ledger::kItemBlockedAtSource) != 0) return std::numeric_limits<std::int32_t>::max();
    return std::max(book.items.state(item).holdUntil, book.customers[item.customer].holdUntil);
}

std::uint64_t keyOf(const Snapshot& snapshot, const ledger::OpenItem& item, ledger::ItemIndex index, ItemColumn column,
                    const KeyFacts& facts)
{
    const auto& book = snapshot.book;
    const auto wordRank = [&](std::uint16_t ledger::CustomerRecord::* word) -> std::uint64_t {
        return facts.wordRanks[book.customers[item.customer].*word];
    };
    switch (column) {
    case ItemColumn::Customer: return snapshot.texts.rankOf(item.customer);
    case ItemColumn::CustomerNumber: return facts.numberRanks[item.customer];
    case ItemColumn::Number: return leadingBytes(book.items.number(item), facts.prefix);
    case ItemColumn::Issued: return ordered(item.issuedOn);
    case ItemColumn::Due: return ordered(item.dueOn);
    case ItemColumn::DaysOverdue: return ordered(-static_cast<std::int64_t>(item.dueOn));
    case ItemColumn::Amount: return ordered(item.amountMinor);
    case ItemColumn::Open: return ordered(item.openMinor);
    case ItemColumn::Stage: return stageOf(item) ? static_cast<std::uint64_t>(*stageOf(item)) + 1 : 0;
    case ItemColumn::Next:
        return static_cast<std::uint64_t>(snapshot.plan.plan.verdicts[index]) << 8U |
               static_cast<std::uint64_t>(snapshot.plan.plan.stages[index]);
    case ItemColumn::LastStepOn: return ordered(item.lastStepOn);
    case ItemColumn::Kind: return item.kind;
    case ItemColumn::Controller: return wordRank(&ledger::CustomerRecord::controller);
    case ItemColumn::Segment: return wordRank(&ledger::CustomerRecord::segment);
    case ItemColumn::Policy: return wordRank(&ledger::CustomerRecord::policy);
    case ItemColumn::Hold: return ordered(holdEnd(snapshot, item));
    case ItemColumn::Disputed: return ordered(disputedMinor(book, item));
    case ItemColumn::Currency: return item.currency;
    case ItemColumn::Company: return item.company;
    }
    return 0;
}

/// Stable, by digits of eleven bits from the lowest, of the span that there is: the days of a year take one pass, amounts two or three.
void sortByKey(std::vector<Keyed>& rows)
{
    constexpr unsigned kDigitBits = 11;
    constexpr std::size_t kBuckets = std::size_t{1} << kDigitBits;
    if (rows.empty()) return;
    const auto [least, most] = std::minmax_element(rows.begin(), rows.end(), [](const Keyed& a, const Keyed& b) { return a.key < b.key; });
    const std::uint64_t base = least->key;
    const std::size_t digits = (static_cast<std::size_t>(std::bit_width(most->key - base)) + kDigitBits - 1) / kDigitBits;
    const auto digitOf = [base](const Keyed& row, std::size_t digit) { return (row.key - base) >> (kDigitBits * digit) & (kBuckets - 1); };
    std::vector<std::array<std::uint32_t, kBuckets>> counts(digits);
    for (const auto& row : rows)
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++counts[digit][digitOf(row, digit)];
    std::vector<Keyed> other(digits == 0 ? 0 : rows.size());
    for (std::size_t digit = 0; digit < digits; ++digit) {
        auto& count = counts[digit];
        if (count[digitOf(rows.front(), digit)] == rows.size()) continue;
        std::uint32_t place = 0;
        for (auto& start : count)
            place += std::exchange(start, place);
        for (const auto& row : rows)
            other[count[digitOf(row, digit)]++] = row;
        rows.swap(other);
    }
}

/// Texts longer than their keys: runs of equal keys are compared in full.
template <class Text>
void sortRuns(std::vector<Keyed>& rows, bool ascending, const Text& text)
{
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last = std::find_if(first, rows.end(), [&](const Keyed& row) { return row.key != first->key; });
        if (last - first > 1) {
            std::stable_sort(first, last, [&](const Keyed& a, const Keyed& b) {
                return ascending ? text(a.item) < text(b.item) : text(b.item) < text(a.item);
            });
        }
        first = last;
    }
}

} // namespace

ItemOrder itemsInOrder(const Snapshot& snapshot, ItemSort sort, const ItemOrder& start)
{
    const auto& book = snapshot.book;
    const auto items = book.items.all();
    const auto [column, ascending] = sort;
    KeyFacts facts;
    if (column == ItemColumn::Number) facts.prefix = sharedPrefix(book.items);
    if (column == ItemColumn::CustomerNumber) facts.numberRanks = numberRanksOf(book);
    if (column == ItemColumn::Controller || column == ItemColumn::Segment || column == ItemColumn::Policy)
        facts.wordRanks = ranksOf(book.words);
    // Keys in the order in which items lie in memory; only they are fetched in another one.
    std::vector<Keyed> rows(items.size());
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        const auto key = keyOf(snapshot, items[i], i, column, facts);
        rows[i] = {ascending ? key : ~key, i};
    }
    if (!start.empty()) {
        std::vector<Keyed> started(rows.size());
        std::transform(start.begin(), start.end(), started.begin(), [&](ledger::ItemIndex item) { return rows[item]; });
        rows.swap(started);
    }
    sortByKey(rows);
    if (column == ItemColumn::Number) {
        sortRuns(rows, ascending, [&](ledger::ItemIndex i) { return book.items.number(items[i]); });
    }
    ItemOrder order;
    order.reserve(rows.size());
    for (const auto& row : rows)
        order.push_back(row.item);
    return order;
}

std::shared_ptr<const ItemOrder> ItemOrders::of(const Snapshot& snapshot, const ItemSorts& sorts)
{
    constexpr std::size_t kKeptCount = 8; // Four megabytes each for a million items.
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const auto& row) { return row.first == sorts; });
    if (known != m_known.end()) {
        std::rotate(known, known + 1, m_known.end());
        return m_known.back().second;
    }
    // The last key is sorted by first: each that is sorted by after it keeps the order among its equals.
    std::shared_ptr<const ItemOrder> order;
    if (sorts.size() > 1) order = of(snapshot, ItemSorts{sorts.begin() + 1, sorts.end()});
    const ItemSort first = sorts.empty() ? ItemSort{} : sorts.front();
    order = std::make_shared<const ItemOrder>(itemsInOrder(snapshot, first, order ? *order : ItemOrder{}));
    if (m_known.size() == kKeptCount) m_known.erase(m_known.begin());
    m_known.emplace_back(sorts, order);
    return order;
}

} // namespace tegoed::ui
