#include "ui/models/item_order.h"

#include "ui/models/item_stage.h"

#include <algorithm>
#include <array>
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

std::uint64_t keyOf(const Snapshot& snapshot, const ledger::OpenItem& item, ledger::ItemIndex index, ItemColumn column, std::size_t prefix)
{
    const auto& book = snapshot.book;
    switch (column) {
    case ItemColumn::Customer: return snapshot.texts.rankOf(item.customer);
    case ItemColumn::CustomerNumber: return leadingBytes(book.number(book.customers[item.customer]), 0);
    case ItemColumn::Number: return leadingBytes(book.items.number(item), prefix);
    case ItemColumn::Issued: return ordered(item.issuedOn);
    case ItemColumn::Due: return ordered(item.dueOn);
    case ItemColumn::DaysOverdue: return ordered(-static_cast<std::int64_t>(item.dueOn));
    case ItemColumn::Amount: return ordered(item.amountMinor);
    case ItemColumn::Open: return ordered(item.openMinor);
    case ItemColumn::Stage: return stageOf(item) ? static_cast<std::uint64_t>(*stageOf(item)) + 1 : 0;
    case ItemColumn::Next:
        return static_cast<std::uint64_t>(snapshot.plan.plan.verdicts[index]) << 8U |
               static_cast<std::uint64_t>(snapshot.plan.plan.stages[index]);
    }
    return 0;
}

/// Stable, byte by byte from the lowest; bytes that are the same in all keys cost one pass of counting for all of them together.
void sortByKey(std::vector<Keyed>& rows)
{
    constexpr std::size_t kBytes = 8;
    std::array<std::array<std::size_t, 256>, kBytes> counts{};
    for (const auto& row : rows) {
        for (std::size_t byte = 0; byte < kBytes; ++byte)
            ++counts[byte][row.key >> (8U * byte) & 0xffU];
    }
    std::vector<Keyed> other(rows.size());
    for (std::size_t byte = 0; byte < kBytes; ++byte) {
        auto& count = counts[byte];
        if (rows.empty() || count[rows.front().key >> (8U * byte) & 0xffU] == rows.size()) continue;
        std::size_t place = 0;
        for (auto& start : count)
            place += std::exchange(start, place);
        for (const auto& row : rows)
            other[count[row.key >> (8U * byte) & 0xffU]++] = row;
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

std::vector<ledger::ItemIndex> itemsInOrder(const Snapshot& snapshot, ItemColumn column, bool ascending)
{
    const auto& book = snapshot.book;
    const auto items = book.items.all();
    const std::size_t prefix = column == ItemColumn::Number ? sharedPrefix(book.items) : 0;
    std::vector<Keyed> rows;
    rows.reserve(items.size());
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        const auto key = keyOf(snapshot, items[i], i, column, prefix);
        rows.push_back({ascending ? key : ~key, i});
    }
    sortByKey(rows);
    if (column == ItemColumn::Number) {
        sortRuns(rows, ascending, [&](ledger::ItemIndex i) { return book.items.number(items[i]); });
    } else if (column == ItemColumn::CustomerNumber) {
        sortRuns(rows, ascending, [&](ledger::ItemIndex i) { return book.number(book.customers[items[i].customer]); });
    }
    std::vector<ledger::ItemIndex> order;
    order.reserve(rows.size());
    for (const auto& row : rows)
        order.push_back(row.item);
    return order;
}

} // namespace tegoed::ui
