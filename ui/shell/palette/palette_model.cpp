#include "ui/shell/palette/palette_model.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace tegoed::ui {

void PaletteModel::setGroups(std::vector<PaletteGroup> groups)
{
    beginResetModel();
    m_rows.clear();
    for (auto& group : groups) {
        m_rows.push_back({group.title, {}});
        for (auto& entry : group.entries)
            m_rows.push_back({{}, std::move(entry)});
    }
    endResetModel();
}

const PaletteModel::Row* PaletteModel::row(const QModelIndex& index) const
{
    return index.isValid() && static_cast<std::size_t>(index.row()) < m_rows.size() ? &m_rows[static_cast<std::size_t>(index.row())]
                                                                                    : nullptr;
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    const auto* const found = this->row(index(row));
    return found != nullptr && found->heading.isEmpty() ? &found->entry : nullptr;
}

int PaletteModel::beside(int row, int step) const
{
    const int direction = step < 0 ? -1 : 1;
    int best = entry(row) != nullptr ? row : -1;
    for (int at = row + direction, left = std::abs(step); left > 0 && at >= 0 && at < rowCount(); at += direction) {
        if (entry(at) == nullptr) continue;
        best = at;
        --left;
    }
    return best;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const auto* const found = row(index);
    if (found == nullptr) return {};
    const auto& entry = found->entry;
    const bool isHeading = !found->heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return isHeading ? found->heading : entry.title;
    case Qt::AccessibleTextRole: {
        if (isHeading) return found->heading;
        QStringList parts{entry.title, entry.detail, entry.right, kindWord(entry.kind)};
        parts.removeAll(QString{});
        return parts.join(QStringLiteral(", "));
    }
    case DetailRole: return entry.detail;
    case RightRole: return entry.right;
    case IconRole: return entry.iconName;
    case HeadingRole: return isHeading;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    return entry(index.row()) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                         : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tegoed::ui
