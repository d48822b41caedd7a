#include "ui/actions/action_set.h"

#include "base/assert.h"
#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

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

const ActionInfo* actionInfo(const QString& id)
{
    const auto table = actionTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const ActionInfo& info) { return id == QLatin1String(info.id); });
    return found != table.end() ? &*found : nullptr;
}

QString takenBy(const ActionSet& actions, const QString& id, const QKeySequence& keys)
{
    if (keys.isEmpty()) return {};
    const auto pagesOf = [](const ActionInfo& info) { return QString::fromLatin1(info.page).split(QChar{u' '}, Qt::SkipEmptyParts); };
    const auto* const own = actionInfo(id);
    TEGOED_ASSERT(own != nullptr);
    const auto ownPages = pagesOf(*own);
    for (const auto& info : actionTable()) {
        const auto other = QString::fromLatin1(info.id);
        if (other == id || actions[other]->shortcut() != keys) continue;
        const auto pages = pagesOf(info);
        // A key of everywhere is a key of each page, too.
        const bool meet = ownPages.isEmpty() || pages.isEmpty() ||
                          std::any_of(pages.begin(), pages.end(), [&](const QString& page) { return ownPages.contains(page); });
        if (meet) return other;
    }
    return {};
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
        action->setText(actionText(info));
        showKeys(*action);
    }
}

void ActionSet::showKeys(QAction& action) const
{
    const QString keys = keyText(action.shortcut());
    const QString tip = action.text().remove(QChar{u'…'});
    action.setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

void ActionSet::setKeys(const QString& id, const QKeySequence& keys)
{
    auto* const action = (*this)[id];
    action->setShortcut(keys);
    showKeys(*action);
    emit keysChanged();
}

QKeySequence ActionSet::tableKeys(const QString& id)
{
    const auto* const info = actionInfo(id);
    TEGOED_ASSERT(info != nullptr);
    return QKeySequence{QString::fromLatin1(info->shortcut)};
}

} // namespace tegoed::ui
