#include "ui/models/items_model.h"

#include "dunning/item_rules.h"
#include "ui/bridge/display.h"
#include "ui/models/item_stage.h"
#include "ui/theme/icon.h"

#include <array>
#include <unordered_set>
#include <utility>

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

bool goesToConsumer(const ledger::Book& book, const ledger::OpenItem& item)
{
    const auto& customer = book.customers[item.customer];
    const auto& payer = customer.payer == ledger::kNoIndex ? customer : book.customers[customer.payer];
    return dunning::customerRules(customer, payer).isConsumer;
}

QString nextText(const Snapshot& snapshot, ledger::ItemIndex item)
{
    const auto verdict = snapshot.plan.plan.verdictOf(item);
    if (verdict != dunning::Verdict::Takes) return word(verdict);
    return stageWord(snapshot.plan.plan.stageOf(item), goesToConsumer(snapshot.book, snapshot.book.items.all()[item]));
}

ItemsModel::ItemsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ItemsModel::setSnapshot(SnapshotPtr snapshot)
{
    m_wanted.snapshot = std::move(snapshot);
    want();
}

void ItemsModel::setFilter(const QString& typed)
{
    m_wanted.filter = ItemFilter::parse(typed);
    want();
}

void ItemsModel::want()
{
    m_wanted.order = m_shown.query.hasOrderOf(m_wanted) ? m_shown.query.order : nullptr;
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

ItemTotals ItemsModel::totals(const QItemSelection& selection) const
{
    ItemTotals totals;
    for (const auto& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            totals.add(documentAt(row), snapshot().today);
    }
    return totals;
}

std::vector<std::int64_t> ItemsModel::idsOf(const QItemSelection& selection) const
{
    std::vector<std::int64_t> ids;
    for (const auto& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(documentAt(row).id);
    }
    return ids;
}

std::vector<int> ItemsModel::rowsOf(const std::vector<std::int64_t>& ids) const
{
    std::vector<int> rows;
    if (ids.empty()) return rows;
    const std::unordered_set<std::int64_t> wanted{ids.begin(), ids.end()};
    for (int row = 0; row < rowCount() && rows.size() < wanted.size(); ++row) {
        if (wanted.contains(documentAt(row).id)) rows.push_back(row);
    }
    return rows;
}

int ItemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int ItemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kItemColumnCount;
}

QString ItemsModel::text(ledger::ItemIndex index, ItemColumn column) const
{
    const auto& book = snapshot().book;
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
    case ItemColumn::DaysOverdue: return displayCount(snapshot().today.dayNumber() - item.dueOn);
    case ItemColumn::Amount: return amount(item.amountMinor);
    case ItemColumn::Open: return amount(item.openMinor);
    case ItemColumn::Stage: return stageOf(item) ? stageWord(*stageOf(item), goesToConsumer(book, item)) : QString{};
    case ItemColumn::Next: return nextText(snapshot(), index);
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
        const auto& row = snapshot().book.items.all()[item];
        if (column == ItemColumn::DaysOverdue && row.openMinor > 0 && snapshot().today.dayNumber() - row.dueOn > kLongOverdueDays) {
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
    m_wanted.column = static_cast<ItemColumn>(column);
    m_wanted.ascending = order == Qt::AscendingOrder;
    want();
}

} // namespace tegoed::ui
