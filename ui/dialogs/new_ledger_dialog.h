#pragma once

#include "persistence/ledger_file.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

namespace tegoed::ui {

/// What a new ledger is made with: who says what is paid, the currency, and the file.
class NewLedgerDialog : public QDialog {
    Q_OBJECT
public:
    NewLedgerDialog(const QString& folder, QWidget* parent);
    [[nodiscard]] persistence::NewLedger ledger() const;
    [[nodiscard]] QString path() const;

private:
    void chooseFile();
    QRadioButton* m_byPackage;
    QRadioButton* m_byBank;
    QComboBox* m_currency;
    QLineEdit* m_path;
};

} // namespace tegoed::ui
