#pragma once

#include "ui/bridge/snapshot.h"
#include "ui/models/item_rows.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// The open items of a snapshot, a million of them: positions over the snapshot's arrays. No row is copied; a cell is written when it is
/// painted. What is wanted (snapshot, filter, order) is worked out elsewhere and handed in; until then the rows stay as they are.
class ItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ItemsModel(QObject* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setFilter(const QString& typed);
    [[nodiscard]] const ItemQuery& wanted() const { return m_wanted; }
    /// Shows the answer to `wanted`.
    void show(ItemRows rows);
    void retranslate();
    [[nodiscard]] ledger::ItemIndex itemAt(int row) const { return m_shown.rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const ItemRows& shown() const { return m_shown; }
    [[nodiscard]] ItemTotals totals(const QItemSelection& selection) const;
    /// Document ids of the rows of a selection.
    [[nodiscard]] std::vector<std::int64_t> idsOf(const QItemSelection& selection) const;
    /// The rows of these documents that are shown, rising.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<std::int64_t>& ids) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void wantedChanged();

private:
    void want();
    [[nodiscard]] const Snapshot& snapshot() const { return *m_shown.query.snapshot; }
    [[nodiscard]] const ledger::OpenItem& documentAt(int row) const { return snapshot().book.items.all()[itemAt(row)]; }
    [[nodiscard]] QString text(ledger::ItemIndex item, ItemColumn column) const;

    ItemQuery m_wanted{};
    ItemRows m_shown{};
};

/// Whether the letters about an item go to a consumer, as the rules count one.
[[nodiscard]] bool goesToConsumer(const ledger::Book& book, const ledger::OpenItem& item);
/// What becomes of an item today: the stage that it takes, or why it takes none.
[[nodiscard]] QString nextText(const Snapshot& snapshot, ledger::ItemIndex item);

} // namespace tegoed::ui
