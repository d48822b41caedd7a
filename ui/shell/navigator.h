#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <string>
#include <utility>

namespace tegoed::ui {

/// The list that a customer was opened from, so that one can go on to its next one. Kept by the page of the list.
struct CustomerTrail {
    /// The customer before (-1) or after (1) another one in the list; empty: none.
    std::function<std::string(const std::string& number, int direction)> neighbour{};
    /// `Today: 3 of 40`; empty: not in the list any more.
    std::function<QString(const std::string& number)> place{};
};

/// How a page asks for another one: it knows the other's id and what to show there, and nothing else of it.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// `what` is a customer's number for `customer`, a filter for `items`; empty: as the page was left.
    void go(const QString& page, const QString& what = {})
    {
        // A customer who is opened by himself has no neighbours.
        if (page == QLatin1String("customer") && !what.isEmpty()) m_trail = {};
        emit wanted(page, what);
    }
    /// Goes to a customer, from a list.
    void goToCustomer(const QString& number, CustomerTrail trail)
    {
        m_trail = std::move(trail);
        emit wanted(QStringLiteral("customer"), number);
    }
    void setTrail(CustomerTrail trail) { m_trail = std::move(trail); }
    [[nodiscard]] const CustomerTrail& trail() const { return m_trail; }

signals:
    void wanted(const QString& page, const QString& what);

private:
    CustomerTrail m_trail{};
};

} // namespace tegoed::ui
