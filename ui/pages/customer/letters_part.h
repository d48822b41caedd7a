#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>

namespace tegoed::ui {

/// Letters and tasks of the customer. A letter is opened as the PDF that was written; where that is gone it is made again from what the
/// ledger keeps of it.
class LettersPart : public CustomerPart {
    Q_OBJECT
public:
    explicit LettersPart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Letters"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override { m_table->setFocus(); }
    void openLetter();

private:
    struct Row {
        const persistence::LetterRow* letter; ///< Of the view.
    };
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void updateActions() override;

    CustomerViewPtr m_view{};
    RowModel<Row> m_rows;
    TableView* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
};

} // namespace tegoed::ui
