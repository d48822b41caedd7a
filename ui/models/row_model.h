#pragma once

#include "ui/bridge/display.h"
#include "ui/theme/icon.h"
#include "ui/widgets/two_line_delegate.h"

#include <QAbstractTableModel>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace tegoed::ui {

/// A column of a table of values: what it is called, how a row is written in it, and how two rows compare.
template <class Row>
struct Column {
    std::string key; ///< Heading: a key of `heading`.
    bool isNumber = false;
    std::function<QString(const Row&)> text;
    std::function<bool(const Row&, const Row&)> less{};    ///< Empty: by text.
    std::function<std::optional<Tint>(const Row&)> tint{}; ///< Empty: as text.
    std::function<QString(const Row&)> second{};           ///< A second line in the same cell.
};

/// A table of values that fit on a screen or two: rows are kept, cells are written when they are painted.
template <class Row>
class RowModel : public QAbstractTableModel {
public:
    explicit RowModel(std::vector<Column<Row>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        if (m_sortColumn >= 0) order();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    void retranslate()
    {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
        if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const auto& column = m_columns[static_cast<std::size_t>(index.column())];
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole: return column.text(row);
        case Qt::TextAlignmentRole: return QVariant::fromValue(alignment(column));
        case Qt::ForegroundRole:
            if (column.tint) {
                if (const auto tint = column.tint(row)) return colorOf(*tint);
            }
            return {};
        case kSecondLineRole:
        case Qt::AccessibleDescriptionRole: return column.second ? QVariant{column.second(row)} : QVariant{};
        default: return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({})) return {};
        const auto& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return heading(column.key);
        if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignment(column));
        return {};
    }
    void sort(int column, Qt::SortOrder sortOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = sortOrder;
        if (column < 0 || column >= columnCount({})) return;
        emit layoutAboutToBeChanged();
        const auto kept = persistentIndexList();
        std::vector<std::size_t> places(m_rows.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            places[i] = i;
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return isBefore(m_rows[a], m_rows[b]); });
        std::vector<Row> sorted;
        sorted.reserve(m_rows.size());
        std::vector<int> placeOf(m_rows.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            placeOf[places[i]] = static_cast<int>(i);
            sorted.push_back(std::move(m_rows[places[i]]));
        }
        m_rows = std::move(sorted);
        QModelIndexList moved;
        for (const auto& old : kept)
            moved.push_back(this->index(placeOf[static_cast<std::size_t>(old.row())], old.column()));
        changePersistentIndexList(kept, moved);
        emit layoutChanged();
    }

private:
    [[nodiscard]] static Qt::Alignment alignment(const Column<Row>& column)
    {
        return Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }
    [[nodiscard]] bool isBefore(const Row& a, const Row& b) const
    {
        const auto& column = m_columns[static_cast<std::size_t>(m_sortColumn)];
        const Row& first = m_sortOrder == Qt::AscendingOrder ? a : b;
        const Row& second = m_sortOrder == Qt::AscendingOrder ? b : a;
        return column.less ? column.less(first, second) : QString::localeAwareCompare(column.text(first), column.text(second)) < 0;
    }
    void order()
    {
        if (m_sortColumn >= columnCount({})) return;
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row& a, const Row& b) { return isBefore(a, b); });
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows{};
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Compares rows by what `value` reads from them.
template <class Row, class Value>
[[nodiscard]] std::function<bool(const Row&, const Row&)> by(Value value)
{
    return [value](const Row& a, const Row& b) { return value(a) < value(b); };
}

} // namespace tegoed::ui
