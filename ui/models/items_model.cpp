#include "ui/models/items_model.h"

#include "ui/bridge/display.h"
#include "ui/models/item_copy.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace tegoed::ui {

namespace {

Qt::Alignment alignment(ItemColumn column)
{
    return Qt::AlignVCenter | (itemColumn(column).isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

ItemsModel::ItemsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ItemsModel::setSnapshot(SnapshotPtr snapshot)
{
    if (snapshot && (!m_wanted.snapshot || m_wanted.snapshot->today != snapshot->today))
        m_wanted.filter = ItemFilter::parse(m_wanted.filter.typed(), snapshot->today);
    m_wanted.snapshot = std::move(snapshot);
    m_wanted.orders = std::make_shared<ItemOrders>();
    emit wantedChanged();
}

void ItemsModel::setFilter(const QString& typed)
{
    m_wanted.filter = ItemFilter::parse(typed, m_wanted.snapshot ? m_wanted.snapshot->today : base::Date{});
    emit wantedChanged();
}

void ItemsModel::setSorts(const ItemSorts& sorts)
{
    m_wanted.sorts = sorts;
    emit wantedChanged();
}

void ItemsModel::setGrouping(ItemGrouping grouping)
{
    m_wanted.grouping = grouping;
    m_wanted.isCollapsed = true;
    m_wanted.toggled.clear();
    emit wantedChanged();
}

void ItemsModel::setCollapsed(bool isCollapsed)
{
    m_wanted.isCollapsed = isCollapsed;
    m_wanted.toggled.clear();
    emit wantedChanged();
}

void ItemsModel::toggle(int row)
{
    const auto key = groupAt(row).key;
    if (!m_wanted.toggled.erase(key)) m_wanted.toggled.insert(key);
    emit wantedChanged();
}

void ItemsModel::show(ItemRows rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    endResetModel();
}

void ItemsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kItemColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, kItemColumnCount - 1));
}

int ItemsModel::headingOf(int row) const
{
    if (m_shown.query.grouping == ItemGrouping::None) return -1;
    while (row >= 0 && !isGroup(row))
        --row;
    return row;
}

std::vector<ItemRow> ItemsModel::rowsIn(const QItemSelection& selection) const
{
    std::vector<int> places;
    for (const auto& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            places.push_back(row);
    }
    std::sort(places.begin(), places.end());
    std::vector<ItemRow> rows;
    rows.reserve(places.size());
    for (const int row : places)
        rows.push_back(rowAt(row));
    return rows;
}

std::int64_t ItemsModel::rowCountOf(const QItemSelection& selection)
{
    std::int64_t count = 0;
    for (const auto& range : selection)
        count += range.height();
    return count;
}

std::vector<ledger::ItemIndex> ItemsModel::itemsOf(const QItemSelection& selection) const
{
    if (m_shown.query.grouping == ItemGrouping::None) {
        std::vector<ledger::ItemIndex> items;
        items.reserve(static_cast<std::size_t>(rowCountOf(selection)));
        for (const auto& range : selection) {
            const auto first = m_shown.items.begin() + range.top();
            items.insert(items.end(), first, first + range.height());
        }
        return items;
    }
    std::vector<ItemRow> chosen;
    for (const auto& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.push_back(rowAt(row));
    }
    std::vector<std::uint8_t> isTaken(snapshot().book.items.all().size(), 0);
    std::vector<ledger::ItemIndex> items;
    const auto take = [&](ledger::ItemIndex item) {
        if (std::exchange(isTaken[item], std::uint8_t{1}) == 0) items.push_back(item);
    };
    for (const auto row : chosen) {
        if ((row & kGroupRow) == 0) {
            take(row);
        } else {
            for (const auto item : m_shown.itemsOf(m_shown.groups[row & ~kGroupRow]))
                take(item);
        }
    }
    return items;
}

ItemsModel::Places ItemsModel::placesOf(const QItemSelection& selection) const
{
    Places places;
    for (const auto& range : selection) {
        for (int row = range.top(); row >= 0 && row <= range.bottom(); ++row) {
            if (isGroup(row)) {
                places.groups.push_back(groupAt(row).key);
            } else {
                places.items.push_back(itemAt(row));
                places.ids.push_back(snapshot().book.items.all()[itemAt(row)].id);
            }
        }
    }
    return places;
}

