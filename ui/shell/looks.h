#pragma once

#include "ui/actions/action_set.h"
#include "ui/settings/settings.h"

#include <QObject>

namespace tegoed::ui {

/// The actions that change how the window looks: light, dark, high contrast, as the desktop, and the size of text. Remembers what was
/// chosen.
class Looks : public QObject {
    Q_OBJECT
public:
    Looks(ActionSet& actions, Settings& settings, QObject* parent);

private:
    void choose(LookChoice look);
    void resizeText(int percent);
    /// The next larger (+1) or smaller (-1) size.
    void stepText(int step);
    void showChoice();
    ActionSet& m_actions;
    Settings& m_settings;
};

} // namespace tegoed::ui
