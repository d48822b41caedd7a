#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_events.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QStackedWidget>

#include <string>
#include <vector>

namespace tegoed::ui {

/// What happened with the customer, newest first, by kind and by words: notes, calls, letters, payments, changes.
class TimelinePart : public CustomerPart {
    Q_OBJECT
public:
    explicit TimelinePart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Timeline"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override { m_table->setFocus(); }
    void focusFilter() override { m_filter->setFocus(); }

private:
    [[nodiscard]] static std::vector<Column<CustomerEvent>> columns();
    void fillKinds();
    void showRows();

    CustomerViewPtr m_view{};
    std::vector<CustomerEvent> m_events{};
    std::vector<std::string> m_folded{}; ///< What words are looked for in, an event each.
    RowModel<CustomerEvent> m_rows;
    QComboBox* m_kind;
    TableView* m_table;
    FilterEdit* m_filter;
    Label* m_whole;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
};

} // namespace tegoed::ui
