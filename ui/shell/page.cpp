#include "ui/shell/page.h"

#include <QEvent>
#include <QTimer>

namespace tegoed::ui {

Page::Page(QString id, PageContext context, QWidget* parent) : QWidget(parent), m_id(std::move(id)), m_context(context)
{
    m_context.actions.attach(m_id, this);
}

void Page::snapshotChanged()
{
    // With a million items a list costs time: only what is seen is made.
    m_isStale = !isVisible();
    if (m_isStale)
        emit headChanged();
    else
        refresh();
}

void Page::showEvent(QShowEvent* event)
{
    if (m_isStale && snapshot()) {
        m_isStale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (snapshot()) snapshotChanged();
    }
    // Heights that follow from the text are worked out with the list, once every part of the page has its new font.
    if (event->type() == QEvent::FontChange && snapshot())
        QTimer::singleShot(0, this, [this] {
            if (snapshot()) snapshotChanged();
        });
    QWidget::changeEvent(event);
}

} // namespace tegoed::ui
