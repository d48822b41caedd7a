#pragma once

#include "app/customer_view.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>

namespace tegoed::ui {

/// A customer as the page got him from the ledger. Parts keep it as long as their rows point into it.
using CustomerViewPtr = std::shared_ptr<const app::CustomerView>;

/// One side of a customer, behind a tab of the page.
class CustomerPart : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPart(PageContext context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Another customer, or the same one as he is now.
    virtual void show(const CustomerViewPtr& view) = 0;
    virtual void retranslate() = 0;
    /// Puts the keyboard where work on this part starts, or into its filter.
    virtual void focusStart() = 0;
    virtual void focusFilter() { focusStart(); }
    /// Whether this is the part that is seen: its actions work on what is chosen in it.
    void setActive(bool isActive)
    {
        m_isActive = isActive;
        updateActions();
    }

protected:
    /// Enables the actions of this part.
    virtual void updateActions() {}
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] LedgerService& service() const { return m_context.service; }
    [[nodiscard]] ActionSet& actions() const { return m_context.actions; }

private:
    PageContext m_context;
    bool m_isActive = false;
};

} // namespace tegoed::ui
