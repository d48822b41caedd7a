#include "ui/widgets/days_late_chart.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tegoed::ui {

namespace {

constexpr double kLeastRadius = 2.5;
constexpr double kMostRadius = 9.0;
constexpr double kNear = 12.0;
constexpr int kGridLines = 5;
constexpr int kLeastDayCount = 30; ///< A shorter time is drawn as long as this.
constexpr QSize kLeastSize{260, 160};

/// 1, 2 or 5 times a power of ten, or whole weeks where these are small: what a person counts in.
int niceStep(int range)
{
    constexpr std::array kSteps{1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825};
    for (const int step : kSteps)
        if (range / step < kGridLines) return step;
    return range / kGridLines + 1;
}

} // namespace

/// Where days and days late lie in the widget.
struct DaysLateChart::Scale {
    QRectF plot{};
    std::int32_t firstDay = 0;
    std::int32_t lastDay = 1;
    int least = 0;
    int most = 1;
    int step = 1; ///< Between two lines.
    double largestMinor = 1;

    [[nodiscard]] double x(base::Date day) const
    {
        return plot.left() + plot.width() * (day.dayNumber() - firstDay) / static_cast<double>(lastDay - firstDay);
    }
    [[nodiscard]] double y(double daysLate) const
    {
        return plot.bottom() - plot.height() * (daysLate - least) / static_cast<double>(most - least);
    }
    [[nodiscard]] QPointF place(const ledger::SettledInvoice& invoice) const { return {x(invoice.settledOn), y(invoice.daysLate())}; }
    /// The area of a dot is as large as its amount.
    [[nodiscard]] double radius(const ledger::SettledInvoice& invoice) const
    {
        return std::max(kLeastRadius, kMostRadius * std::sqrt(static_cast<double>(invoice.amount.minor()) / largestMinor));
    }
};

DaysLateChart::DaysLateChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

QSize DaysLateChart::minimumSizeHint() const
{
    return kLeastSize;
}

QString DaysLateChart::lateText(int daysLate)
{
    if (daysLate == 0) return tr("on the due date");
    return daysLate > 0 ? tr("%Ln day(s) late", nullptr, daysLate) : tr("%Ln day(s) early", nullptr, -daysLate);
}

void DaysLateChart::show(std::vector<ledger::SettledInvoice> invoices, std::vector<int> averageTenths)
{
    m_invoices = std::move(invoices);
    m_averageTenths = std::move(averageTenths);
    m_marked.reset();
    m_drawn = {};
    update();
}

void DaysLateChart::mark(std::optional<std::size_t> invoice)
{
    m_marked = invoice;
    update();
}

DaysLateChart::Scale DaysLateChart::scale() const
{
    Scale scale;
    const QFontMetrics metrics{ui::font(Type::Small)};
    const int left = metrics.horizontalAdvance(displayCount(-1000)) + kGap;
    scale.plot = QRectF{rect()}.adjusted(left, kGap + metrics.height(), -kMostRadius - 2, -metrics.height() - kGap);
    if (m_invoices.empty()) return scale;
    scale.firstDay = m_invoices.front().settledOn.dayNumber();
    scale.lastDay = std::max(m_invoices.back().settledOn.dayNumber(), scale.firstDay + kLeastDayCount);
    scale.least = 0;
    scale.most = 1;
    for (const auto& invoice : m_invoices) {
        scale.least = std::min(scale.least, invoice.daysLate());
        scale.most = std::max(scale.most, invoice.daysLate());
        scale.largestMinor = std::max(scale.largestMinor, static_cast<double>(invoice.amount.minor()));
    }
    scale.step = niceStep(scale.most - scale.least);
    scale.least = -((-scale.least + scale.step - 1) / scale.step) * scale.step;
    scale.most = (scale.most + scale.step - 1) / scale.step * scale.step;
    return scale;
}

