#include "ui/widgets/filter_edit.h"

#include "ui/theme/icon.h"

#include <QKeyEvent>

namespace tegoed::ui {

FilterEdit::FilterEdit(QWidget* list, QWidget* parent) : QLineEdit(parent), m_list(list)
{
    addAction(icon(QStringLiteral("search"), Tint::Muted), LeadingPosition);
    setMaximumWidth(420);
}

QSize FilterEdit::minimumSizeHint() const
{
    // Wide enough for its hint, with the magnifying glass before it.
    constexpr int kGlass = 40;
    return {fontMetrics().horizontalAdvance(placeholderText()) + kGlass, QLineEdit::minimumSizeHint().height()};
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return) {
        m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tegoed::ui
