#pragma once

#include "app/overview.h"
#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_events.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QWidget>

namespace tegoed::ui {

/// A customer at a glance beside a list: who it is, what is open, whom to speak to, what happened last.
class CustomerPane : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPane(QWidget* parent = nullptr);
    /// `action` and `why`: what to do with the customer today, and for which reasons.
    void show(const app::Dossier& dossier, base::Date today, const QString& action, const QString& why);
    void clear();
    void retranslate();
    /// The name that is shown, for tests.
    [[nodiscard]] QString name() const { return m_name->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct ItemRow {
        QString number;
        base::Date dueOn;
        int days;
        base::Money open;
        bool isForeign; ///< In another currency than the ledger's.
        QString stage;
    };
    struct ContactRow {
        QString role;
        QString name;
        QString phone; ///< Or the e-mail address where there is no number.
        QString email;
    };
    [[nodiscard]] static std::vector<Column<ItemRow>> itemColumns();
    [[nodiscard]] static std::vector<Column<ContactRow>> contactColumns();
    [[nodiscard]] static std::vector<Column<CustomerEvent>> eventColumns();
    void showHead(const app::Dossier& dossier);
    void showItems(const app::Dossier& dossier, base::Date today);
    void showContacts(const app::Dossier& dossier);
    /// As many as there is room for.
    void fitContacts();

    Label* m_name;
    Label* m_action;
    Label* m_why;
    Label* m_facts;
    Label* m_reach;
    Label* m_sums;
    Label* m_stops;
    Label* m_itemsHead;
    Label* m_contactsHead;
    Label* m_eventsHead;
    RowModel<ItemRow> m_items;
    RowModel<ContactRow> m_contacts;
    RowModel<CustomerEvent> m_events;
    TableView* m_itemsView;
    TableView* m_contactsView;
    TableView* m_eventsView;
};

} // namespace tegoed::ui
