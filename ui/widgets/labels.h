#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace tegoed::ui {

/// Text in a size and colour of the theme, which it follows. May be cut short with an ellipsis; its tool tip then has all of it.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(Type type, Tint tint = Tint::Text, QWidget* parent = nullptr);
    void setTint(Tint tint);
    /// Cut to the width that there is, instead of asking for more.
    void setElided(bool elided);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void recolour();
    Type m_type;
    Tint m_tint;
    bool m_elided = false;
    bool m_recolouring = false;
};

/// What an empty page or list says: what it would show, and what to do.
class EmptyNote : public QWidget {
    Q_OBJECT
public:
    explicit EmptyNote(const QString& iconName, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setSizes();
    QLabel* m_icon;
    Label* m_title;
    Label* m_text;
    QString m_iconName;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tegoed::ui
