#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace tegoed::ui {

Label::Label(Type type, Tint tint, QWidget* parent) : QLabel(parent), m_type(type), m_tint(tint)
{
    setFont(ui::font(type));
    setTextFormat(Qt::PlainText); // What a customer's name holds is never markup.
    recolour();
}

void Label::setTint(Tint tint)
{
    m_tint = tint;
    recolour();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    if (elided) setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize{0, hint.height()} : hint;
}

void Label::recolour()
{
    m_recolouring = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colorOf(m_tint));
    setPalette(own);
    m_recolouring = false;
}

void Label::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || (event->type() == QEvent::PaletteChange && !m_recolouring)) recolour();
    if (event->type() == QEvent::FontChange) setFont(ui::font(m_type));
    QLabel::changeEvent(event);
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter{this};
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

EmptyNote::EmptyNote(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_icon(new QLabel{this}), m_title(new Label{Type::Heading, Tint::Text, this}),
      m_text(new Label{Type::Body, Tint::Muted, this}), m_iconName(iconName)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMarginWide);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(kGap);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(3);
    setSizes();
}

void EmptyNote::setSizes()
{
    m_icon->setFixedSize(iconSize(IconUse::Empty), iconSize(IconUse::Empty));
}

void EmptyNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) setSizes();
    QWidget::changeEvent(event);
}

void EmptyNote::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyNote::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    icon(m_iconName, Tint::Muted).paint(&painter, m_icon->geometry());
}

} // namespace tegoed::ui
