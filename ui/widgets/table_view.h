#pragma once

#include "ui/widgets/column_fitter.h"

#include <QTableView>

#include <vector>

namespace tegoed::ui {

/// A table as all pages have it: rows of one height with hairlines, whole rows chosen, sorted by its heads, and what does not fit in a
/// cell shown in its tool tip. Columns are as wide as they need. Ctrl with the arrows sorts: left and right by another column, up and down
/// rising and falling.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    /// At most so many characters per column; 0: takes what is left.
    void setWidths(const std::vector<int>& characterCounts) { m_fitter->setMost(characterCounts); }
    /// Columns that a narrow view leaves out, the first ones first, as long as the rest has less room than so many characters.
    void setSpare(const std::vector<int>& columns, int restCharacterCount) { m_fitter->setSpare(columns, restCharacterCount); }
    /// What a person does to the columns comes back with the next start.
    void remember(Settings& settings, const QString& name) { m_fitter->remember(settings, name); }
    [[nodiscard]] ColumnFitter& columns() const { return *m_fitter; }
    /// At least so many characters per column, where cells are filled in only once they are seen.
    void setLeast(const std::vector<int>& characterCounts) { m_fitter->setLeast(characterCounts); }
    /// Rows have room for the second line of a column's cells, or for so many lines of it.
    void setTwoLines(int column, int secondLines = 1);
    void setModel(QAbstractItemModel* model) override;
    /// Chooses the first row if none is, so that the keys of a page have something to work on.
    void chooseFirst();

signals:
    void currentRowChanged(int row);
    /// Return was pressed, or a row was clicked twice.
    void rowActivated(int row);

protected:
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setRowHeights();
    /// Whether the key was one that sorts.
    bool sortByKey(const QKeyEvent& event);
    ColumnFitter* m_fitter;
    int m_secondLines = 0; ///< How many lines below the first one rows have room for.
};

} // namespace tegoed::ui
