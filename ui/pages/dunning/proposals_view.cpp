#include "ui/pages/dunning/proposals_view.h"

#include "ui/models/proposals_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tegoed::ui {

ProposalsView::ProposalsView(QWidget* parent) : QTreeView(parent), m_fitter(new ColumnFitter{this, header()})
{
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    setIndentation(kMargin);
}

void ProposalsView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    m_fitter->watch(model);
    m_fitter->setMost({0, 12, 8, 18, 16, 20});
}

void ProposalsView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    // The cells draw theirs; this one goes on under the branches.
    painter->setPen(colors().hairline);
    painter->drawLine(0, option.rect.bottom(), option.rect.right(), option.rect.bottom());
}

void ProposalsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const auto box = currentIndex().siblingAtColumn(ProposalsModel::Customer);
    model()->setData(box, box.data(Qt::CheckStateRole) == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace tegoed::ui
