#include "ui/widgets/type_ahead.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

namespace tegoed::ui {

namespace {

/// The choice that a widget is, or whose popup it belongs to; null if there is none.
const QComboBox* choiceOf(const QWidget* widget)
{
    constexpr int kPopupDepth = 3; // The viewport, the list, its frame.
    for (int depth = 0; widget != nullptr && depth <= kPopupDepth; ++depth, widget = widget->parentWidget())
        if (const auto* const choice = qobject_cast<const QComboBox*>(widget)) return choice;
    return nullptr;
}

bool writes(const QKeyEvent& key)
{
    const bool isPlain = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == Qt::NoModifier;
    return isPlain && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

TypeAhead::TypeAhead(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TypeAhead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType() || !writes(*static_cast<QKeyEvent*>(event))) return false;
    // One that is typed into has a line of text, which sees to itself.
    const auto* const choice = choiceOf(static_cast<QWidget*>(watched));
    if (choice == nullptr || choice->isEditable()) return false;
    event->accept();
    return true;
}

} // namespace tegoed::ui
