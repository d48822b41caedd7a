#pragma once

#include "base/date.h"

#include <QLineEdit>

#include <optional>

namespace tegoed::ui {

/// A day as people type it: `20-11-2026`, `20/11/2026`, `20-11` of the year of `today`, `2026-11-20`. Nothing where it is no day.
[[nodiscard]] std::optional<base::Date> parseDay(const QString& typed, base::Date today);

/// A field for a day that may be left empty. What is no day is shown in the colour of faults and counts as empty; its tool tip and its
/// accessible description then say so. Escape empties it.
class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget* parent = nullptr);
    void setToday(base::Date today) { m_today = today; }
    [[nodiscard]] std::optional<base::Date> day() const;
    [[nodiscard]] bool isFaulty() const { return !text().trimmed().isEmpty() && !day(); }
    void setDay(std::optional<base::Date> day);

signals:
    void dayChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showFault();
    base::Date m_today{};
    std::optional<base::Date> m_day{};
};

} // namespace tegoed::ui
