#include "ui/shell/page.h"

#include <QEvent>

namespace tegoed::ui {

Page::Page(QString id, PageContext context, QWidget* parent) : QWidget(parent), m_id(std::move(id)), m_context(context)
{
    m_context.actions.attach(m_id, this);
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (snapshot()) refresh();
        emit headChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace tegoed::ui
