#pragma once

#include "ui/models/item_filter.h"
#include "ui/models/item_order.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <vector>

namespace tegoed::ui {

/// How many open items a reason stops today.
struct ReasonCount {
    dunning::Verdict verdict;
    std::int64_t count;
    std::int64_t openMinor; ///< In the ledger's currency.
};
/// Only reasons that apply, in the order of the verdicts.
[[nodiscard]] std::vector<ReasonCount> reasonCounts(const Snapshot& snapshot);

/// Which skipped items are to be shown, and how.
struct SkippedQuery {
    SnapshotPtr snapshot{};
    std::optional<dunning::Verdict> verdict{}; ///< Nothing: all reasons.
    ItemFilter filter{};
    ItemColumn column = ItemColumn::Customer;
    bool ascending = true;
};
/// The answer.
struct SkippedRows {
    SnapshotPtr snapshot{};
    std::vector<ReasonCount> counts{};
    std::vector<ledger::ItemIndex> rows{};
};
/// Touches nothing but the snapshot: works on any thread.
[[nodiscard]] SkippedRows skippedRows(const SkippedQuery& query);

/// The open items that take no step today. What is wanted is worked out elsewhere and handed in. The day of the next look costs a question
/// to the ledger, so it is asked for the rows that are seen and filled in when it comes.
class SkippedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Customer, Number, Due, Open, Reason, Next, kColumnCount };

    explicit SkippedModel(QObject* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setVerdict(std::optional<dunning::Verdict> verdict);
    void setFilter(const QString& typed);
    [[nodiscard]] const SkippedQuery& wanted() const { return m_wanted; }
    void show(SkippedRows rows);
    void retranslate();
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// Number of the customer of a row.
    [[nodiscard]] QString customerOf(int row) const;
    /// The item of a row, as it is found again in another snapshot.
    [[nodiscard]] std::int64_t idOf(int row) const;
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(std::int64_t id) const;
    /// Items of the rows from `first` to `last` whose next day is not yet known.
    [[nodiscard]] std::vector<ledger::ItemIndex> unknownNext(int first, int last) const;
    void setNext(const std::vector<std::pair<ledger::ItemIndex, std::optional<base::Date>>>& days);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By any column but the next day, which is not known of all.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void wantedChanged();

private:
    SkippedQuery m_wanted{};
    SnapshotPtr m_snapshot{};
    std::vector<ledger::ItemIndex> m_rows{};
    std::unordered_map<ledger::ItemIndex, std::optional<base::Date>> m_next{};
};

} // namespace tegoed::ui
