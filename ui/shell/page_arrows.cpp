#include "ui/shell/page_arrows.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>

namespace tegoed::ui {

namespace {

/// Where Tab would lead from here, or back to; `from` if there is nothing else.
const QWidget* neighbour(const QWidget& from, bool isForward)
{
    const QWidget* widget = &from;
    do {
        widget = isForward ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr;
        if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == from.window()) return widget;
    } while (widget != &from);
    return &from;
}

} // namespace

PageArrows::PageArrows(QStackedWidget& pages, QObject* parent) : QObject(parent), m_pages(pages)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PageArrows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto* const button = qobject_cast<const QAbstractButton*>(watched);
    const auto* const page = m_pages.currentWidget();
    if (button == nullptr || page == nullptr || !page->isAncestorOf(button)) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isForward = key == Qt::Key_Down || key == Qt::Key_Right;
    if (!isForward && key != Qt::Key_Up && key != Qt::Key_Left) return false;
    const auto* const next = neighbour(*button, isForward);
    return next != button && !page->isAncestorOf(next);
}

} // namespace tegoed::ui
