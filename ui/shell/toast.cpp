#include "ui/shell/toast.h"

#include "ui/theme/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kDoneMs = 8'000;
constexpr int kRefusalMs = 20'000;
constexpr int kMaxWidth = 720;
constexpr int kFootHeight = 52; ///< The foot of the window, which stays in sight.

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent), m_text(new Label{Type::Body, Tint::Text, this}), m_open(new QPushButton{this}), m_undo(new QPushButton{this}),
      m_history(new QPushButton{this}), m_close(new QPushButton{this})
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(kMargin, kGap, kGap, kGap);
    layout->setSpacing(kGapWide);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    m_open->setIcon(icon(QStringLiteral("open")));
    layout->addWidget(m_open);
    m_undo->setProperty(kPrimaryProperty, true);
    layout->addWidget(m_undo);
    m_history->setIcon(icon(QStringLiteral("history")));
    m_history->setFlat(true);
    layout->addWidget(m_history);
    m_close->setIcon(icon(QStringLiteral("exclude")));
    m_close->setFlat(true);
    layout->addWidget(m_close);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        emit openWanted(m_path);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_undoes) emit undoWanted(*m_undoes);
    });
    connect(m_history, &QPushButton::clicked, this, [this] {
        hide();
        emit historyWanted();
    });
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::retranslate()
{
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open what was written"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo what was just done"));
    m_history->setAccessibleName(tr("What else can be taken back"));
    m_history->setToolTip(tr("What else can be taken back"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

void Toast::showDone(const QString& text, std::optional<base::JournalId> undoes)
{
    showWritten(text, {}, undoes);
}

void Toast::showWritten(const QString& text, const QString& path, std::optional<base::JournalId> undoes)
{
    m_undoes = undoes;
    m_path = path;
    appear(text, false);
}

void Toast::showRefusal(const QString& text)
{
    m_undoes.reset();
    m_path.clear();
    appear(text, true);
}

void Toast::appear(const QString& text, bool isRefusal)
{
    m_isRefusal = isRefusal;
    m_text->setText(text);
    m_open->setVisible(!m_path.isEmpty());
    m_undo->setVisible(m_undoes.has_value());
    m_history->setVisible(m_undoes.has_value());
    place();
    show();
    raise();
    m_life.start(isRefusal ? kRefusalMs : kDoneMs);
    setAccessibleName(text);
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QWidget* const window = parentWidget();
    const int width = std::min(kMaxWidth, window->width() - 2 * kMarginWide);
    setFixedWidth(width);
    setFixedHeight(std::max(layout()->heightForWidth(width), layout()->minimumSize().height()));
    move((window->width() - width) / 2, window->height() - height() - kFootHeight);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Colors& c = colors();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{m_isRefusal ? c.danger : c.accent, 1.5});
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isRefusal ? c.danger : c.accent);
    painter.drawRoundedRect(QRectF{3, 6, 4, height() - 12.0}, 2, 2);
}

} // namespace tegoed::ui
