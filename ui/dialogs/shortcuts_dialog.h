#pragma once

#include "ui/actions/shortcut_editor.h"

#include <QDialog>

namespace tegoed::ui {

/// The keys of all actions, to change: the editor of the settings in a window of its own.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(ActionSet& actions, Settings& settings, QWidget* parent);
};

} // namespace tegoed::ui
