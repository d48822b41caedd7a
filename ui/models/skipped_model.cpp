#include "ui/models/skipped_model.h"

#include "ui/bridge/display.h"

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

constexpr std::array kSkippedKeys{"customer", "number", "due", "open", "reason", "next"};
static_assert(kSkippedKeys.size() == SkippedModel::kColumnCount);

bool isSkippedNumber(int column)
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
    std::array<ReasonCount, dunning::kVerdictCount> all{};
    const auto items = snapshot.book.items.all();
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        if (!isSkipped(snapshot, i)) continue;
        auto& reason = all[static_cast<std::size_t>(snapshot.plan.plan.verdictOf(i))];
        ++reason.count;
        if (items[i].currency == 0) reason.openMinor += items[i].openMinor;
    }
    std::vector<ReasonCount> counts;
    for (const auto verdict : dunning::allVerdicts()) {
        const auto& reason = all[static_cast<std::size_t>(verdict)];
        if (reason.count > 0) counts.push_back({verdict, reason.count, reason.openMinor});
    }
    return counts;
}

SkippedRows skippedRows(const SkippedQuery& query)
{
    SkippedRows answer;
    answer.snapshot = query.snapshot;
    if (!query.snapshot) return answer;
    const auto& snapshot = *query.snapshot;
    answer.counts = reasonCounts(snapshot);
    std::vector<std::uint8_t> fits;
    query.filter.apply(snapshot, fits);
    for (const auto item : itemsInOrder(snapshot, {query.column, query.ascending})) {
        if (fits[item] == 0 || !isSkipped(snapshot, item)) continue;
        if (!query.verdict || snapshot.plan.plan.verdictOf(item) == *query.verdict) answer.rows.push_back(item);
    }
    return answer;
}

SkippedModel::SkippedModel(QObject* parent) : QAbstractTableModel(parent) {}

void SkippedModel::setSnapshot(SnapshotPtr snapshot)
{
    m_wanted.snapshot = std::move(snapshot);
    emit wantedChanged();
}

void SkippedModel::setVerdict(std::optional<dunning::Verdict> verdict)
{
    if (m_wanted.verdict == verdict) return;
    m_wanted.verdict = verdict;
    emit wantedChanged();
}

void SkippedModel::setFilter(const QString& typed)
{
    m_wanted.filter = ItemFilter::parse(typed, m_wanted.snapshot ? m_wanted.snapshot->today : base::Date{});
    emit wantedChanged();
}

void SkippedModel::sort(int column, Qt::SortOrder order)
{
    static constexpr std::array kOrders{ItemColumn::Customer, ItemColumn::Number, ItemColumn::Due, ItemColumn::Open, ItemColumn::Next};
    if (column < 0 || column >= static_cast<int>(kOrders.size())) return;
    m_wanted.column = kOrders[static_cast<std::size_t>(column)];
    m_wanted.ascending = order == Qt::AscendingOrder;
    emit wantedChanged();
}

void SkippedModel::show(SkippedRows rows)
{
    beginResetModel();
    if (m_snapshot != rows.snapshot) m_next.clear();
    m_snapshot = std::move(rows.snapshot);
    m_rows = std::move(rows.rows);
    endResetModel();
}

void SkippedModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

QString SkippedModel::customerOf(int row) const
{
    const auto& book = m_snapshot->book;
    const auto& item = book.items.all()[m_rows[static_cast<std::size_t>(row)]];
    return toQt(book.number(book.customers[item.customer]));
}

std::int64_t SkippedModel::idOf(int row) const
{
    return m_snapshot->book.items.all()[m_rows[static_cast<std::size_t>(row)]].id;
}

int SkippedModel::rowOf(std::int64_t id) const
{
    if (!m_snapshot) return -1;
    // Two passes that read in order: a look at the item of each row would jump about in all of them.
    const auto items = m_snapshot->book.items.all();
    const auto item = std::find_if(items.begin(), items.end(), [&](const ledger::OpenItem& one) { return one.id == id; });
    const auto row = std::find(m_rows.begin(), m_rows.end(), static_cast<ledger::ItemIndex>(item - items.begin()));
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
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
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isSkippedNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)});
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
    if (role == Qt::DisplayRole) return heading(kSkippedKeys[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isSkippedNumber(section) ? Qt::AlignRight : Qt::AlignLeft)});
    return {};
}

} // namespace tegoed::ui