void DaysLateChart::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawn = QPixmap{size() * ratio};
    m_drawn.setDevicePixelRatio(ratio);
    const Colors& c = colors();
    m_drawn.fill(c.surface);
    QPainter painter{&m_drawn};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(Type::Small));
    const QFontMetrics metrics{painter.font()};
    const Scale scale = this->scale();
    painter.setPen(c.muted);
    painter.drawText(QPointF{kGap / 2.0, static_cast<double>(metrics.ascent())}, tr("Days late"));
    if (m_invoices.empty()) return;

    for (int days = scale.least; days <= scale.most; days += scale.step) {
        const double y = scale.y(days);
        painter.setPen(QPen{days == 0 ? c.text : c.hairline, days == 0 ? 1.5 : 1.0});
        painter.drawLine(QPointF{scale.plot.left(), y}, QPointF{scale.plot.right(), y});
        painter.setPen(c.muted);
        painter.drawText(QRectF{0, y - metrics.height() / 2.0, scale.plot.left() - kGapTight, static_cast<double>(metrics.height())},
                         Qt::AlignRight | Qt::AlignVCenter, displayCount(days));
    }
    const double below = scale.plot.bottom() + kGapTight;
    const auto first = base::Date::ofDayNumber(scale.firstDay);
    const auto last = base::Date::ofDayNumber(scale.lastDay);
    const QRectF dates{scale.plot.left(), below, scale.plot.width(), static_cast<double>(metrics.height())};
    painter.drawText(dates, Qt::AlignLeft, display(first));
    painter.drawText(dates, Qt::AlignRight, display(last));
    const auto middle = base::Date::ofDayNumber(scale.firstDay + (scale.lastDay - scale.firstDay) / 2);
    if (dates.width() > 4.0 * metrics.horizontalAdvance(display(middle))) painter.drawText(dates, Qt::AlignHCenter, display(middle));

    painter.setClipRect(QRectF{rect()});
    std::set<std::array<int, 3>> drawn; // Thousands of dots fall on the same spots: each is drawn once.
    for (const auto& invoice : m_invoices) {
        const QPointF place = scale.place(invoice);
        if (!drawn.insert({qRound(place.x()), qRound(place.y()), qRound(scale.radius(invoice) * 2)}).second) continue;
        const bool isLate = invoice.daysLate() > 0;
        QColor fill = isLate ? c.warning : c.surface;
        fill.setAlphaF(isLate ? 0.6F : 0.0F);
        painter.setPen(QPen{isLate ? c.warning : c.accent, 1.25});
        painter.setBrush(fill);
        const double radius = scale.radius(invoice);
        painter.drawEllipse(place, radius, radius);
    }
    QPainterPath line;
    for (std::size_t at = 0; at < m_invoices.size(); ++at) {
        const QPointF point{scale.x(m_invoices[at].settledOn), scale.y(m_averageTenths[at] / 10.0)};
        if (at == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{c.text, 2});
    painter.drawPath(line);
}

void DaysLateChart::paintEvent(QPaintEvent*)
{
    if (m_drawn.isNull() || m_drawn.size() != size() * devicePixelRatioF()) draw();
    QPainter painter{this};
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(colors().hairline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_marked || *m_marked >= m_invoices.size()) return;
    const Scale scale = this->scale();
    const auto& invoice = m_invoices[*m_marked];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colors().text, 2});
    const double radius = scale.radius(invoice) + 3;
    painter.drawEllipse(scale.place(invoice), radius, radius);
}

std::optional<std::size_t> DaysLateChart::nearest(QPoint point) const
{
    const Scale scale = this->scale();
    std::optional<std::size_t> found;
    double least = kNear;
    for (std::size_t at = 0; at < m_invoices.size(); ++at) {
        const QPointF away = scale.place(m_invoices[at]) - QPointF{point};
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            found = at;
        }
    }
    return found;
}

void DaysLateChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto found = nearest(event->pos())) emit invoiceClicked(*found);
}

bool DaysLateChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    if (const auto found = nearest(help->pos())) {
        const auto& invoice = m_invoices[*found];
        const QStringList parts{toQt(invoice.number), displayWithCurrency(invoice.amount), tr("paid on %1").arg(display(invoice.settledOn)),
                                lateText(invoice.daysLate())};
        QToolTip::showText(help->globalPos(), parts.join(QStringLiteral(" · ")), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void DaysLateChart::resizeEvent(QResizeEvent* event)
{
    m_drawn = {};
    QWidget::resizeEvent(event);
}

void DaysLateChart::changeEvent(QEvent* event)
{
    m_drawn = {};
    QWidget::changeEvent(event);
}

} // namespace tegoed::ui
