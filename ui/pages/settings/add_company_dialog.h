#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QLineEdit>

namespace tegoed::ui {

/// Asks for the name of a further own company; the rest is filled in where it is shown.
class AddCompanyDialog : public FormDialog {
    Q_OBJECT
public:
    AddCompanyDialog(LedgerService& service, QWidget* parent);

signals:
    void added(const QString& name);

protected:
    void submit() override;

private:
    QLineEdit* m_name;
};

} // namespace tegoed::ui
