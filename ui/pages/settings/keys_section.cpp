#include "ui/pages/settings/keys_section.h"

#include <QVBoxLayout>

namespace tegoed::ui {

KeysSection::KeysSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_editor(new ShortcutEditor{context.actions, context.settings, this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
}

} // namespace tegoed::ui
