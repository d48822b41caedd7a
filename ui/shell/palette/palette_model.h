#pragma once

#include "ui/shell/palette/palette_search.h"

#include <QAbstractListModel>

#include <vector>

namespace tegoed::ui {

/// The groups of the palette as one list: a heading, then its entries. Headings cannot be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, RightRole, IconRole, HeadingRole };
    using QAbstractListModel::QAbstractListModel;

    void setGroups(std::vector<PaletteGroup> groups);
    /// Null for a heading.
    [[nodiscard]] const PaletteEntry* entry(int row) const;
    /// The row that can be chosen `step` entries after `row`; `row` itself at either end, -1 if there is none.
    [[nodiscard]] int beside(int row, int step) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading{};
        PaletteEntry entry{};
    };
    [[nodiscard]] const Row* row(const QModelIndex& index) const;
    std::vector<Row> m_rows{};
};

} // namespace tegoed::ui
