#pragma once

#include "ui/actions/action_table.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QWidget>

#include <vector>

namespace tegoed::ui {

/// The actions of the table as Qt's, in the language of the window. Those of a page work while that page is shown.
class ActionSet : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QObject* parent = nullptr);

    /// An assertion if the table has no such action.
    [[nodiscard]] QAction* operator[](const QString& id) const;
    /// Gives the actions of a page (empty: of everywhere) to the widget whose keyboard they hear.
    void attach(const QString& page, QWidget* widget);
    /// What can be done on a page, for its menu and the overlay of keys.
    [[nodiscard]] std::vector<QAction*> ofPage(const QString& page) const;
    [[nodiscard]] std::vector<QAction*> ofMenu(const QString& menu) const;
    void retranslate();
    /// Gives an action another key (empty: none); menus, tool tips, buttons and the palette follow. Not remembered here.
    void setKeys(const QString& id, const QKeySequence& keys);
    /// The key of the table.
    [[nodiscard]] static QKeySequence tableKeys(const QString& id);

signals:
    /// An action has another key.
    void keysChanged();

private:
    void showKeys(QAction& action) const;
    QHash<QString, QAction*> m_actions{};
};

/// A shortcut as it is written on screen.
[[nodiscard]] QString keyText(const QKeySequence& keys);
/// An action's row of the table; null if there is none.
[[nodiscard]] const ActionInfo* actionInfo(const QString& id);
/// The other action that has this key where `id` works, as the table says where actions work; empty if the key is free.
[[nodiscard]] QString takenBy(const ActionSet& actions, const QString& id, const QKeySequence& keys);
/// Whether an action works on a page; empty: everywhere.
[[nodiscard]] bool isOfPage(const ActionInfo& info, const QString& page);
/// A row's text in the language of the window.
[[nodiscard]] QString actionText(const ActionInfo& info);

} // namespace tegoed::ui
