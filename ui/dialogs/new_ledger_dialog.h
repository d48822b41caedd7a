#pragma once

#include "app/customers.h"
#include "persistence/ledger_file.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tegoed::ui {

/// The first of the three steps to a ledger with a list: who says what is paid, whose the invoices are, the currency, and the file.
/// Stays open while the ledger is made, and with the sentence if that is refused.
class NewLedgerDialog : public QDialog {
    Q_OBJECT
public:
    NewLedgerDialog(const QString& folder, QWidget* parent);
    [[nodiscard]] persistence::NewLedger ledger() const;
    /// Name and IBAN of the company, as far as they were given.
    [[nodiscard]] app::KeyValues company() const;
    [[nodiscard]] QString path() const;
    /// It is being made.
    void setBusy() { m_make->setEnabled(false); }
    void refuse(const QString& why);

signals:
    /// The ledger is to be made.
    void wanted();

private:
    void chooseFile();
    /// Says what is wrong with what was typed; nothing else can be made of it.
    void check();
    QRadioButton* m_byPackage;
    QRadioButton* m_byBank;
    QLineEdit* m_name;
    QLineEdit* m_iban;
    QComboBox* m_currency;
    QLineEdit* m_path;
    Label* m_fault;
    QPushButton* m_make;
};

} // namespace tegoed::ui
