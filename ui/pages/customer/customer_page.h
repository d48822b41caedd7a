#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_head.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/pages/customer_actions.h"
#include "ui/widgets/aging_bar.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>
#include <QTabWidget>

#include <string>
#include <vector>

namespace tegoed::ui {

class BehaviourPart;
class ContactsPart;
class DetailsPart;
class ItemsPart;
class LettersPart;
class PaymentsPart;
class TimelinePart;

/// One customer whole: who it is, how old the items are, and behind tabs items, payments, letters, contacts, behaviour, timeline and the
/// fields. Opened from everywhere with the customer's number.
class CustomerPage : public Page {
    Q_OBJECT
public:
    explicit CustomerPage(PageContext context, QWidget* parent = nullptr);
    ~CustomerPage() override;

    [[nodiscard]] QString title() const override { return tr("Customer"); }
    [[nodiscard]] std::vector<Figure> figures() const override;
    /// A customer's number, if wanted with a part: `1002/letters`.
    void visit(const QString& what) override;
    void focusStart() override;
    void focusFilter() override;
    [[nodiscard]] bool hasDrafts() const override;
    /// The customer that is shown, for tests.
    [[nodiscard]] const std::string& number() const { return m_number; }

private:
    /// A customer who was looked at not long ago.
    struct RecentRow {
        QString number;
        QString name;
    };
    [[nodiscard]] static std::vector<Column<RecentRow>> recentColumns();
    void refresh() override;
    void retranslate() override;
    void buildParts();
    void connectActions();
    void ask();
    void showView(const CustomerViewPtr& view);
    /// A part gets the customer when it is seen: with thousands of items each costs time.
    void showPart();
    void showNone();
    /// The neighbour in the list from which the customer was opened.
    void step(int direction);
    void showPlace();
    void remember(const std::string& number);
    [[nodiscard]] CustomerPart* part() const;
    [[nodiscard]] std::optional<CustomerName> currentCustomer() const;

    std::string m_number{}; ///< Empty: nobody is chosen.
    CustomerViewPtr m_view{};
    Newest m_newest{};
    CustomerActions* m_customerActions;
    CustomerHead* m_head;
    AgingBar* m_aging;
    QTabWidget* m_tabs;
    ItemsPart* m_items;
    PaymentsPart* m_payments;
    LettersPart* m_letters;
    ContactsPart* m_contacts;
    BehaviourPart* m_behaviour;
    TimelinePart* m_timeline;
    DetailsPart* m_details;
    std::vector<CustomerPart*> m_parts{};
    std::vector<bool> m_stale{}; ///< Parts that show an older view than `m_view`.
    EmptyNote* m_empty;
    RowModel<RecentRow> m_recent;
    TableView* m_recentTable;
    QStackedWidget* m_stack;
};

} // namespace tegoed::ui
