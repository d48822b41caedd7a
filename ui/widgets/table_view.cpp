#include "ui/widgets/table_view.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace tegoed::ui {

TableView::TableView(QWidget* parent) : QTableView(parent)
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
    verticalHeader()->setDefaultSectionSize(tableRowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void TableView::setWidths(const std::vector<int>& characterCounts)
{
    const int character = QFontMetrics{font()}.averageCharWidth();
    for (int column = 0; column < static_cast<int>(characterCounts.size()); ++column) {
        const int count = characterCounts[static_cast<std::size_t>(column)];
        horizontalHeader()->setSectionResizeMode(column, count == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (count > 0) setColumnWidth(column, count * character + 2 * kGap);
    }
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
        const QString text = index.data(Qt::DisplayRole).toString();
        const int wanted = fontMetrics().horizontalAdvance(text) + 3 * kGap;
        if (index.isValid() && wanted > visualRect(index).width()) {
            QToolTip::showText(help->globalPos(), text, this, visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) verticalHeader()->setDefaultSectionSize(tableRowHeight());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        emit rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tegoed::ui
