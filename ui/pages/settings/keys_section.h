#pragma once

#include "ui/actions/shortcut_editor.h"
#include "ui/pages/settings/settings_section.h"

namespace tegoed::ui {

/// The keys of all actions, to change: of this user, whatever ledger is open.
class KeysSection : public SettingsSection {
    Q_OBJECT
public:
    explicit KeysSection(const PageContext& context, QWidget* parent = nullptr);
    void focusStart() override { m_editor->focusStart(); }

protected:
    void refresh() override {}     // The editor hears of other keys itself.
    void retranslate() override {} // The editor hears of another language itself.

private:
    ShortcutEditor* m_editor;
};

} // namespace tegoed::ui
