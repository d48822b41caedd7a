#pragma once

#include <QAction>
#include <QPushButton>

namespace tegoed::ui {

/// A push button that is an action of the table: text, icon, tool tip and whether it can be used come from there.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction* action, bool isPrimary = false, QWidget* parent = nullptr);

private:
    void takeOver();
    QAction* m_action;
    bool m_isPrimary;
};

} // namespace tegoed::ui
