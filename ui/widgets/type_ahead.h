#pragma once

#include <QObject>

namespace tegoed::ui {

/// Letters and digits belong to a list of choices (a QComboBox) while it or its popup has the keyboard: there they find an entry, and are
/// no keys of the page around it. Works for the whole program as long as it lives.
class TypeAhead : public QObject {
    Q_OBJECT
public:
    explicit TypeAhead(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tegoed::ui
