#pragma once

#include <QPushButton>
#include <QString>

namespace tegoed::ui {

/// A way to go on, large enough to say what it leads to: icon, name, a line or two about it, and at the end what one knows of it.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    explicit ChoiceButton(QString iconName, QWidget* parent = nullptr);
    /// `detail` wraps; `right` and `rightDetail` stand at the end.
    void setTexts(const QString& title, const QString& detail, const QString& right = {}, const QString& rightDetail = {});
    /// Drawn as the first thing to do.
    void setPrimary(bool isPrimary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] int rightWidth() const;
    QString m_iconName;
    QString m_detail{};
    QString m_right{};
    QString m_rightDetail{};
    bool m_isPrimary = false;
};

} // namespace tegoed::ui
