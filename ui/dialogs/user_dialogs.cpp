#include "ui/dialogs/user_dialogs.h"

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kLeastNames = 3;
constexpr int kMostNames = 8; ///< More are scrolled to.

} // namespace

UserDialog::UserDialog(LedgerService& service, Settings& settings, const QString& renamed, QWidget* parent)
    : FormDialog(service, renamed.isEmpty() ? tr("Add a user") : tr("Change the name"),
                 renamed.isEmpty() ? tr("Who works here, too") : tr("The journal has the new name from the next change on"),
                 renamed.isEmpty() ? tr("Add the user") : tr("Change the name"), parent),
      m_users(service, settings), m_renamed(renamed), m_name(new QLineEdit{renamed, this})
{
    addField(tr("Name"), m_name);
    m_name->selectAll();
    m_name->setFocus();
}

void UserDialog::submit()
{
    if (const auto fault = m_users.faultOf(m_name->text(), m_renamed)) {
        refuse(*fault);
        return;
    }
    const QString name = m_name->text().simplified();
    if (m_renamed.isEmpty())
        m_users.add(name);
    else
        m_users.rename(m_renamed, name);
    emit done(m_renamed.isEmpty() ? tr("%1 is in the list of users").arg(name) : tr("%1 is called %2 from here on").arg(m_renamed, name));
    accept();
}

SwitchUserDialog::SwitchUserDialog(LedgerService& service, Settings& settings, QWidget* parent)
    : FormDialog(service, tr("Switch user"), tr("Who goes on working here?"), tr("Go on"), parent), m_users(service, settings),
      m_list(new QListWidget{this}), m_new(new QLineEdit{this})
{
    const auto names = m_users.all();
    m_list->addItems(names);
    m_list->setCurrentRow(static_cast<int>(names.indexOf(m_users.present())));
    m_list->setFixedHeight(std::clamp(static_cast<int>(names.size()), kLeastNames, kMostNames) * tableRowHeight() +
                           2 * m_list->frameWidth());
    addWideField(tr("Users of this computer"), m_list);
    addField(tr("Somebody else"), m_new);
    m_new->setPlaceholderText(tr("Name"));
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SwitchUserDialog::submit);
    m_list->setFocus();
}

void SwitchUserDialog::submit()
{
    const QString typed = m_new->text().simplified();
    const auto* const chosen = m_list->currentItem();
    if (typed.isEmpty() && chosen == nullptr) {
        refuse(tr("Choose somebody, or type a name."));
        return;
    }
    if (!typed.isEmpty()) {
        if (const auto fault = m_users.faultOf(typed, {})) {
            refuse(*fault);
            return;
        }
        m_users.add(typed);
    }
    const QString name = typed.isEmpty() ? chosen->text() : typed;
    const bool isOther = name != m_users.present();
    m_users.choose(name);
    if (isOther) emit service().announced(tr("%1 goes on working here").arg(name), false);
    accept();
}

} // namespace tegoed::ui
