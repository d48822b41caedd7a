#include "ui/models/journal_model.h"

#include "ui/bridge/display.h"
#include "ui/theme/icon.h"

#include <QDateTime>
#include <QFont>

#include <algorithm>

namespace tegoed::ui {

namespace {

/// More lines than these are not kept: they are asked again when they are seen again.
constexpr std::size_t kKeptCount = 5000;

} // namespace

QString momentText(const std::string& utcInstant)
{
    const auto instant = QDateTime::fromString(toQt(utcInstant), Qt::ISODateWithMs);
    if (!instant.isValid()) return toQt(utcInstant);
    const auto local = instant.toLocalTime();
    const auto day =
        base::Date::of(local.date().year(), static_cast<unsigned>(local.date().month()), static_cast<unsigned>(local.date().day()));
    return display(day) + QChar{u' '} + local.time().toString(QStringLiteral("HH:mm"));
}

JournalModel::JournalModel(QObject* parent) : QAbstractTableModel(parent) {}

void JournalModel::setIds(std::vector<base::JournalId> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    for (const auto& [id, line] : m_lines)
        m_old.insert(id);
    endResetModel();
}

void JournalModel::setLines(std::vector<app::JournalLine> lines)
{
    if (m_lines.size() + lines.size() > kKeptCount) {
        m_lines.clear();
        m_old.clear();
    }
    int first = rowCount();
    int last = -1;
    for (auto& line : lines) {
        const auto id = line.entry.id;
        const int row = rowOf(id);
        if (row < 0) continue;
        first = std::min(first, row);
        last = std::max(last, row);
        m_old.erase(id);
        m_lines.insert_or_assign(id, std::move(line));
    }
    if (last >= first) emit dataChanged(index(first, 0), index(last, kColumnCount - 1));
}

void JournalModel::forgetLines()
{
    m_lines.clear();
    m_old.clear();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

std::vector<base::JournalId> JournalModel::unknown(int first, int last) const
{
    std::vector<base::JournalId> ids;
    for (int row = std::max(first, 0); row <= std::min(last, rowCount() - 1); ++row) {
        const auto id = idOf(row);
        if (!m_lines.contains(id) || m_old.contains(id)) ids.push_back(id);
    }
    return ids;
}

int JournalModel::rowOf(base::JournalId id) const
{
    // Newest first: ids fall.
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id, [](base::JournalId a, base::JournalId b) { return a > b; });
    return found != m_ids.end() && *found == id ? static_cast<int>(found - m_ids.begin()) : -1;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | Qt::AlignLeft);
    const auto found = m_lines.find(idOf(index.row()));
    if (found == m_lines.end()) return role == Qt::DisplayRole ? QVariant{QString{}} : QVariant{};
    const auto& line = found->second;
    if (role == Qt::ForegroundRole && (line.entry.undoneBy || line.entry.command == "undo")) return colorOf(Tint::Muted);
    if (role == Qt::FontRole && line.entry.undoneBy && index.column() == What) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case At: return momentText(line.entry.at);
    case User: return toQt(line.entry.user);
    case What: return withCapital(line.entry.undoneBy ? tr("%1 (taken back)").arg(toQt(line.what)) : toQt(line.what));
    case Customer: return toQt(line.customerName.empty() ? line.customerNumber : line.customerName);
    case Subject: return toQt(line.subject).simplified();
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumnCount) return {};
    static constexpr const char* kKeys[] = {"moment", "user", "command", "customer", "subject"};
    return heading(kKeys[section]);
}

} // namespace tegoed::ui