std::vector<int> ItemsModel::rowsOf(const Places& places, bool isSameSnapshot) const
{
    std::vector<int> rows;
    const std::size_t count = places.ids.size() + places.groups.size();
    if (count == 0 || rowCount() == 0) return rows;
    // Two passes that read in order: a look at the item of each row would jump about in all of them.
    const auto items = snapshot().book.items.all();
    std::vector<std::uint8_t> isWanted(items.size(), 0);
    if (isSameSnapshot) {
        for (const auto item : places.items)
            isWanted[item] = 1;
    } else {
        const std::unordered_set<std::int64_t> wanted{places.ids.begin(), places.ids.end()};
        for (std::size_t i = 0; i < items.size() && !wanted.empty(); ++i)
            isWanted[i] = wanted.contains(items[i].id) ? 1 : 0;
    }
    const std::unordered_set<std::uint32_t> groups{places.groups.begin(), places.groups.end()};
    for (int row = 0; row < rowCount() && rows.size() < count; ++row) {
        const auto at = rowAt(row);
        if ((at & kGroupRow) != 0 ? groups.contains(m_shown.groups[at & ~kGroupRow].key) : isWanted[at] != 0) rows.push_back(row);
    }
    return rows;
}

int ItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rowCount());
}

int ItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kItemColumnCount;
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = static_cast<ItemColumn>(index.column());
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignment(column));
    return isGroup(index.row()) ? groupData(groupAt(index.row()), column, role) : itemData(itemAt(index.row()), column, role);
}

QVariant ItemsModel::itemData(ledger::ItemIndex item, ItemColumn column, int role) const
{
    if (role == Qt::DisplayRole) return itemText(snapshot(), item, column);
    if (role != Qt::ForegroundRole) return {};
    const auto& row = snapshot().book.items.all()[item];
    if (column == ItemColumn::DaysOverdue && row.openMinor > 0 && snapshot().today.dayNumber() - row.dueOn > kLongOverdueDays)
        return colorOf(Tint::Danger);
    if (column == ItemColumn::CustomerNumber || column == ItemColumn::Issued) return colorOf(Tint::Muted);
    return {};
}

QVariant ItemsModel::groupData(const ItemGroup& group, ItemColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return groupText(m_shown, group, column);
    case Qt::FontRole: return font(Type::Strong);
    case Qt::BackgroundRole: return colors().rail;
    case Qt::DecorationRole:
        if (column != ItemColumn::Customer) return {};
        return icon(group.isCollapsed ? QStringLiteral("closed") : QStringLiteral("opened"), Tint::Muted);
    case Qt::AccessibleDescriptionRole:
        if (column != ItemColumn::Customer) return {};
        return group.isCollapsed ? tr("group, closed") : tr("group, opened");
    default: return {};
    }
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kItemColumnCount) return {};
    const auto column = static_cast<ItemColumn>(section);
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignment(column));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    const QString name = heading(itemColumn(column).key);
    const auto& sorts = m_wanted.sorts;
    if (sorts.size() < 2 || sorts[1].column != column) return name;
    if (role == Qt::AccessibleTextRole)
        return sorts[1].ascending ? tr("%1, second key, rising").arg(name) : tr("%1, second key, falling").arg(name);
    return name + (sorts[1].ascending ? QStringLiteral(" ↑2") : QStringLiteral(" ↓2"));
}

void ItemsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kItemColumnCount) return;
    const ItemSort first{static_cast<ItemColumn>(column), order == Qt::AscendingOrder};
    if (m_wanted.sorts.empty() || m_wanted.sorts.front().column != first.column)
        m_wanted.sorts.insert(m_wanted.sorts.begin(), first);
    else
        m_wanted.sorts.front() = first;
    // A column sorts once; beyond the second key nobody sees what it does.
    constexpr std::size_t kMostKeys = 2;
    if (m_wanted.sorts.size() > kMostKeys) m_wanted.sorts.resize(kMostKeys);
    emit wantedChanged();
}

} // namespace tegoed::ui
