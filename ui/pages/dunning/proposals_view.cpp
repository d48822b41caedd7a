#include "ui/pages/dunning/proposals_view.h"

#include "ui/models/proposals_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tegoed::ui {

namespace {

constexpr int kCustomerCharacters = 34; ///< With the tick and the branch before it, which take the place of ten.

} // namespace

ProposalsView::ProposalsView(QWidget* parent) : QTreeView(parent), m_fitter(new ColumnFitter{this, header()})
{
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    setIndentation(kMargin);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.parent().isValid()) emit letterWanted();
    });
}

void ProposalsView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    m_fitter->watch(model);
    m_fitter->setMost({0, 12, 8, 7, 24, 16, 18});
    m_fitter->setSpare(
        {ProposalsModel::ItemCount, ProposalsModel::Channel, ProposalsModel::PayBy, ProposalsModel::Remarks, ProposalsModel::Days},
        kCustomerCharacters);
}

void ProposalsView::walk(int step)
{
    auto index = currentIndex();
    do {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
    } while (index.isValid() && !index.parent().isValid());
    if (index.isValid()) setCurrentIndex(index);
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
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit letterWanted();
        return;
    }
    if (event->key() != Qt::Key_Space || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const auto box = currentIndex().siblingAtColumn(ProposalsModel::Customer);
    model()->setData(box, box.data(Qt::CheckStateRole) == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace tegoed::ui
