#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/days_late_chart.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>

namespace tegoed::ui {

/// How the customer pays: days late, share paid late, the usual day, agreed terms against practice; drawn over time, and as a table.
class BehaviourPart : public CustomerPart {
    Q_OBJECT
public:
    explicit BehaviourPart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("How they pay"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override { m_table->setFocus(); }
    /// `8.3 days late`, `on the average on the due date` …
    [[nodiscard]] static QString tenthsText(int tenths);

private:
    struct Row {
        std::size_t place; ///< In the view's settled invoices.
        const ledger::SettledInvoice* invoice;
        int averageTenths;
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    void writeSummary();

    CustomerViewPtr m_view{};
    RowModel<Row> m_rows;
    Label* m_summary;
    DaysLateChart* m_chart;
    TableView* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
};

} // namespace tegoed::ui
