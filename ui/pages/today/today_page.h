#pragma once

#include "ui/pages/customer_actions.h"
#include "ui/pages/today/customer_pane.h"
#include "ui/pages/today/worklist_columns.h"
#include "ui/shell/page.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/table_view.h"
#include "worklist/progress.h"

#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>

namespace tegoed::ui {

/// The customers to act on today, best first, with what is needed to act beside them.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<std::int64_t> count() const override;
    [[nodiscard]] std::vector<Figure> figures() const override;
    void focusStart() override { m_view->setFocus(); }
    void focusFilter() override { m_filter->setFocus(); }

private:
    void refresh() override;
    void retranslate() override;
    void showRows();
    /// Whose customers are listed: an index into Book::words; nothing: everybody's.
    [[nodiscard]] std::optional<std::uint16_t> controller() const;
    void fillControllers();
    void chooseController();
    void rank();
    void showCustomer();
    void openCustomer();
    [[nodiscard]] const WorklistRow* current() const;
    [[nodiscard]] std::optional<CustomerName> currentCustomer() const;

    RowModel<WorklistRow> m_model;
    std::vector<worklist::Ranked> m_ranked{}; ///< What is listed, of the book of `m_rankedOf`.
    SnapshotPtr m_rankedOf{};
    FilterEdit* m_filter;
    QComboBox* m_controllers;
    QString m_controllerName{}; ///< Empty: everybody.
    TableView* m_view;
    CustomerPane* m_pane;
    CustomerActions* m_customerActions;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    Newest m_newestDossier{};
    Newest m_newestRanking{};
    std::string m_customer{}; ///< Chosen; kept while the list changes around it.
    int m_row = 0;
};

} // namespace tegoed::ui
