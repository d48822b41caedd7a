#pragma once

#include <QTableView>

#include <vector>

namespace tegoed::ui {

/// A table as all pages have it: rows of one height with hairlines, whole rows chosen, sorted by its heads, and what does not fit in a
/// cell shown in its tool tip. Column widths are given once, in characters.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    /// Characters per column; 0: takes what is left.
    void setWidths(const std::vector<int>& characterCounts);
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
};

} // namespace tegoed::ui
