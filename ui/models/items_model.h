#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/item_cells.h"
#include "ui/models/item_rows.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// The open items of a snapshot, a million of them, and the headings of their groups: positions over the snapshot's arrays. No row is
/// copied; a cell is written when it is painted. What is wanted (snapshot, filter, order, groups) is worked out elsewhere and handed in;
/// until then the rows stay as they are.
class ItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ItemsModel(QObject* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setFilter(const QString& typed);
    /// Sorts by these alone; `sort` keeps what was sorted by before as the second.
    void setSorts(const ItemSorts& sorts);
    void setGrouping(ItemGrouping grouping);
    /// Shows the headings alone, or all items below them.
    void setCollapsed(bool isCollapsed);
    /// Shows or hides the items of the group whose heading this is.
    void toggle(int row);
    [[nodiscard]] const ItemQuery& wanted() const { return m_wanted; }
    /// Shows the answer to `wanted`.
    void show(ItemRows rows);
    void retranslate();

    [[nodiscard]] const ItemRows& shown() const { return m_shown; }
    [[nodiscard]] bool isGroup(int row) const { return (rowAt(row) & kGroupRow) != 0; }
    [[nodiscard]] const ItemGroup& groupAt(int row) const { return m_shown.groups[rowAt(row) & ~kGroupRow]; }
    /// The heading above a row, or the row itself if it is one; -1 without groups.
    [[nodiscard]] int headingOf(int row) const;
    /// An item; of a group, one of it.
    [[nodiscard]] ledger::ItemIndex itemAt(int row) const { return isGroup(row) ? groupAt(row).first : rowAt(row); }
    /// The items of a selection, each once: a heading stands for all below it.
    [[nodiscard]] std::vector<ledger::ItemIndex> itemsOf(const QItemSelection& selection) const;
    /// The rows of a selection from top to bottom.
    [[nodiscard]] std::vector<ItemRow> rowsIn(const QItemSelection& selection) const;
    /// How many rows a selection has.
    [[nodiscard]] static std::int64_t rowCountOf(const QItemSelection& selection);
    /// Where the rows of a selection can be found again.
    struct Places {
        std::vector<ledger::ItemIndex> items{};
        std::vector<std::int64_t> ids{};     ///< Of the same items, for another snapshot.
        std::vector<std::uint32_t> groups{}; ///< Keys.
    };
    [[nodiscard]] Places placesOf(const QItemSelection& selection) const;
    /// The rows where these are shown, rising.
    [[nodiscard]] std::vector<int> rowsOf(const Places& places, bool isSameSnapshot) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void wantedChanged();

private:
    [[nodiscard]] ItemRow rowAt(int row) const { return m_shown.row(static_cast<std::size_t>(row)); }
    [[nodiscard]] const Snapshot& snapshot() const { return *m_shown.query.snapshot; }
    [[nodiscard]] QVariant itemData(ledger::ItemIndex item, ItemColumn column, int role) const;
    [[nodiscard]] QVariant groupData(const ItemGroup& group, ItemColumn column, int role) const;

    ItemQuery m_wanted{};
    ItemRows m_shown{};
};

} // namespace tegoed::ui
