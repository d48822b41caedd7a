#include "ui/widgets/choice_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kMostHint = 420;

} // namespace

ChoiceButton::ChoiceButton(QString iconName, QWidget* parent) : QPushButton(parent), m_iconName(std::move(iconName))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setTexts(const QString& title, const QString& detail, const QString& right, const QString& rightDetail)
{
    setText(title);
    m_detail = detail;
    m_right = right;
    m_rightDetail = rightDetail;
    QStringList said{detail, right, rightDetail};
    said.removeAll(QString{});
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ChoiceButton::setPrimary(bool isPrimary)
{
    m_isPrimary = isPrimary;
    update();
}

int ChoiceButton::rightWidth() const
{
    const int wide = std::max(QFontMetrics{ui::font(Type::Strong)}.horizontalAdvance(m_right),
                              QFontMetrics{ui::font(Type::Small)}.horizontalAdvance(m_rightDetail));
    return wide == 0 ? 0 : wide + kMargin;
}

int ChoiceButton::textWidth(int width) const
{
    return std::max(1, width - kMargin - ui::iconSize(IconUse::Choice) - kMargin - rightWidth() - kMargin);
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics small{ui::font(Type::Small)};
    const int detail =
        m_detail.isEmpty() ? 0 : small.boundingRect(QRect{0, 0, textWidth(width), 10'000}, Qt::TextWordWrap, m_detail).height() + kGapTight;
    return 2 * kGapWide + QFontMetrics{ui::font(Type::Strong)}.height() + detail;
}

QSize ChoiceButton::sizeHint() const
{
    const int title = QFontMetrics{ui::font(Type::Strong)}.horizontalAdvance(text());
    const int width = std::min(kMargin + ui::iconSize(IconUse::Choice) + kMargin + title + rightWidth() + kMargin,
                               scaled(kMostHint)); // A long name is cut.
    return {width, heightForWidth(width)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const Colors& c = colors();
    const bool isPrimary = m_isPrimary && isEnabled();
    const bool isActive = isEnabled() && (underMouse() || isDown());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isPrimary ? c.selection : isActive ? c.rail : c.surface);
    painter.setPen(QPen{hasFocus() || isPrimary ? c.accent : isEnabled() ? c.border : c.hairline, hasFocus() ? 2.0 : 1.0});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);

    const QFontMetrics strong{ui::font(Type::Strong)};
    const int top = kGapWide;
    const int side = ui::iconSize(IconUse::Choice);
    ui::icon(m_iconName, !isEnabled() ? Tint::Muted : Tint::Accent)
        .paint(&painter, QRect{kMargin, top + (strong.height() - side) / 2, side, side});
    const int left = kMargin + side + kMargin;
    const int width = textWidth(this->width());
    const auto draw = [&](const QRect& space, Type type, const QColor& color, int flags, const QString& words) {
        painter.setFont(ui::font(type));
        painter.setPen(color);
        painter.drawText(space, flags, words);
    };
    draw({left, top, width, strong.height()}, Type::Strong, isEnabled() ? c.text : c.muted, Qt::AlignLeft | Qt::AlignVCenter,
         strong.elidedText(text(), Qt::ElideMiddle, width));
    const int second = top + strong.height() + kGapTight;
    draw({left, second, width, height() - second}, Type::Small, isPrimary ? c.text : c.muted,
         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_detail);
    const QRect right{this->width() - kMargin - rightWidth(), top, rightWidth(), strong.height()};
    draw(right, Type::Strong, c.text, Qt::AlignRight | Qt::AlignVCenter, m_right);
    draw(right.translated(0, strong.height() + kGapTight), Type::Small, c.muted, Qt::AlignRight | Qt::AlignTop, m_rightDetail);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click(); // Return presses it as Space does.
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QPushButton::keyPressEvent(event);
}

void ChoiceButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) updateGeometry();
    QPushButton::changeEvent(event);
}

} // namespace tegoed::ui
