#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>

#include <optional>

namespace tegoed::ui {

/// The customer's items: open ones and, if asked for, settled ones, each with its steps, what comes next, or why nothing does.
class ItemsPart : public CustomerPart {
    Q_OBJECT
public:
    explicit ItemsPart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Items"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override { m_table->setFocus(); }
    /// Only open items of this bucket of the aging; nothing: all.
    void setBucket(std::optional<std::size_t> bucket);
    void toggleSettled() { m_withSettled->toggle(); }

signals:
    /// Somebody asked for items of all ages again.
    void bucketCleared();

private:
    void updateActions() override { actions()[QStringLiteral("settled")]->setEnabled(isActive()); }
    struct Row {
        const app::DossierItem* item; ///< Of the view.
        const app::NextStep* next;    ///< Null: nothing is known to come.
    };
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void showRows();
    void showDetail(int row);
    [[nodiscard]] int daysOverdue(const Row& row) const;
    [[nodiscard]] QString nextText(const Row& row) const;

    CustomerViewPtr m_view{};
    RowModel<Row> m_rows;
    std::optional<std::size_t> m_bucket{};
    QCheckBox* m_withSettled;
    QPushButton* m_allAges;
    Label* m_detail;
    TableView* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
};

} // namespace tegoed::ui
