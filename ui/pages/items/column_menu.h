#pragma once

#include "ui/models/item_view.h"
#include "ui/settings/settings.h"
#include "ui/widgets/table_view.h"

#include <QMenu>

namespace tegoed::ui {

/// Which columns the list of items has, and in which order: chosen in this menu (also by a right click on the heads), moved by their
/// heads, remembered. The customer's column stays: it names the groups.
class ColumnMenu : public QMenu {
    Q_OBJECT
public:
    ColumnMenu(TableView& view, Settings& settings, QWidget* parent);
    [[nodiscard]] ItemView::Columns shown() const;
    /// Nothing to show changes nothing.
    void arrange(const ItemView::Columns& columns);
    void retranslate();

private:
    void fill();
    void save();
    TableView& m_view;
    Settings& m_settings;
    bool m_isArranging = false;
};

} // namespace tegoed::ui
