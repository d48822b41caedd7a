#include "ui/pages/settings/year_view.h"

#include "base/holidays.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kColumns = 3;
constexpr int kRows = 4;
constexpr int kWeekDays = 7;
/// Name of the month, names of the days, at most six weeks.
constexpr int kLines = 8;
constexpr int kLeastCell = 18;
constexpr int kMonthGap = 20;

} // namespace

QString holidayWord(base::Date day, const base::CalendarSettings& settings)
{
    QStringList words;
    for (const auto& holiday : base::holidaysOf(day.year(), settings)) {
        if (holiday.on == day) words.push_back(wordOr("holiday." + std::string{name(holiday.holiday)}, {}));
    }
    return words.join(QStringLiteral(", "));
}

YearView::YearView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize YearView::minimumSizeHint() const
{
    return {kColumns * kWeekDays * kLeastCell + (kColumns - 1) * kMonthGap, kRows * kLines * kLeastCell};
}

QSize YearView::sizeHint() const
{
    return minimumSizeHint() * 5 / 4;
}

void YearView::show(int year, base::Date today, const app::CalendarView& calendar)
{
    m_year = year;
    m_today = today;
    m_days.clear();
    const auto mark = [&](base::Date day, const QString& what, bool isOff) {
        if (day.year() != m_year) return;
        auto& known = m_days[day];
        known.what = known.what.isEmpty() ? what : known.what + QStringLiteral(", ") + what;
        known.isOff = known.isOff || isOff;
    };
    for (const auto& holiday : base::holidaysOf(year, calendar.settings))
        mark(holiday.on, wordOr("holiday." + std::string{name(holiday.holiday)}, {}), true);
    for (const auto& period : calendar.periods) {
        const bool isOff = period.kind == app::PeriodKind::DayOff;
        const QString word = !period.name.empty() ? toQt(period.name) : isOff ? tr("day off") : tr("quiet period");
        for (auto day = period.range.from; day <= period.range.to; day = day + base::Days{1})
            mark(day, word, isOff);
    }
    update();
}

QRectF YearView::monthRect(unsigned month) const
{
    const int column = static_cast<int>(month - 1) % kColumns;
    const int row = static_cast<int>(month - 1) / kColumns;
    const double width = (this->width() - (kColumns - 1) * kMonthGap) / static_cast<double>(kColumns);
    const double height = this->height() / static_cast<double>(kRows);
    return {column * (width + kMonthGap), row * height, width, height};
}

QRectF YearView::dayRect(base::Date day) const
{
    const QRectF month = monthRect(day.month());
    const double width = month.width() / kWeekDays;
    const double height = month.height() / kLines;
    const auto before = static_cast<int>(day.firstOfMonth().isoWeekday()) - 1;
    const int place = before + static_cast<int>(day.day()) - 1;
    return {month.left() + place % kWeekDays * width, month.top() + (2 + place / kWeekDays) * height, width, height};
}

void YearView::paintEvent(QPaintEvent*)
{
    if (m_year == 0) return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (unsigned month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearView::paintMonth(QPainter& painter, unsigned month) const
{
    const auto first = base::Date::of(m_year, month, 1).value_or(base::Date{});
    const QRectF place = monthRect(month);
    const double width = place.width() / kWeekDays;
    const double height = place.height() / kLines;
    const QLocale locale;
    painter.setPen(colors().text);
    painter.setFont(ui::font(Type::Strong));
    QString monthName = locale.standaloneMonthName(static_cast<int>(month));
    monthName[0] = monthName[0].toUpper();
    painter.drawText(QRectF{place.left() + kGapTight, place.top(), place.width(), height},
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), monthName);
    painter.setFont(ui::font(Type::Small));
    painter.setPen(colors().muted);
    for (int day = 0; day < kWeekDays; ++day) {
        painter.drawText(QRectF{place.left() + day * width, place.top() + height, width, height}, static_cast<int>(Qt::AlignCenter),
                         locale.standaloneDayName(day + 1, QLocale::ShortFormat).left(2));
    }
    for (auto day = first; day <= first.lastOfMonth(); day = day + base::Days{1})
        paintDay(painter, dayRect(day), day);
}

void YearView::paintDay(QPainter& painter, const QRectF& cell, base::Date day) const
{
    const Colors& c = colors();
    const double side = std::min(cell.width(), cell.height()) - 2;
    QRectF box{0, 0, std::min(cell.width() - 2, side * 1.5), side};
    box.moveCenter(cell.center());
    const auto marked = m_days.find(day);
    const bool isOff = marked != m_days.end() && marked->second.isOff;
    const bool isQuiet = marked != m_days.end() && !isOff;
    const bool isWeekend = day.isoWeekday() >= 6;
    if (isOff) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(box, 3, 3);
    } else if (isQuiet) {
        painter.setPen(QPen{c.warning, 1.5, Qt::DashLine});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    }
    if (day == m_today) {
        painter.setPen(QPen{c.text, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter.setPen(isOff ? c.onAccent : isWeekend ? c.muted : c.text);
    painter.setFont(ui::font(isWeekend ? Type::Small : Type::Body));
    painter.drawText(cell, static_cast<int>(Qt::AlignCenter), QString::number(day.day()));
}

bool YearView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* const help = static_cast<QHelpEvent*>(event);
    for (const auto& [day, marked] : m_days) {
        const QRectF place = dayRect(day);
        if (!place.contains(help->pos())) continue;
        QToolTip::showText(help->globalPos(), QLocale{}.toString(toQDate(day), QLocale::LongFormat) + QStringLiteral(": ") + marked.what,
                           this, place.toRect());
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace tegoed::ui
