#pragma once

#include "app/money.h"
#include "ui/dialogs/contact_dialogs.h"

#include <QTableWidget>

#include <cstdint>
#include <optional>
#include <string>

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
    /// An amount is of one currency: once an item is ticked those of others cannot be.
    void offerOneCurrency();
    /// Of the first item that is ticked; the ledger's own if none is.
    [[nodiscard]] base::Currency currency() const;
    /// The amount as the ledger reads it; nothing if what was typed is none.
    [[nodiscard]] std::optional<std::string> amount() const;
    CustomerName m_customer;
    QLineEdit* m_amount;
    QDateEdit* m_paidOn;
    QTableWidget* m_items;
    bool m_amountTyped = false;
    std::int64_t m_proposedMinor = 0; ///< What was put into the field.
};

} // namespace tegoed::ui
