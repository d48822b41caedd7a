#include "ui/actions/action_set.h"

#include "base/assert.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace tegoed::ui {

QString actionText(const ActionInfo& info)
{
    return QCoreApplication::translate("Actions", info.text);
}

bool isOfPage(const ActionInfo& info, const QString& page)
{
    const auto pages = QString::fromLatin1(info.page);
    return page.isEmpty() ? pages.isEmpty() : pages.split(QChar{u' '}, Qt::SkipEmptyParts).contains(page);
}

QString keyText(const QKeySequence& keys)
{
    // The key has "Enter" on it; "Return" is Qt's word.
    return keys.toString(QKeySequence::NativeText).replace(QStringLiteral("Return"), QStringLiteral("Enter"));
}

ActionSet::ActionSet(QObject* parent) : QObject(parent)
{
    for (const auto& info : actionTable()) {
        auto* action = new QAction{this};
        action->setObjectName(QString::fromLatin1(info.id));
        if (*info.shortcut != '\0') action->setShortcut(QKeySequence{QString::fromLatin1(info.shortcut)});
        if (*info.icon != '\0') action->setIcon(icon(QString::fromLatin1(info.icon)));
        action->setShortcutContext(*info.page == '\0' ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        m_actions.insert(QString::fromLatin1(info.id), action);
    }
    retranslate();
}

QAction* ActionSet::operator[](const QString& id) const
{
    auto* const action = m_actions.value(id);
    TEGOED_ASSERT(action != nullptr);
    return action;
}

void ActionSet::attach(const QString& page, QWidget* widget)
{
    for (auto* action : ofPage(page))
        widget->addAction(action);
}

std::vector<QAction*> ActionSet::ofPage(const QString& page) const
{
    std::vector<QAction*> found;
    for (const auto& info : actionTable()) {
        if (isOfPage(info, page)) found.push_back((*this)[QString::fromLatin1(info.id)]);
    }
    return found;
}

std::vector<QAction*> ActionSet::ofMenu(const QString& menu) const
{
    std::vector<QAction*> found;
    for (const auto& info : actionTable()) {
        if (menu == QLatin1String(info.menu)) found.push_back((*this)[QString::fromLatin1(info.id)]);
    }
    return found;
}

void ActionSet::retranslate()
{
    for (const auto& info : actionTable()) {
        auto* const action = (*this)[QString::fromLatin1(info.id)];
        const QString text = actionText(info);
        action->setText(text);
        const QString keys = keyText(action->shortcut());
        QString tip = text;
        tip.remove(QChar{u'…'});
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    }
}

} // namespace tegoed::ui
