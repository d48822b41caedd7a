#include "ui/widgets/policy_time_line.h"

#include "app/policy_text.h"
#include "render/label_lanes.h"
#include "ui/bridge/display.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tegoed::ui {

namespace {

constexpr int kSide = 28;
constexpr int kLabelLanes = 3;
constexpr int kMarkRadius = 7;
constexpr int kTickHeight = 5;
constexpr int kWaitHeight = 6;
constexpr int kReach = 14; ///< How near to a mark a press counts as on it.
constexpr int kWeek = 7;

int laneHeight()
{
    return QFontMetrics{ui::font(Type::Strong)}.height() + QFontMetrics{ui::font(Type::Small)}.height() + kGapTight;
}

} // namespace

QString signedDays(int days)
{
    if (days == 0) return QStringLiteral("0");
    return (days > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + QString::number(std::abs(days));
}

PolicyTimeLine::PolicyTimeLine(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PolicyTimeLine::sizeHint() const
{
    const int foot = kMarkRadius + kTickHeight + QFontMetrics{ui::font(Type::Small)}.height() + kGap;
    return {420, kLabelLanes * laneHeight() + kGapWide + kMarkRadius + foot};
}

void PolicyTimeLine::show(const dunning::Policy& policy, const std::vector<dunning::PolicyFault>& faults)
{
    m_policy = policy;
    m_faults = faults;
    if (m_chosen >= m_policy.steps.size()) m_chosen = m_policy.steps.empty() ? 0 : m_policy.steps.size() - 1;
    if (!m_isDragging) m_range = rangeOfDays();
    describe();
    update();
}

void PolicyTimeLine::choose(std::size_t step)
{
    if (step >= m_policy.steps.size() || step == m_chosen) return;
    m_chosen = step;
    describe();
    update();
}

void PolicyTimeLine::describe()
{
    const bool hasSteps = !m_policy.steps.empty();
    const auto said = hasSteps ? toQt(app::stepSentence(m_policy.steps[m_chosen], language())) : tr("No steps");
    if (said == accessibleDescription()) return;
    setAccessibleDescription(said);
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
}

PolicyTimeLine::Range PolicyTimeLine::rangeOfDays() const
{
    Range range{-kWeek, 4 * kWeek};
    for (const auto& step : m_policy.steps) {
        range.first = std::min(range.first, step.offsetDays - 3);
        range.last = std::max(range.last, step.offsetDays + kWeek);
    }
    return range;
}

double PolicyTimeLine::dayWidth() const
{
    return static_cast<double>(width() - 2 * kSide) / (m_range.last - m_range.first);
}

double PolicyTimeLine::xOf(int day) const
{
    return kSide + dayWidth() * (day - m_range.first);
}

double PolicyTimeLine::axisY() const
{
    return kLabelLanes * laneHeight() + kGapWide + kMarkRadius / 2.0;
}

QPointF PolicyTimeLine::markOf(std::size_t step) const
{
    return {xOf(m_policy.steps[step].offsetDays), axisY()};
}

bool PolicyTimeLine::isFaulty(std::size_t step) const
{
    return std::any_of(m_faults.begin(), m_faults.end(), [&](const dunning::PolicyFault& fault) { return fault.step == step; });
}

int PolicyTimeLine::allowedDay(std::size_t step, int wanted) const
{
    const auto& steps = m_policy.steps;
    const bool isBeforeDue = steps[step].stage == ledger::Stage::PreDue;
    int least = isBeforeDue ? -dunning::kLongestWait : 0;
    int most = isBeforeDue ? -1 : dunning::kFarthestOffset;
    if (step > 0) least = std::max(least, steps[step - 1].offsetDays + 1);
    if (step + 1 < steps.size()) most = std::min(most, steps[step + 1].offsetDays - 1);
    return least > most ? steps[step].offsetDays : std::clamp(wanted, least, most);
}

std::vector<PolicyTimeLine::Label> PolicyTimeLine::labels() const
{
    const QFontMetricsF strong{ui::font(Type::Strong)};
    const QFontMetricsF small{ui::font(Type::Small)};
    std::vector<Label> found;
    std::vector<render::LabelWish> wishes;
    for (std::size_t step = 0; step < m_policy.steps.size(); ++step) {
        Label label;
        label.what = (isFaulty(step) ? QStringLiteral("! ") : QString{}) + toQt(app::stageTitle(m_policy.steps[step].stage, language()));
        label.day = signedDays(m_policy.steps[step].offsetDays);
        const double most = width() / 3.0;
        if (strong.horizontalAdvance(label.what) > most) label.what = strong.elidedText(label.what, Qt::ElideRight, most);
        wishes.push_back(
            {markOf(step).x() - kGapTight, std::max(strong.horizontalAdvance(label.what), small.horizontalAdvance(label.day))});
        found.push_back(label);
    }
    const auto places = render::laneLabels(wishes, width() - 2.0 * kGapTight, kGapWide);
    for (std::size_t step = 0; step < found.size(); ++step) {
        // What finds no room in the rows that there are stands in the last one.
        const int lane = std::min(places[step].lane, kLabelLanes - 1);
        const double top = axisY() - kMarkRadius - kGapTight - laneHeight() * (lane + 1);
        found[step].area = {places[step].left + kGapTight, top, wishes[step].width, static_cast<double>(laneHeight())};
    }
    return found;
}

void PolicyTimeLine::drawAxis(QPainter& painter) const
{
    painter.setFont(ui::font(Type::Small));
    const QFontMetricsF metrics{painter.font()};
    painter.setPen(QPen{colors().border, 1.5});
    painter.drawLine(QPointF{kGap * 1.0, axisY()}, QPointF{width() - kGap * 1.0, axisY()});
    // As many weeks as have room for their number.
    int every = kWeek;
    while (every * dayWidth() < metrics.horizontalAdvance(QStringLiteral("+000")) + kGapWide)
        every *= 2;
    const double foot = axisY() + kMarkRadius + kGapTight;
    for (int day = (m_range.first / every) * every; day <= m_range.last; day += every) {
        if (day < m_range.first) continue;
        painter.setPen(colors().border);
        painter.drawLine(QPointF{xOf(day), axisY()}, QPointF{xOf(day), axisY() + kTickHeight});
        if (day == 0) continue;
        const auto text = signedDays(day);
        painter.setPen(colors().muted);
        painter.drawText(QPointF{xOf(day) - metrics.horizontalAdvance(text) / 2, foot + metrics.ascent()}, text);
    }
    painter.setPen(QPen{colors().text, 1.5, Qt::DashLine});
    painter.drawLine(QPointF{xOf(0), axisY() - 2.0 * kMarkRadius}, QPointF{xOf(0), foot});
    painter.setPen(colors().text);
    const auto due = toQt(app::text("policy.due_day", language()));
    painter.drawText(QPointF{xOf(0) - metrics.horizontalAdvance(due) / 2, foot + metrics.ascent()}, due);
}

void PolicyTimeLine::drawWaits(QPainter& painter) const
{
    for (std::size_t step = 1; step < m_policy.steps.size(); ++step) {
        const auto& one = m_policy.steps[step];
        const int from = m_policy.steps[step - 1].offsetDays;
        if (one.gapDays <= 0) continue;
        // A wait that is longer than the way to the step puts it off.
        const bool putsOff = from + one.gapDays > one.offsetDays;
        QColor color = putsOff ? colors().warning : colors().accent;
        color.setAlphaF(0.35F);
        const double until = std::min(xOf(from + one.gapDays), static_cast<double>(width() - kGap));
        painter.fillRect(QRectF{xOf(from), axisY() - kWaitHeight / 2.0, until - xOf(from), static_cast<double>(kWaitHeight)}, color);
    }
}

void PolicyTimeLine::drawMarks(QPainter& painter) const
{
    const auto places = labels();
    for (std::size_t step = 0; step < places.size(); ++step) {
        const bool isChosen = step == m_chosen;
        const QPointF mark = markOf(step);
        const QColor color = isFaulty(step) ? colors().danger : isChosen ? colors().accent : colors().text;
        const auto& label = places[step];
        painter.setPen(QPen{colors().hairline, 1});
        painter.drawLine(QPointF{mark.x(), label.area.bottom()}, QPointF{mark.x(), mark.y() - kMarkRadius});
        painter.setPen(QPen{color, 2});
        painter.setBrush(isChosen || isFaulty(step) ? color : colors().surface);
        painter.drawEllipse(mark, kMarkRadius - 1, kMarkRadius - 1);
        if (isChosen && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(mark, kMarkRadius + 3, kMarkRadius + 3);
        }
        painter.setPen(color);
        painter.setFont(ui::font(Type::Strong));
        painter.drawText(label.area, Qt::AlignLeft | Qt::AlignTop, label.what);
        painter.setPen(isChosen ? colors().text : colors().muted);
        painter.setFont(ui::font(Type::Small));
        const double strongHeight = QFontMetricsF{ui::font(Type::Strong)}.height();
        painter.drawText(label.area.adjusted(0, strongHeight, 0, 0), Qt::AlignLeft | Qt::AlignTop, label.day);
    }
}

void PolicyTimeLine::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{hasFocus() ? colors().accent : colors().hairline, hasFocus() ? 2.0 : 1.0});
    painter.setBrush(colors().surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    drawAxis(painter);
    drawWaits(painter);
    drawMarks(painter);
}

std::optional<std::size_t> PolicyTimeLine::stepAt(QPointF place) const
{
    std::optional<std::size_t> nearest;
    double least = kReach;
    for (std::size_t step = 0; step < m_policy.steps.size(); ++step) {
        const double distance = QLineF{markOf(step), place}.length();
        if (distance >= least) continue;
        least = distance;
        nearest = step;
    }
    if (nearest) return nearest;
    const auto places = labels();
    for (std::size_t step = 0; step < places.size(); ++step)
        if (places[step].area.contains(place)) return step;
    return std::nullopt;
}

void PolicyTimeLine::mousePressEvent(QMouseEvent* event)
{
    const auto step = event->button() == Qt::LeftButton ? stepAt(event->position()) : std::nullopt;
    if (!step) return;
    m_isDragging = true;
    choose(*step);
    emit stepChosen(*step);
}

void PolicyTimeLine::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragging) {
        setCursor(stepAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const int wanted = static_cast<int>(std::lround((event->position().x() - kSide) / dayWidth())) + m_range.first;
    const int day = allowedDay(m_chosen, wanted);
    if (day != m_policy.steps[m_chosen].offsetDays) emit stepMoved(m_chosen, day);
}

void PolicyTimeLine::mouseReleaseEvent(QMouseEvent*)
{
    m_isDragging = false;
    m_range = rangeOfDays();
    update();
}

void PolicyTimeLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert) {
        emit addWanted();
        return;
    }
    if (m_policy.steps.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto select = [this](std::size_t step) {
        choose(step);
        emit stepChosen(step);
    };
    const auto move = [&](int days) {
        const int day = allowedDay(m_chosen, m_policy.steps[m_chosen].offsetDays + days);
        if (day != m_policy.steps[m_chosen].offsetDays) emit stepMoved(m_chosen, day);
    };
    const int days = (event->modifiers() & Qt::ShiftModifier) != 0 ? kWeek : 1;
    switch (event->key()) {
    case Qt::Key_Left: move(-days); break;
    case Qt::Key_Right: move(days); break;
    case Qt::Key_Up: select(m_chosen == 0 ? 0 : m_chosen - 1); break;
    case Qt::Key_Down: select(std::min(m_chosen + 1, m_policy.steps.size() - 1)); break;
    case Qt::Key_Home: select(0); break;
    case Qt::Key_End: select(m_policy.steps.size() - 1); break;
    case Qt::Key_Delete: emit removeWanted(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PolicyTimeLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PolicyTimeLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tegoed::ui
