#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/settings/users.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

namespace tegoed::ui {

/// Who works with the program on this computer: of this login, whatever ledger is open.
class UsersSection : public SettingsSection {
    Q_OBJECT
public:
    explicit UsersSection(const PageContext& context, QWidget* parent = nullptr);

    void focusStart() override { m_table->setFocus(); }

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QString name;
        QString state;
    };
    [[nodiscard]] static std::vector<Column<Row>> userColumns();
    void build();
    /// `chosen` has the keyboard's row.
    void showUsers(const QString& chosen);
    void showButtons();
    void change(const QString& renamed);
    void remove();
    void choose();
    [[nodiscard]] QString current() const;

    Users m_users;
    QWidget* m_whole = new QWidget;
    RowModel<Row> m_model;
    TableView* m_table;
    QPushButton* m_choose;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    Label* m_note;
};

} // namespace tegoed::ui
