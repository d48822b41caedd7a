#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>

namespace tegoed::ui {

/// Persons and mailboxes at the customer: who gets what, and how to reach them.
class ContactsPart : public CustomerPart {
    Q_OBJECT
public:
    explicit ContactsPart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Contacts"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override { m_table->setFocus(); }
    void add();
    void edit();
    void remove();

private:
    [[nodiscard]] static std::vector<Column<ledger::Contact>> columns();
    void openForm(const ledger::Contact& contact);
    void updateActions() override;

    CustomerViewPtr m_view{};
    RowModel<ledger::Contact> m_rows;
    TableView* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
};

} // namespace tegoed::ui
