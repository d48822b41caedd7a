#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/item_filter.h"
#include "ui/models/item_order.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// Sums of some items in the ledger's currency; others are only counted.
struct ItemTotals {
    std::int64_t count = 0;
    std::int64_t otherCurrencyCount = 0;
    std::int64_t openMinor = 0;
    std::int64_t overdueMinor = 0;
};

/// All open items of a snapshot, a million of them: two vectors of positions (in order, and of these the ones that fit the filter) over
/// the snapshot's arrays. No row is copied; a cell is written when it is painted.
class ItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ItemsModel(QObject* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setFilter(const QString& typed);
    void retranslate();
    [[nodiscard]] ledger::ItemIndex itemAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] ItemTotals totals() const; ///< Of all rows shown.
    [[nodiscard]] ItemTotals totals(const QItemSelection& selection) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void orderAll();
    void chooseRows();
    void add(ItemTotals& totals, ledger::ItemIndex item) const;
    [[nodiscard]] QString text(ledger::ItemIndex item, ItemColumn column) const;

    SnapshotPtr m_snapshot{};
    ItemFilter m_filter{};
    ItemColumn m_sortColumn = ItemColumn::Due;
    bool m_ascending = true;
    std::vector<ledger::ItemIndex> m_order{};
    std::vector<ledger::ItemIndex> m_rows{};
    std::vector<std::uint8_t> m_fits{};
};

/// What becomes of an item today: the stage that it takes, or why it takes none.
[[nodiscard]] QString nextText(const Snapshot& snapshot, ledger::ItemIndex item);

} // namespace tegoed::ui
