#pragma once

#include "ui/actions/action_set.h"
#include "ui/models/row_model.h"
#include "ui/settings/settings.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

namespace tegoed::ui {

/// An action with its key, as the list shows it.
struct ShortcutRow {
    QString id{};
    QString text{};
    QString place{}; ///< Where it works.
    QString keys{};
    bool isOwn = false; ///< A user gave it this key.
};

/// The list of all actions with their keys: search one, press another key for it, give it its own back. A key that another action has is
/// shown before anything is saved. What is saved works at once. Part of the settings, and of a dialog.
class ShortcutEditor : public QWidget {
    Q_OBJECT
public:
    ShortcutEditor(ActionSet& actions, Settings& settings, QWidget* parent = nullptr);
    void focusStart() { m_filter->setFocus(); }
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRows();
    void showChosen();
    void showTyped();
    /// Gives the chosen action the key that was pressed; another that has it loses it.
    void use();
    void giveBack(const QString& id);
    void giveAllBack();
    void save(const QString& id, const QKeySequence& keys);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QKeySequence typed() const;
    ActionSet& m_actions;
    Settings& m_settings;
    RowModel<ShortcutRow> m_model;
    TableView* m_view;
    FilterEdit* m_filter;
    Label* m_name;
    QKeySequenceEdit* m_keys;
    QPushButton* m_use;
    QPushButton* m_none;
    QPushButton* m_back;
    QPushButton* m_allBack;
    Label* m_conflict;
    QTimer m_changed{};
};

/// Gives the actions the keys that a user chose before.
void applyKeys(ActionSet& actions, const Settings& settings);

} // namespace tegoed::ui
