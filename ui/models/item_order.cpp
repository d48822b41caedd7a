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

/// An item with its key, less the least key of all: eight bytes where the keys allow it, which is nearly always.
template <class Key>
struct Keyed {
    Key key;
    ledger::ItemIndex item;
};

/// Signed numbers in the order of unsigned ones.
std::uint64_t ordered(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
}

/// How the beginnings of all items' numbers fit into 64 bits: of each place only the bits that differ, none of those that all share.
/// Numbers of invoices are mostly digits behind one prefix, and then the whole number fits.
class NumberKeys {
public:
    NumberKeys() = default;
    explicit NumberKeys(const ledger::OpenItems& items)
    {
        std::array<Place, kPlaceCount> places{};
        for (const auto& item : items.all()) {
            const auto number = items.number(item);
            const auto count = std::min(number.size(), kPlaceCount);
            for (std::size_t i = 0; i < count; ++i) {
                const auto letter = static_cast<unsigned char>(number[i]);
                places[i].least = std::min(places[i].least, letter);
                places[i].most = std::max(places[i].most, letter);
            }
            if (count < kPlaceCount) places[count].mayEnd = true;
        }
        unsigned bits = 0;
        for (auto& place : places) {
            // A number that ends here comes before all that go on.
            if (place.most < place.least) break;
            place.bits = static_cast<unsigned>(std::bit_width(static_cast<unsigned>(place.most - place.least) + (place.mayEnd ? 1U : 0U)));
            bits += place.bits;
            if (bits > 64) break;
            m_places[m_count++] = place;
        }
    }

    [[nodiscard]] std::uint64_t of(std::string_view number) const
    {
        std::uint64_t key = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            const auto& place = m_places[i];
            const std::uint64_t letter =
                i < number.size() ? static_cast<unsigned char>(number[i]) - place.least + (place.mayEnd ? 1U : 0U) : std::uint64_t{0};
            key = key << place.bits | letter;
        }
        return key;
    }

private:
    static constexpr std::size_t kPlaceCount = 32;
    struct Place {
        unsigned char least = 0xff;
        unsigned char most = 0;
        bool mayEnd = false;
        unsigned bits = 0;
    };
    std::array<Place, kPlaceCount> m_places{};
    std::size_t m_count = 0;
};

/// What the keys of all items need to be known first.
struct KeyFacts {
    NumberKeys numbers{};
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
    case ItemColumn::Number: return facts.numbers.of(book.items.number(item));
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

/// Stable, by digits of eleven bits from the lowest, as many as the largest key has: the days of a year take one pass, amounts two or
/// three.
template <class Key>
void sortByKey(std::vector<Keyed<Key>>& rows, Key most)
{
    constexpr unsigned kDigitBits = 11;
    constexpr std::size_t kBuckets = std::size_t{1} << kDigitBits;
    const std::size_t digits = (static_cast<std::size_t>(std::bit_width(most)) + kDigitBits - 1) / kDigitBits;
    const auto digitOf = [](const Keyed<Key>& row, std::size_t digit) { return row.key >> (kDigitBits * digit) & (kBuckets - 1); };
    std::vector<std::array<std::uint32_t, kBuckets>> counts(digits);
    for (const auto& row : rows)
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++counts[digit][digitOf(row, digit)];
    std::vector<Keyed<Key>> other(digits == 0 ? 0 : rows.size());
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

/// Numbers longer than their keys: runs of equal keys are compared in full.
template <class Key>
void sortRuns(std::vector<Keyed<Key>>& rows, bool ascending, const ledger::OpenItems& items)
{
    const auto number = [&](const Keyed<Key>& row) { return items.number(items.all()[row.item]); };
    for (auto first = rows.begin(); first != rows.end();) {
        const auto last = std::find_if(first, rows.end(), [&](const Keyed<Key>& row) { return row.key != first->key; });
        if (last - first > 1) {
            std::stable_sort(first, last, [&](const Keyed<Key>& a, const Keyed<Key>& b) {
                return ascending ? number(a) < number(b) : number(b) < number(a);
            });
        }
        first = last;
    }
}

/// The keys of all items, by item, with the least and the most of them.
struct Keys {
    std::vector<std::uint64_t> ofItem{};
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t most = 0;
};

Keys keysOf(const Snapshot& snapshot, ItemSort sort)
{
    const auto& book = snapshot.book;
    const auto items = book.items.all();
    const auto [column, ascending] = sort;
    KeyFacts facts;
    if (column == ItemColumn::Number) facts.numbers = NumberKeys{book.items};
    if (column == ItemColumn::CustomerNumber) facts.numberRanks = numberRanksOf(book);
    if (column == ItemColumn::Controller || column == ItemColumn::Segment || column == ItemColumn::Policy)
        facts.wordRanks = ranksOf(book.words);
    // In the order in which items lie in memory; only the keys are fetched in another one.
    Keys keys;
    keys.ofItem.resize(items.size());
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        const auto up = keyOf(snapshot, items[i], i, column, facts);
        const auto key = ascending ? up : ~up;
        keys.ofItem[i] = key;
        keys.least = std::min(keys.least, key);
        keys.most = std::max(keys.most, key);
    }
    return keys;
}

template <class Key>
ItemOrder inOrder(const ledger::OpenItems& items, const Keys& keys, ItemSort sort, const ItemOrder& start)
{
    std::vector<Keyed<Key>> rows(keys.ofItem.size());
    for (ledger::ItemIndex place = 0; place < rows.size(); ++place) {
        const auto item = start.empty() ? place : start[place];
        rows[place] = {static_cast<Key>(keys.ofItem[item] - keys.least), item};
    }
    sortByKey(rows, static_cast<Key>(keys.most - keys.least));
    if (sort.column == ItemColumn::Number) sortRuns(rows, sort.ascending, items);
    ItemOrder order(rows.size());
    std::transform(rows.begin(), rows.end(), order.begin(), [](const Keyed<Key>& row) { return row.item; });
    return order;
}

} // namespace

ItemOrder itemsInOrder(const Snapshot& snapshot, ItemSort sort, const ItemOrder& start)
{
    const auto& items = snapshot.book.items;
    if (items.all().empty()) return {};
    const auto keys = keysOf(snapshot, sort);
    return keys.most - keys.least <= std::numeric_limits<std::uint32_t>::max() ? inOrder<std::uint32_t>(items, keys, sort, start)
                                                                               : inOrder<std::uint64_t>(items, keys, sort, start);
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
