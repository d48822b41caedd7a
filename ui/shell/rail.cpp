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
    setAccessibleDescription(keyShown().isEmpty() ? QString{} : tr("Key %1").arg(keyShown()));
    setEnabled(m_action->isEnabled());
    updateGeometry();
    update();
}

void RailButton::setCount(std::optional<std::int64_t> count)
{
    m_count = count;
    takeOver();
}

QString RailButton::keyShown() const
{
    return keyText(m_action->shortcut());
}

int RailButton::countWidth() const
{
    return m_count ? QFontMetrics{ui::font(Type::Small)}.horizontalAdvance(displayCount(*m_count)) + kGap : 0;
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics strong{ui::font(Type::Strong)};
    const QFontMetrics small{ui::font(Type::Small)};
    // Wide enough for a name that is chosen beside a million items. One without a key is as high as the others.
    const int words = std::max(strong.horizontalAdvance(text()), small.horizontalAdvance(keyShown()));
    const int width = kGapWide + ui::iconSize(IconUse::Place) + kGap + words + countWidth() + kGap;
    return {std::max(width, scaled(kRailWidth) - 2 * kGap), strong.height() + small.height() + kGap};
}

RailButton::Places RailButton::places() const
{
    const int side = ui::iconSize(IconUse::Place);
    Places places;
    places.icon = {kGapWide, (height() - side) / 2, side, side};
    const int left = kGapWide + side + kGap;
    const int right = width() - kGap;
    if (m_count) places.count = {right - (countWidth() - kGap), 0, countWidth() - kGap, height()};
    const int wordsWidth = right - countWidth() - left;
    if (keyShown().isEmpty()) {
        places.name = {left, 0, wordsWidth, height()};
        return places;
    }
    const int nameHeight = QFontMetrics{ui::font(Type::Strong)}.height();
    const int keyHeight = QFontMetrics{ui::font(Type::Small)}.height();
    const int top = (height() - nameHeight - keyHeight) / 2;
    places.name = {left, top, wordsWidth, nameHeight};
    places.key = {left, top + nameHeight, wordsWidth, keyHeight};
    return places;
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
    const auto places = this->places();
    ui::icon(m_iconName, isEnabled() ? (isChecked() ? Tint::Accent : Tint::Text) : Tint::Muted).paint(&painter, places.icon);
    const auto write = [&](const QRect& place, Type type, const QColor& color, Qt::Alignment side, const QString& words) {
        const QFont font = ui::font(type);
        const QFontMetrics metrics{font};
        painter.setFont(font);
        painter.setPen(color);
        // What just fits would be cut: the ellipsis counts in parts of a pixel.
        const bool fits = metrics.horizontalAdvance(words) <= place.width();
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter),
                         fits ? words : metrics.elidedText(words, Qt::ElideRight, place.width()));
    };
    // Muted words are too pale on the ground of the pointer.
    const QColor quiet = isEnabled() && (isChecked() || underMouse()) ? c.text : c.muted;
    write(places.name, isChecked() ? Type::Strong : Type::Body, isEnabled() ? c.text : c.muted, Qt::AlignLeft, text());
    write(places.key, Type::Small, quiet, Qt::AlignLeft, keyShown());
    if (m_count) write(places.count, Type::Small, quiet, Qt::AlignRight, displayCount(*m_count));
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
