#pragma once

#include "ui/actions/action_set.h"
#include "ui/settings/settings.h"

#include <QMenuBar>
#include <QObject>

namespace tegoed::ui {

/// The menu bar: the menus of the table of actions, the page's own, and the ledgers opened last.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(QMenuBar& bar, ActionSet& actions, Settings& settings, QObject* parent);
    /// The menu of a page that is shown; empty: none.
    void showPage(const QString& page, const QString& title);
    void retranslate();

signals:
    void ledgerWanted(const QString& path);

private:
    QMenu* add(const QString& id);
    void fillRecent();
    QMenuBar& m_bar;
    ActionSet& m_actions;
    Settings& m_settings;
    QMenu* m_ledger;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_page;
    QMenu* m_help;
    QMenu* m_recent;
    QMenu* m_look;
    QMenu* m_text;
};

} // namespace tegoed::ui
