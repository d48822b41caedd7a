#include "ui/pages/settings/add_company_dialog.h"

#include "app/customers.h"

namespace tegoed::ui {

AddCompanyDialog::AddCompanyDialog(LedgerService& service, QWidget* parent)
    : FormDialog(service, tr("Add a company"), tr("A further company of our own, with letters and an account of its own"),
                 tr("Add the company"), parent),
      m_name(new QLineEdit{this})
{
    addField(heading("name"), m_name);
    m_name->setFocus();
    connect(this, &FormDialog::done, this, &AddCompanyDialog::added);
}

void AddCompanyDialog::submit()
{
    const QString name = m_name->text().trimmed();
    carryOut<void>([text = fromQt(name)](app::Ledger& ledger) { return app::addCompany(ledger, text); },
                   [name](const base::Result<void>&) { return name; });
}

} // namespace tegoed::ui
