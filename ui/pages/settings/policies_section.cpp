#include "ui/pages/settings/policies_section.h"

#include <QVBoxLayout>

namespace tegoed::ui {

PoliciesSection::PoliciesSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_view(new PoliciesView{context})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

} // namespace tegoed::ui
