#pragma once

#include "app/money.h"
#include "ui/dialogs/contact_dialogs.h"

#include <QTableWidget>

namespace tegoed::ui {

/// Cash by hand: amount, day, and the items that it settles, ticked in a list of the customer's open ones.
class PaymentDialog : public FormDialog {
    Q_OBJECT
public:
    PaymentDialog(LedgerService& service, CustomerName customer, QWidget* parent);

private:
    void submit() override;
    void fillItems();
    void proposeAmount();
    CustomerName m_customer;
    QLineEdit* m_amount;
    QDateEdit* m_paidOn;
    QTableWidget* m_items;
    bool m_amountTyped = false;
};

} // namespace tegoed::ui
