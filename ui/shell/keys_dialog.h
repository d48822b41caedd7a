#pragma once

#include "ui/actions/action_set.h"

#include <QDialog>

namespace tegoed::ui {

/// The keys of a page and of everywhere, read from the table of actions.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const ActionSet& actions, const QString& page, const QString& pageTitle, QWidget* parent);
};

} // namespace tegoed::ui
