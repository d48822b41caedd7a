#pragma once

#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QWidget>

namespace tegoed::ui {

/// Who the customer is and what stands out: name, facts, schedule, use of the credit limit, stops.
class CustomerHead : public QWidget {
    Q_OBJECT
public:
    explicit CustomerHead(PageContext context, QWidget* parent = nullptr);
    void show(const CustomerViewPtr& view);
    /// `3 of 40 of Today`; empty: the customer was not opened from a list.
    void showPlace(const QString& place);
    void retranslate();

private:
    class LimitBar;
    void write();

    CustomerViewPtr m_view{};
    Label* m_name;
    Label* m_facts;
    Label* m_reach;
    Label* m_limit;
    LimitBar* m_limitBar;
    Label* m_stops;
    ActionButton* m_liftHold;
    Label* m_place;
};

} // namespace tegoed::ui
