#pragma once

#include "ui/dialogs/contact_dialogs.h"
#include "ui/pages/account_statement.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>

namespace tegoed::ui {

/// What can be done with a customer on any page that has one chosen: note, call, setting aside, stop of reminders and its end, payment, end
/// of the opening review, account statement. The actions are shared by the pages; the page that is seen carries them out.
class CustomerActions : public QObject {
    Q_OBJECT
public:
    /// `current` gives the customer that is chosen on `page`.
    CustomerActions(Page& page, PageContext context, std::function<std::optional<CustomerName>()> current);
    /// Enables what can be done with the chosen customer. Called when another one is chosen, and by itself when the page is shown.
    void update();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectDialogs();
    void endReview();
    void liftHold();
    [[nodiscard]] bool hasHold(const CustomerName& customer) const;
    [[nodiscard]] bool hasReview(const CustomerName& customer) const;
    Page& m_page;
    PageContext m_context;
    std::function<std::optional<CustomerName>()> m_current;
    AccountStatement m_statement;
};

} // namespace tegoed::ui
