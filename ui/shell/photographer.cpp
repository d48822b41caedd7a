#include "ui/shell/photographer.h"

#include "ui/bridge/ledger_service.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kQuietMs = 600;
constexpr int kLookMs = 100;
constexpr int kTitleHeight = 30;

/// A dialog as a desktop shows it: with its title above it.
void drawDialog(QPainter& painter, QDialog& dialog, const QPoint& middle)
{
    const QPixmap content = dialog.grab();
    const QSize size = content.size() / content.devicePixelRatio();
    QRect frame{QPoint{}, QSize{size.width(), size.height() + kTitleHeight}};
    frame.moveCenter(middle);
    painter.fillRect(frame, colors().rail);
    painter.drawPixmap(frame.left(), frame.top() + kTitleHeight, content);
    painter.setPen(colors().border);
    painter.drawRect(frame.adjusted(-1, -1, 0, 0));
    painter.setPen(colors().text);
    painter.setFont(font(Type::Strong));
    painter.drawText(QRect{frame.left() + kMargin, frame.top(), frame.width() - 2 * kMargin, kTitleHeight}, Qt::AlignVCenter,
                     dialog.windowTitle());
}

} // namespace

Photographer::Photographer(MainWindow& window, LedgerService& service, QString file)
    : m_window(window), m_service(service), m_file(std::move(file))
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &Photographer::look);
    m_look.start();
}

QPixmap Photographer::picture() const
{
    QPixmap all = m_window.grab();
    QPainter painter{&all};
    for (auto* const dialog : m_window.findChildren<QDialog*>()) {
        if (dialog->isVisible()) drawDialog(painter, *dialog, m_window.rect().center());
    }
    return all;
}

void Photographer::look()
{
    m_quietMs = m_service.isQuiet() ? m_quietMs + kLookMs : 0;
    if (m_quietMs < kQuietMs) return;
    m_look.stop();
    QApplication::exit(picture().save(m_file) ? 0 : 1);
}

} // namespace tegoed::ui
