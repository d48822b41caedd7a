#pragma once

#include "app/customers.h"
#include "ui/dialogs/contact_dialogs.h"

#include <vector>

namespace tegoed::ui {

/// A person or mailbox at a customer: a new one, or one that is changed.
class PersonDialog : public FormDialog {
    Q_OBJECT
public:
    /// `contact` without an id is a new one.
    PersonDialog(LedgerService& service, CustomerName customer, ledger::Contact contact, QWidget* parent);

private:
    void submit() override;
    CustomerName m_customer;
    ledger::Contact m_contact;
    QComboBox* m_role;
    QComboBox* m_language;
    QLineEdit* m_name;
    QLineEdit* m_salutation;
    QLineEdit* m_phone;
    QLineEdit* m_email;
};

} // namespace tegoed::ui
