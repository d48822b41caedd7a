#pragma once

#include "ui/actions/action_set.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

#include <cstdint>
#include <optional>

class QVBoxLayout;

namespace tegoed::ui {

/// One page in the rail: icon, name with its key below it, and how much waits there.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(QAction* action, QString iconName, QWidget* parent);
    void setCount(std::optional<std::int64_t> count);
    void takeOver();
    [[nodiscard]] QSize sizeHint() const override;

    /// Where its parts stand, whether or not what is in them fits.
    struct Places {
        QRect icon{};
        QRect name{};
        QRect key{}; ///< Empty without a key: the name then stands in the middle.
        QRect count{};
    };
    [[nodiscard]] Places places() const;
    /// The key as it is written below the name; empty: none.
    [[nodiscard]] QString keyShown() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int countWidth() const;
    QAction* m_action;
    QString m_iconName;
    std::optional<std::int64_t> m_count{};
};

/// The pages, one under the other. Up and down move among them, as their keys do.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void add(const QString& page, QAction* action);
    void setCurrent(const QString& page);
    void setCount(const QString& page, std::optional<std::int64_t> count);
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QHash<QString, RailButton*> m_buttons{};
};

} // namespace tegoed::ui
