#include "ui/shell/rail.h"

#include "ui/bridge/display.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kRailWidth = 168;
constexpr int kIconSize = 20;

} // namespace

RailButton::RailButton(QAction* action, QString iconName, QWidget* parent)
    : QAbstractButton(parent), m_action(action), m_iconName(std::move(iconName))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(action, &QAction::changed, this, &RailButton::takeOver);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    takeOver();
}

void RailButton::takeOver()
{
    setText(m_action->text());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_count ? QStringLiteral("%1, %2").arg(m_action->text(), displayCount(*m_count)) : m_action->text());
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

void RailButton::setCount(std::optional<std::int64_t> count)
{
    m_count = count;
    takeOver();
}

QSize RailButton::sizeHint() const
{
    // Wide enough for a name that is chosen beside a million items.
    int width = kGapWide + kIconSize + kGap + QFontMetrics{ui::font(Type::Strong)}.horizontalAdvance(text()) + kGap;
    if (m_count) width += kGap + QFontMetrics{ui::font(Type::Small)}.horizontalAdvance(displayCount(*m_count));
    return {std::max(width, scaled(kRailWidth) - 2 * kGap), controlHeight() + kGap};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Colors& c = colors();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.selection : c.hairline);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (isChecked()) { // A mark beside the colour: colour is never the only sign.
        painter.setBrush(c.accent);
        painter.drawRoundedRect(QRect{0, kGap, 3, height() - 2 * kGap}, 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen{c.accent, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    }
    const int left = kGapWide;
    ui::icon(m_iconName, isEnabled() ? (isChecked() ? Tint::Accent : Tint::Text) : Tint::Muted)
        .paint(&painter, QRect{left, (height() - kIconSize) / 2, kIconSize, kIconSize});
    painter.setPen(isEnabled() ? c.text : c.muted);
    painter.setFont(ui::font(isChecked() ? Type::Strong : Type::Body));
    QRect space = rect().adjusted(left + kIconSize + kGap, 0, -kGap, 0);
    if (m_count) {
        const QString count = displayCount(*m_count);
        painter.save();
        painter.setFont(ui::font(Type::Small));
        painter.setPen(isChecked() ? c.text : c.muted);
        painter.drawText(space, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
        space.setRight(space.right() - painter.fontMetrics().horizontalAdvance(count) - kGap);
        painter.restore();
    }
    painter.drawText(space, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, space.width()));
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout{this})
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->setContentsMargins(kGap, kGapWide, kGap, kGap);
    m_layout->setSpacing(kGapTight);
    m_layout->addStretch(1);
}

void Rail::add(const QString& page, QAction* action)
{
    auto* const button = new RailButton{action, page, this};
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons.insert(page, button);
}

void Rail::setCurrent(const QString& page)
{
    if (auto* const button = m_buttons.value(page)) button->setChecked(true);
}

void Rail::setCount(const QString& page, std::optional<std::int64_t> count)
{
    if (auto* const button = m_buttons.value(page)) button->setCount(count);
}

void Rail::retranslate()
{
    for (auto* const button : m_buttons)
        button->takeOver();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), colors().rail);
    painter.setPen(colors().hairline);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tegoed::ui
