#include "ui/dialogs/import/rename_profile_dialog.h"

#include "app/import_profiles.h"

namespace tegoed::ui {

RenameProfileDialog::RenameProfileDialog(LedgerService& service, std::string name, QWidget* parent)
    : FormDialog(service, tr("Rename"), toQt(name), tr("Rename"), parent), m_name(std::move(name)),
      m_newName(new QLineEdit{toQt(m_name), this})
{
    addField(tr("New name"), m_newName);
    m_newName->selectAll();
    m_newName->setFocus();
}

void RenameProfileDialog::submit()
{
    if (name().isEmpty()) {
        refuse(tr("Give it a name."));
        return;
    }
    carryOut<void>([from = m_name, to = fromQt(name())](app::Ledger& ledger) { return app::renameImportProfile(ledger, from, to); },
                   [](const base::Result<void>&) { return tr("Renamed"); });
}

} // namespace tegoed::ui
