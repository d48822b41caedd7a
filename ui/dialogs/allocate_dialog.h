#pragma once

#include "app/customer_view.h"
#include "ui/dialogs/form_dialog.h"

#include <QTableWidget>

#include <memory>
#include <string>

namespace tegoed::ui {

/// Money of a customer that is to settle items.
struct Allocatable {
    std::string number; ///< Of the payment or credit note.
    base::Money rest;   ///< Unallocated.
    std::shared_ptr<const app::CustomerView> view;
};

/// Which items a payment or credit note settles: ticked items get what is left of it, oldest first; each amount may be typed over.
class AllocateDialog : public FormDialog {
    Q_OBJECT
public:
    AllocateDialog(LedgerService& service, Allocatable what, QWidget* parent);

private:
    void submit() override;
    void fillItems();
    void propose(QTableWidgetItem* changed);
    void showRest();
    [[nodiscard]] std::int64_t typedMinor(int row) const;

    Allocatable m_what;
    QTableWidget* m_items;
    Label* m_rest;
};

} // namespace tegoed::ui
