#pragma once

#include <QDialog>

namespace tegoed::ui {

/// What this program is: version, licence, and the places one asks for when something is wrong.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace tegoed::ui
