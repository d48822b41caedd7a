#include "ui/widgets/table_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/two_line_delegate.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace tegoed::ui {

TableView::TableView(QWidget* parent) : QTableView(parent), m_fitter(new ColumnFitter{this, horizontalHeader()})
{
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false); // Tab leads on to the next part of the page.
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeights();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void TableView::setTwoLines(int column, int secondLines)
{
    m_secondLines = std::max(m_secondLines, secondLines);
    setWordWrap(true); // There is room: the words of the other columns may take it too.
    setItemDelegateForColumn(column, new TwoLineDelegate{secondLines, this});
    setRowHeights();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_fitter->watch(model);
}

void TableView::setRowHeights()
{
    verticalHeader()->setDefaultSectionSize(tableRowHeight() + m_secondLines * QFontMetrics{ui::font(Type::Small)}.height());
}

void TableView::chooseFirst()
{
    if (model() == nullptr || model()->rowCount() == 0 || currentIndex().isValid()) return;
    setCurrentIndex(model()->index(0, 0));
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid()) emit currentRowChanged(current.row());
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const auto index = indexAt(help->pos());
        const QString second = index.data(kSecondLineRole).toString();
        const QString first = index.data(Qt::DisplayRole).toString();
        const QString text = second.isEmpty() ? first : first + u'\n' + second;
        const int wanted = std::max(fontMetrics().horizontalAdvance(first), fontMetrics().horizontalAdvance(second)) + 2 * kGap;
        const bool hasOwn = !index.data(Qt::ToolTipRole).toString().isEmpty();
        if (index.isValid() && !hasOwn && wanted > visualRect(index).width()) {
            QToolTip::showText(help->globalPos(), text, this, visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    setRowHeights();
    m_fitter->startAnew();
}

bool TableView::sortByKey(const QKeyEvent& event)
{
    if (!isSortingEnabled() || event.modifiers() != Qt::ControlModifier) return false;
    const auto* const header = horizontalHeader();
    const int column = header->sortIndicatorSection();
    const auto beside = [&](int step) {
        int place = header->visualIndex(column) + step;
        while (place >= 0 && place < header->count() && isColumnHidden(header->logicalIndex(place)))
            place += step;
        return place >= 0 && place < header->count() ? header->logicalIndex(place) : column;
    };
    switch (event.key()) {
    case Qt::Key_Left: sortByColumn(beside(-1), header->sortIndicatorOrder()); return true;
    case Qt::Key_Right: sortByColumn(beside(1), header->sortIndicatorOrder()); return true;
    case Qt::Key_Up: sortByColumn(column, Qt::AscendingOrder); return true;
    case Qt::Key_Down: sortByColumn(column, Qt::DescendingOrder); return true;
    default: return false;
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (sortByKey(*event)) return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        emit rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tegoed::ui
