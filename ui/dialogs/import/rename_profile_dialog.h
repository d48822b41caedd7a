#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QLineEdit>

namespace tegoed::ui {

/// Gives what is remembered of a kind of file another name.
class RenameProfileDialog : public FormDialog {
    Q_OBJECT
public:
    RenameProfileDialog(LedgerService& service, std::string name, QWidget* parent);
    [[nodiscard]] QString name() const { return m_newName->text().trimmed(); }

private:
    void submit() override;
    std::string m_name;
    QLineEdit* m_newName;
};

} // namespace tegoed::ui
