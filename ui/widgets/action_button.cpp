#include "ui/widgets/action_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"

namespace tegoed::ui {

ActionButton::ActionButton(QAction* action, bool isPrimary, QWidget* parent) : QPushButton(parent), m_action(action), m_isPrimary(isPrimary)
{
    setProperty(kPrimaryProperty, isPrimary);
    setAutoDefault(true); // Return presses it as Space does.
    connect(action, &QAction::changed, this, &ActionButton::takeOver);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    takeOver();
}

void ActionButton::takeOver()
{
    setText(m_action->text());
    setAccessibleName(m_action->text().remove(QChar{u'…'}));
    setToolTip(m_action->toolTip());
    setIcon(m_isPrimary ? QIcon{} : m_action->icon());
    setEnabled(m_action->isEnabled());
}

} // namespace tegoed::ui
