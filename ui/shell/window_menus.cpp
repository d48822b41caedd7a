#include "ui/shell/window_menus.h"

#include "ui/theme/icon.h"

#include <QFileInfo>
#include <QMenu>

namespace tegoed::ui {

WindowMenus::WindowMenus(QMenuBar& bar, ActionSet& actions, Settings& settings, QObject* parent)
    : QObject(parent), m_bar(bar), m_actions(actions), m_settings(settings), m_ledger(add(QStringLiteral("ledger"))),
      m_edit(add(QStringLiteral("edit"))), m_view(add(QStringLiteral("view"))), m_page(bar.addMenu(QString{})),
      m_help(add(QStringLiteral("help"))), m_recent(new QMenu{&bar}), m_look(new QMenu{&bar}), m_text(new QMenu{&bar})
{
    m_recent->setIcon(icon(QStringLiteral("history")));
    m_ledger->insertMenu(m_actions[QStringLiteral("window")], m_recent);
    connect(m_ledger, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    for (auto* const action : m_actions.ofMenu(QStringLiteral("look")))
        m_look->addAction(action);
    for (auto* const action : m_actions.ofMenu(QStringLiteral("text")))
        m_text->addAction(action);
    m_look->setIcon(icon(QStringLiteral("look")));
    m_text->setIcon(icon(QStringLiteral("text")));
    m_view->addSeparator();
    m_view->addMenu(m_look);
    m_view->addMenu(m_text);
    m_view->insertSeparator(m_actions[QStringLiteral("back")]);
    m_view->insertSeparator(m_actions[QStringLiteral("language")]);
    fillRecent();
}

QMenu* WindowMenus::add(const QString& id)
{
    auto* const menu = m_bar.addMenu(QString{});
    for (auto* const action : m_actions.ofMenu(id))
        menu->addAction(action);
    return menu;
}

void WindowMenus::fillRecent()
{
    m_recent->clear();
    for (const auto& path : m_settings.recent()) {
        // A folder's name may hold the sign that underlines a letter.
        const QString text = QStringLiteral("%1 — %2").arg(QFileInfo{path}.completeBaseName(), QFileInfo{path}.absolutePath());
        auto* const action = m_recent->addAction(QString{text}.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { emit ledgerWanted(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowMenus::showPage(const QString& page, const QString& title)
{
    m_page->clear();
    const auto actions = page.isEmpty() ? std::vector<QAction*>{} : m_actions.ofPage(page);
    m_page->menuAction()->setVisible(!actions.empty());
    m_page->setTitle(title);
    for (auto* const action : actions)
        m_page->addAction(action);
}

void WindowMenus::retranslate()
{
    m_ledger->setTitle(tr("&Ledger"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open again"));
    m_look->setTitle(tr("Look"));
    m_text->setTitle(tr("Size of text"));
}

} // namespace tegoed::ui
