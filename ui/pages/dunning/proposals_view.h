#pragma once

#include "ui/widgets/column_fitter.h"

#include <QTreeView>

namespace tegoed::ui {

/// The tree of proposals. Space ticks the row that has the keyboard, in whichever column it stands.
class ProposalsView : public QTreeView {
    Q_OBJECT
public:
    explicit ProposalsView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// To the next proposal down or up, past heads.
    void walk(int step);

signals:
    /// Return was pressed, or a proposal was clicked twice.
    void letterWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ColumnFitter* m_fitter;
};

} // namespace tegoed::ui
