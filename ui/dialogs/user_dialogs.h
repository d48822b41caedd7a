#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/settings/users.h"

#include <QLineEdit>
#include <QListWidget>

namespace tegoed::ui {

/// Asks for the name of somebody who works with the program on this computer.
class UserDialog : public FormDialog {
    Q_OBJECT
public:
    /// `renamed`: who gets another name; empty: somebody new.
    UserDialog(LedgerService& service, Settings& settings, const QString& renamed, QWidget* parent);

protected:
    void submit() override;

private:
    Users m_users;
    QString m_renamed;
    QLineEdit* m_name;
};

/// Asks who goes on working in this window: one of the users, or somebody new.
class SwitchUserDialog : public FormDialog {
    Q_OBJECT
public:
    SwitchUserDialog(LedgerService& service, Settings& settings, QWidget* parent);

protected:
    void submit() override;

private:
    Users m_users;
    QListWidget* m_list;
    QLineEdit* m_new;
};

} // namespace tegoed::ui
