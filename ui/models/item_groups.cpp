#include "ui/models/item_groups.h"

#include "base/assert.h"
#include "base/text.h"
#include "ui/bridge/display.h"
#include "ui/models/item_stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr std::int32_t kDaysOfWeek = 7;
/// 1970-01-01 was a Thursday: weeks are counted from the Monday before it.
constexpr std::int32_t kFirstMonday = -3;

std::int32_t weekOf(std::int32_t day)
{
    const std::int32_t since = day - kFirstMonday;
    return since / kDaysOfWeek - (since % kDaysOfWeek < 0 ? 1 : 0);
}

/// Gives each item's group as a number from 0 on, and what stands for it in ItemGroup::key.
class Grouper {
public:
    explicit Grouper(const ItemRows& rows) : m_rows(rows), m_book(rows.query.snapshot->book), m_figures(rows.query.snapshot->figures)
    {
        if (rows.query.grouping != ItemGrouping::DueWeek) return;
        m_earliest = std::numeric_limits<std::int32_t>::max();
        for (const auto item : rows.items) {
            m_earliest = std::min(m_earliest, m_figures.dueOn[item]);
            m_latest = std::max(m_latest, m_figures.dueOn[item]);
        }
    }

    [[nodiscard]] std::size_t groupNumberCount() const
    {
        switch (m_rows.query.grouping) {
        case ItemGrouping::None: return 0;
        case ItemGrouping::Customer: return m_book.customers.size();
        case ItemGrouping::Controller:
        case ItemGrouping::Segment: return m_book.words.size();
        case ItemGrouping::Stage: return ledger::kStageCount + 1;
        case ItemGrouping::DueWeek: return m_rows.items.empty() ? 0 : static_cast<std::size_t>(weekOf(m_latest) - weekOf(m_earliest)) + 1;
        }
        TEGOED_UNREACHABLE();
    }

    [[nodiscard]] std::uint32_t groupNumberOf(ledger::ItemIndex index) const
    {
        if (m_rows.query.grouping == ItemGrouping::DueWeek)
            return static_cast<std::uint32_t>(weekOf(m_figures.dueOn[index]) - weekOf(m_earliest));
        const auto& item = m_book.items.all()[index];
        switch (m_rows.query.grouping) {
        case ItemGrouping::Controller: return m_book.customers[item.customer].controller;
        case ItemGrouping::Segment: return m_book.customers[item.customer].segment;
        case ItemGrouping::Stage: return stageOf(item) ? static_cast<std::uint32_t>(*stageOf(item)) + 1 : 0;
        case ItemGrouping::None:
        case ItemGrouping::Customer:
        case ItemGrouping::DueWeek: break;
        }
        return item.customer;
    }

    /// The same for other items and another day: what somebody collapsed stays so.
    [[nodiscard]] std::uint32_t keyOf(std::uint32_t number) const
    {
        return m_rows.query.grouping == ItemGrouping::DueWeek ? number + static_cast<std::uint32_t>(weekOf(m_earliest)) : number;
    }

private:
    const ItemRows& m_rows;
    const ledger::Book& m_book;
    const ItemFigures& m_figures;
    std::int32_t m_earliest = 0;
    std::int32_t m_latest = std::numeric_limits<std::int32_t>::min();
};

void sumUp(ItemGroup& group, const Snapshot& snapshot, std::span<const ledger::ItemIndex> items)
{
    const auto& figures = snapshot.figures;
    const auto hasOwn = std::any_of(items.begin(), items.end(), [&](ledger::ItemIndex item) { return figures.currency[item] == 0; });
    group.currency = hasOwn ? 0 : figures.currency[items.front()];
    for (const auto item : items) {
        group.earliestDueOn = std::min(group.earliestDueOn, figures.dueOn[item]);
        if (figures.currency[item] != group.currency) {
            ++group.leftOutCount;
            continue;
        }
        group.amountMinor += figures.amountMinor[item];
        group.openMinor += figures.openMinor[item];
        if (figures.dueOn[item] < snapshot.today.dayNumber()) group.overdueMinor += figures.openMinor[item];
    }
}

