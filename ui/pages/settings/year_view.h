#pragma once

#include "app/calendar_periods.h"

#include <QWidget>

#include <map>

namespace tegoed::ui {

/// The months of a year with the days on which nothing goes out. Signs as well as colours: weekends are grey, holidays and days off have a
/// filled square, quiet days a frame, today a ring. Every marked day says what it is in its tool tip; the lists beside it say the same to
/// a screen reader.
class YearView : public QWidget {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);
    void show(int year, base::Date today, const app::CalendarView& calendar);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Day {
        QString what;
        bool isOff = false; ///< Else quiet.
    };
    void paintMonth(QPainter& painter, unsigned month) const;
    void paintDay(QPainter& painter, const QRectF& cell, base::Date day) const;
    [[nodiscard]] QRectF monthRect(unsigned month) const;
    [[nodiscard]] QRectF dayRect(base::Date day) const;

    int m_year = 0;
    base::Date m_today{};
    std::map<base::Date, Day> m_days{};
};

/// What a holiday is called.
[[nodiscard]] QString holidayWord(base::Date day, const base::CalendarSettings& settings);

} // namespace tegoed::ui
