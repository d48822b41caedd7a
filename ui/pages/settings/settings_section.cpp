#include "ui/pages/settings/settings_section.h"

#include "ui/widgets/value_field.h"

#include <QEvent>

namespace tegoed::ui {

SettingsSection::SettingsSection(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

void SettingsSection::snapshotChanged()
{
    m_isStale = !isVisible();
    if (!m_isStale) refresh();
}

bool SettingsSection::hasDrafts() const
{
    return hasFieldDrafts(*this);
}

void SettingsSection::showEvent(QShowEvent* event)
{
    if (m_isStale && snapshot()) {
        m_isStale = false;
        refresh();
    }
    QWidget::showEvent(event);
}

void SettingsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (snapshot()) snapshotChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace tegoed::ui
