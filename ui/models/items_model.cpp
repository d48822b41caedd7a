#include "ui/models/items_model.h"

#include "ui/bridge/display.h"
#include "ui/models/item_stage.h"
#include "ui/theme/icon.h"

#include <array>

namespace tegoed::ui {

namespace {

struct ColumnInfo {
    const char* key; ///< Of `heading`.
    bool isNumber;
};

constexpr std::array<ColumnInfo, kItemColumnCount> kColumns{{
    {"customer", false},
    {"customer_number", false},
    {"number", false},
    {"issued", false},
    {"due", false},
    {"days", true},
    {"amount", true},
    {"open", true},
    {"last_stage", false},
    {"next_step", false},
}};

constexpr int kLongOverdueDays = 30;

} // namespace

QString nextText(const Snapshot& snapshot, ledger::ItemIndex item)
{
    const auto verdict = snapshot.plan.plan.verdictOf(item);
    return verdict == dunning::Verdict::Takes ? word(snapshot.plan.plan.stageOf(item)) : word(verdict);
}

ItemsModel::ItemsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ItemsModel::setSnapshot(SnapshotPtr snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    orderAll();
    chooseRows();
    endResetModel();
}

void ItemsModel::setFilter(const QString& typed)
{
    beginResetModel();
    m_filter = ItemFilter::parse(typed);
    chooseRows();
    endResetModel();
}

void ItemsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kItemColumnCount - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, kItemColumnCount - 1));
}

void ItemsModel::orderAll()
{
    m_order.clear();
    if (m_snapshot) m_order = itemsInOrder(*m_snapshot, m_sortColumn, m_ascending);
}

void ItemsModel::chooseRows()
{
    m_rows.clear();
    if (!m_snapshot) return;
    m_filter.apply(*m_snapshot, m_fits);
    m_rows.reserve(m_order.size());
    for (const auto item : m_order) {
        if (m_fits[item] != 0) m_rows.push_back(item);
    }
}

void ItemsModel::add(ItemTotals& totals, ledger::ItemIndex index) const
{
    const auto& item = m_snapshot->book.items.all()[index];
    ++totals.count;
    if (item.currency != 0) {
        ++totals.otherCurrencyCount;
        return;
    }
    totals.openMinor += item.openMinor;
    if (item.openMinor > 0 && item.dueOn < m_snapshot->today.dayNumber()) totals.overdueMinor += item.openMinor;
}

ItemTotals ItemsModel::totals() const
{
    ItemTotals totals;
    for (const auto item : m_rows)
        add(totals, item);
    return totals;
}

ItemTotals ItemsModel::totals(const QItemSelection& selection) const
{
    ItemTotals totals;
    for (const auto& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            add(totals, itemAt(row));
    }
    return totals;
}

int ItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kItemColumnCount;
}

QString ItemsModel::text(ledger::ItemIndex index, ItemColumn column) const
{
    const auto& book = m_snapshot->book;
    const auto& item = book.items.all()[index];
    const auto& customer = book.customers[item.customer];
    const auto currency = book.currencies[item.currency];
    const auto amount = [&](std::int64_t minor) {
        return item.currency == 0 ? displayMinor(minor, currency) : displayWithCurrency(base::Money::ofMinor(minor, currency));
    };
    switch (column) {
    case ItemColumn::Customer: return toQt(book.nameOf(customer));
    case ItemColumn::CustomerNumber: return toQt(book.number(customer));
    case ItemColumn::Number: return toQt(book.items.number(item));
    case ItemColumn::Issued: return displayDay(item.issuedOn);
    case ItemColumn::Due: return displayDay(item.dueOn);
    case ItemColumn::DaysOverdue: return displayCount(m_snapshot->today.dayNumber() - item.dueOn);
    case ItemColumn::Amount: return amount(item.amountMinor);
    case ItemColumn::Open: return amount(item.openMinor);
    case ItemColumn::Stage: return stageOf(item) ? word(*stageOf(item)) : QString{};
    case ItemColumn::Next: return nextText(*m_snapshot, index);
    }
    return {};
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = static_cast<ItemColumn>(index.column());
    const auto item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment{Qt::AlignVCenter | (kColumns[static_cast<std::size_t>(column)].isNumber ? Qt::AlignRight : Qt::AlignLeft)});
    case Qt::ForegroundRole: {
        const auto& row = m_snapshot->book.items.all()[item];
        if (column == ItemColumn::DaysOverdue && row.openMinor > 0 && m_snapshot->today.dayNumber() - row.dueOn > kLongOverdueDays) {
            return colorOf(Tint::Danger);
        }
        if (column == ItemColumn::CustomerNumber || column == ItemColumn::Issued) return colorOf(Tint::Muted);
        return {};
    }
    default: return {};
    }
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kItemColumnCount) return {};
    const auto& column = kColumns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return heading(column.key);
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)});
    }
    return {};
}

void ItemsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kItemColumnCount) return;
    beginResetModel();
    m_sortColumn = static_cast<ItemColumn>(column);
    m_ascending = order == Qt::AscendingOrder;
    orderAll();
    chooseRows();
    endResetModel();
}

} // namespace tegoed::ui
