#pragma once

#include <QObject>
#include <QString>

namespace tegoed::ui {

/// How a page asks for another one: it knows the other's id and what to show there, and nothing else of it.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// `what` is a customer's number for `customer`, a filter for `items`; empty: as the page was left.
    void go(const QString& page, const QString& what = {}) { emit wanted(page, what); }

signals:
    void wanted(const QString& page, const QString& what);
};

} // namespace tegoed::ui
