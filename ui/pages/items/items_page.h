#pragma once

#include "ui/models/items_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>

namespace tegoed::ui {

/// Every open item of the ledger, filtered as one types, sorted by any column, with the totals of what is shown and chosen.
class ItemsPage : public Page {
    Q_OBJECT
public:
    explicit ItemsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<std::int64_t> count() const override;
    [[nodiscard]] std::vector<Figure> figures() const override;
    void focusStart() override { m_view->setFocus(); }
    void focusFilter() override { m_filter->setFocus(); }

private:
    void refresh() override;
    void retranslate() override;
    void showRows(ItemRows rows);
    void showTotals();
    void showEmptiness();

    ItemsModel m_model{};
    FilterEdit* m_filter;
    Label* m_totals;
    Label* m_chosen;
    TableView* m_view;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    Newest m_newestRows{};
};

} // namespace tegoed::ui
