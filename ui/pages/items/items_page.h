#pragma once

#include "ui/models/items_model.h"
#include "ui/pages/customer_actions.h"
#include "ui/pages/items/column_menu.h"
#include "ui/pages/items/item_export.h"
#include "ui/pages/items/view_menu.h"
#include "ui/shell/page.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QStackedWidget>

#include <optional>

namespace tegoed::ui {

/// Every open item of the ledger, filtered as one types, sorted by one column and then another, put in groups with their sums, with the
/// totals of what is shown and chosen.
class ItemsPage : public Page {
    Q_OBJECT
public:
    explicit ItemsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<std::int64_t> count() const override;
    [[nodiscard]] std::vector<Figure> figures() const override;
    /// Shows what fits a filter.
    void visit(const QString& filter) override;
    void focusStart() override;
    void focusFilter() override { m_filter->setFocus(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh() override;
    void retranslate() override;
    void layOut();
    void makeMenus();
    [[nodiscard]] ItemView presentView() const;
    void take(const ItemView& view);
    void connectParts();
    void showRows(ItemRows rows);
    void showTotals();
    [[nodiscard]] QString described(const std::vector<CurrencyTotals>& totals) const;
    void showProblems();
    void showEmptiness();
    void activate(int row);
    void copyChosen();
    /// One change of all that are chosen, previewed in a dialog.
    void changeChosen();
    void pasteNumbers();
    [[nodiscard]] QString numbersRemark() const;
    /// Opens or closes a group by an arrow key. False: the key means nothing here.
    bool fold(int key);
    [[nodiscard]] std::optional<CustomerName> currentCustomer() const;

    ItemsModel m_model{};
    FilterEdit* m_filter;
    Label* m_problems;
    Label* m_groupingLabel;
    QComboBox* m_grouping;
    Label* m_totals;
    Label* m_chosen;
    TableView* m_view;
    ViewMenu* m_views = nullptr;
    ColumnMenu* m_columns = nullptr;
    QPushButton* m_columnButton;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    CustomerActions* m_customerActions;
    ItemExport* m_export;
    bool m_waitsForList = false; ///< The keyboard goes into the list once there is one.
    Newest m_newestRows{};
    Newest m_newestCopy{};
};

} // namespace tegoed::ui
