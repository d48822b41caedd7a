#include "ui/widgets/accessible_scroll_area.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace tegoed::ui {

namespace {

/// Asked class by class, from the object's own down to its oldest: tables and texts have been answered for before it comes to these.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea")) return nullptr;
    auto* const area = qobject_cast<QAbstractScrollArea*>(object);
    // QAccessibleWidget knows a widget's parts by its children, and answers for numbers beyond them.
    return area != nullptr ? new QAccessibleWidget{area, QAccessible::Client} : nullptr;
}

} // namespace

void installAccessibleScrollArea()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace tegoed::ui