void putInOrder(std::vector<ItemGroup>& groups, const ItemRows& rows)
{
    const auto& snapshot = *rows.query.snapshot;
    const auto sort = rows.query.sorts.empty() ? ItemSort{} : rows.query.sorts.front();
    if (sort.column == ItemColumn::Open || sort.column == ItemColumn::Amount) {
        std::stable_sort(groups.begin(), groups.end(), [&](const ItemGroup& a, const ItemGroup& b) {
            if ((a.currency == 0) != (b.currency == 0)) return a.currency == 0; // Sums of other currencies compare with nothing.
            return sort.ascending ? a.openMinor < b.openMinor : a.openMinor > b.openMinor;
        });
        return;
    }
    const bool isWord = rows.query.grouping == ItemGrouping::Controller || rows.query.grouping == ItemGrouping::Segment;
    if (isWord) {
        std::vector<std::string> names;
        for (const auto& word : snapshot.book.words)
            names.push_back(base::fold(word));
        // Those without any stand last.
        std::sort(groups.begin(), groups.end(), [&](const ItemGroup& a, const ItemGroup& b) {
            return std::pair{a.key == 0, names[a.key]} < std::pair{b.key == 0, names[b.key]};
        });
    } else if (rows.query.grouping == ItemGrouping::Customer) {
        const bool isRising = sort.column != ItemColumn::Customer || sort.ascending;
        std::sort(groups.begin(), groups.end(), [&](const ItemGroup& a, const ItemGroup& b) {
            const auto [first, second] = isRising ? std::pair{a.key, b.key} : std::pair{b.key, a.key};
            return snapshot.texts.rankOf(first) < snapshot.texts.rankOf(second);
        });
    }
}

} // namespace

void putInGroups(ItemRows& rows)
{
    const Grouper grouper{rows};
    std::vector<std::uint32_t> places(grouper.groupNumberCount() + 1, 0);
    std::vector<std::uint32_t> groupNumbers(rows.items.size());
    for (std::size_t i = 0; i < groupNumbers.size(); ++i) {
        groupNumbers[i] = grouper.groupNumberOf(rows.items[i]);
        ++places[groupNumbers[i]];
    }
    std::uint32_t start = 0;
    for (std::uint32_t number = 0; number < places.size(); ++number) {
        const auto count = std::exchange(places[number], start);
        if (count == 0) continue;
        ItemGroup group;
        group.key = grouper.keyOf(number);
        group.start = start;
        group.count = count;
        rows.groups.push_back(group);
        start += count;
    }
    std::vector<ledger::ItemIndex> grouped(rows.items.size());
    for (std::size_t i = 0; i < groupNumbers.size(); ++i)
        grouped[places[groupNumbers[i]]++] = rows.items[i];
    rows.items = std::move(grouped);

    const auto& query = rows.query;
    std::size_t shownCount = rows.groups.size();
    for (auto& group : rows.groups) {
        group.first = rows.items[group.start];
        group.isCollapsed = query.isCollapsed != query.toggled.contains(group.key);
        sumUp(group, *query.snapshot, rows.itemsOf(group));
        if (!group.isCollapsed) shownCount += group.count;
    }
    putInOrder(rows.groups, rows);
    rows.rows.reserve(shownCount);
    for (std::uint32_t i = 0; i < rows.groups.size(); ++i) {
        rows.rows.push_back(kGroupRow | i);
        if (rows.groups[i].isCollapsed) continue;
        const auto items = rows.itemsOf(rows.groups[i]);
        rows.rows.insert(rows.rows.end(), items.begin(), items.end());
    }
}

QString groupName(const ItemRows& rows, const ItemGroup& group)
{
    const auto& book = rows.query.snapshot->book;
    const auto& item = book.items.all()[group.first];
    const auto& customer = book.customers[item.customer];
    const auto orNone = [](const std::string& word, const char* none) {
        return word.empty() ? QCoreApplication::translate("Groups", none) : toQt(word);
    };
    switch (rows.query.grouping) {
    case ItemGrouping::None: break;
    case ItemGrouping::Customer: return toQt(book.nameOf(customer));
    case ItemGrouping::Controller: return orNone(book.word(customer.controller), QT_TRANSLATE_NOOP("Groups", "No credit controller"));
    case ItemGrouping::Segment: return orNone(book.word(customer.segment), QT_TRANSLATE_NOOP("Groups", "No segment"));
    case ItemGrouping::Stage: return stageOf(item) ? word(*stageOf(item)) : QCoreApplication::translate("Groups", "No step yet");
    case ItemGrouping::DueWeek: {
        const auto monday = static_cast<std::int32_t>(group.key) * kDaysOfWeek + kFirstMonday;
        return QCoreApplication::translate("Groups", "Due %1 to %2").arg(displayDay(monday), displayDay(monday + kDaysOfWeek - 1));
    }
    }
    return {};
}

} // namespace tegoed::ui
