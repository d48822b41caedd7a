#include "ui/models/skipped_model.h"

#include "ui/bridge/display.h"

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

constexpr std::array kKeys{"customer", "number", "due", "open", "reason", "next"};
static_assert(kKeys.size() == SkippedModel::kColumnCount);

bool isNumber(int column)
{
    return column == SkippedModel::Open;
}

bool isSkipped(const Snapshot& snapshot, ledger::ItemIndex item)
{
    return snapshot.book.items.all()[item].openMinor != 0 && snapshot.plan.plan.verdictOf(item) != dunning::Verdict::Takes;
}

} // namespace

std::vector<ReasonCount> reasonCounts(const Snapshot& snapshot)
{
    std::vector<ReasonCount> all;
    for (const auto verdict : dunning::allVerdicts())
        all.push_back({verdict, 0, 0});
    const auto items = snapshot.book.items.all();
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        if (!isSkipped(snapshot, i)) continue;
        const auto verdict = snapshot.plan.plan.verdictOf(i);
        const auto place = std::find_if(all.begin(), all.end(), [&](const ReasonCount& row) { return row.verdict == verdict; });
        ++place->count;
        if (items[i].currency == 0) place->openMinor += items[i].openMinor;
    }
    std::erase_if(all, [](const ReasonCount& row) { return row.count == 0; });
    return all;
}

SkippedModel::SkippedModel(QObject* parent) : QAbstractTableModel(parent) {}

void SkippedModel::show(SnapshotPtr snapshot, std::optional<dunning::Verdict> verdict)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows.clear();
    m_next.clear();
    if (m_snapshot) {
        const auto count = static_cast<ledger::ItemIndex>(m_snapshot->book.items.all().size());
        for (ledger::ItemIndex i = 0; i < count; ++i) {
            if (isSkipped(*m_snapshot, i) && (!verdict || m_snapshot->plan.plan.verdictOf(i) == *verdict)) m_rows.push_back(i);
        }
    }
    endResetModel();
}

void SkippedModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

std::vector<ledger::ItemIndex> SkippedModel::unknownNext(int first, int last) const
{
    std::vector<ledger::ItemIndex> unknown;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const auto item = m_rows[static_cast<std::size_t>(row)];
        if (!m_next.contains(item)) unknown.push_back(item);
    }
    return unknown;
}

void SkippedModel::setNext(const std::vector<std::pair<ledger::ItemIndex, std::optional<base::Date>>>& days)
{
    for (const auto& [item, day] : days)
        m_next.insert_or_assign(item, day);
    if (!m_rows.empty()) emit dataChanged(index(0, Next), index(rowCount() - 1, Next), {Qt::DisplayRole});
}

int SkippedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SkippedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QVariant SkippedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)});
    if (role != Qt::DisplayRole) return {};
    const auto place = m_rows[static_cast<std::size_t>(index.row())];
    const auto& book = m_snapshot->book;
    const auto& item = book.items.all()[place];
    switch (index.column()) {
    case Customer: return toQt(book.nameOf(book.customers[item.customer]));
    case Number: return toQt(book.items.number(item));
    case Due: return displayDay(item.dueOn);
    case Open: {
        const auto open = base::Money::ofMinor(item.openMinor, book.currencies[item.currency]);
        return item.currency == 0 ? display(open) : displayWithCurrency(open);
    }
    case Reason: return word(m_snapshot->plan.plan.verdictOf(place));
    case Next: {
        const auto known = m_next.find(place);
        if (known == m_next.end()) return QStringLiteral("…");
        return known->second ? display(*known->second) : QStringLiteral("–");
    }
    default: return {};
    }
}

QVariant SkippedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount) return {};
    if (role == Qt::DisplayRole) return heading(kKeys[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)});
    return {};
}

} // namespace tegoed::ui
