#pragma once

#include "ui/models/item_view.h"
#include "ui/settings/settings.h"

#include <QMenu>
#include <QPushButton>

#include <functional>
#include <vector>

namespace tegoed::ui {

/// The button with the ways to look at the items: those of the program, each with a digit, and those that the user saved, with ways to
/// save the present one under a name and to drop one.
class ViewMenu : public QPushButton {
    Q_OBJECT
public:
    /// `present` gives what is shown now, without a name.
    ViewMenu(Settings& settings, std::function<ItemView()> present, QWidget* parent = nullptr);
    void retranslate();
    [[nodiscard]] const std::vector<ItemView>& saved() const { return m_saved; }
    /// Keeps a view under its name, in place of one that has it.
    void save(const ItemView& view);
    void drop(const QString& name);

signals:
    void chosen(const ItemView& view);

private:
    /// What is saved now: another window may have saved or dropped one.
    void read();
    void keep();
    void fill();
    void askForName();
    Settings& m_settings;
    std::function<ItemView()> m_present;
    std::vector<ItemView> m_saved{};
    QMenu* m_menu;
};

} // namespace tegoed::ui
