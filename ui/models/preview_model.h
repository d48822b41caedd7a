#pragma once

#include "base/error.h"
#include "exchange/list_preview.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QStringList>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tegoed::ui {

/// A file row by row: its line, its cells as they stand, and beside them what they were understood as. Rows are cut from the file when
/// they are painted, so that a million of them cost nothing.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// A column of what was understood.
    struct Understood {
        std::string key; ///< Of `fieldWord`.
        bool isNumber = false;
        QString (*text)(const exchange::ListPreview& preview, std::uint32_t index) = nullptr;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setPreview(std::shared_ptr<const exchange::ListPreview> preview);
    /// Faults that only the ledger knows, by line; in place of earlier ones.
    void setLedgerFaults(std::map<std::uint32_t, base::Error> faults);
    void setFaultyOnly(bool isFaultyOnly);
    void retranslate();

    [[nodiscard]] const exchange::ListPreview* preview() const { return m_preview.get(); }
    [[nodiscard]] std::int64_t faultCount() const { return static_cast<std::int64_t>(m_faulty.size()); }
    /// The next faulty row behind `row` (before it, with `step` -1); goes round; -1 if there is none.
    [[nodiscard]] int nextFault(int row, int step) const;
    [[nodiscard]] int rowOfLine(std::uint32_t line) const; ///< -1: not shown.
    /// The column of the first cell that the row's fault is about; 0 if it is about the whole row.
    [[nodiscard]] int faultColumn(int row) const;
    /// Why a row is faulty or left out, or what it was understood as; one line.
    [[nodiscard]] QString reason(int row) const;
    [[nodiscard]] bool isPartOfTable(int row) const; ///< Not a title line above it.
    [[nodiscard]] int fileColumnCount() const;
    /// Columns up to here are the file's: line and cells.
    [[nodiscard]] int firstUnderstood() const { return 1 + fileColumnCount(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const exchange::PreviewRow& at(int row) const;
    [[nodiscard]] const base::Error* faultOf(const exchange::PreviewRow& row) const;
    [[nodiscard]] const QStringList& cellsOf(const exchange::PreviewRow& row) const;
    [[nodiscard]] QString textOf(const exchange::PreviewRow& row, int column) const;
    [[nodiscard]] QString leftOutReason(const exchange::PreviewRow& row) const;
    [[nodiscard]] bool isFaultCell(const exchange::PreviewRow& row, int column) const;
    void listFaults();

    std::shared_ptr<const exchange::ListPreview> m_preview{};
    std::vector<Understood> m_understood{};
    std::map<std::uint32_t, base::Error> m_ledgerFaults{};
    std::map<std::uint32_t, std::size_t> m_remarks{}; ///< The first remark of a line.
    std::vector<std::uint32_t> m_faulty{};            ///< Places of faulty rows, in the file's order.
    bool m_isFaultyOnly = false;
    mutable QCache<std::uint32_t, QStringList> m_cells{512};
};

} // namespace tegoed::ui
