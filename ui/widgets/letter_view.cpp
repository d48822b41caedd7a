#include "ui/widgets/letter_view.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tegoed::ui {

/// The pages, drawn when they are uncovered.
class LetterView::Sheet : public QWidget {
public:
    using QWidget::QWidget;

    std::optional<render::LetterPainter> letter{};
    QString text{};

    [[nodiscard]] int pageCount() const { return letter ? letter->pageCount() : 0; }
    [[nodiscard]] int pageWidth() const { return std::max(120, width() - 2 * kMargin); }
    [[nodiscard]] int pageHeight() const
    {
        const QSizeF size = render::LetterPainter::pageSizeMm();
        return static_cast<int>(pageWidth() * size.height() / size.width());
    }
    [[nodiscard]] int wantedHeight() const { return kMargin + pageCount() * (pageHeight() + kMargin); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter{this};
        if (!letter) {
            painter.setPen(colors().muted);
            painter.drawText(rect().adjusted(kMarginWide, kMarginWide, -kMarginWide, -kMarginWide),
                             static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, text);
            return;
        }
        for (int page = 0; page < pageCount(); ++page) {
            const QRect paper{kMargin, kMargin + page * (pageHeight() + kMargin), pageWidth(), pageHeight()};
            if (!paper.intersects(event->rect())) continue;
            painter.setPen(colors().border);
            painter.setBrush(Qt::white); // Paper is white in every look.
            painter.drawRect(paper.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.setClipRect(paper);
            painter.translate(paper.topLeft());
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
            painter.setPen(Qt::black);
            painter.setBrush(Qt::NoBrush);
            letter->paint(painter, page, paper.width());
            painter.restore();
        }
    }
};

LetterView::LetterView(QWidget* parent) : QScrollArea(parent), m_sheet(new Sheet)
{
    setWidget(m_sheet);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Its coming and going would change the width, and with it the height.
}

void LetterView::show(render::LetterPainter letter)
{
    m_sheet->letter.emplace(std::move(letter));
    layOut();
    verticalScrollBar()->setValue(0);
}

void LetterView::showText(const QString& text)
{
    m_sheet->letter.reset();
    m_sheet->text = text;
    layOut();
}

int LetterView::pageCount() const
{
    return m_sheet->pageCount();
}

void LetterView::layOut()
{
    const int width = viewport()->width();
    m_sheet->resize(width, m_sheet->height());
    m_sheet->resize(width, m_sheet->letter ? m_sheet->wantedHeight() : viewport()->height());
    m_sheet->update();
}

void LetterView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void LetterView::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_sheet->update();
}

} // namespace tegoed::ui
