#include "ui/widgets/letter_view.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tegoed::ui {

namespace {

constexpr int kMostZoomSteps = 6;
constexpr double kZoomFactor = 1.25;

} // namespace

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
    setAlignment(Qt::AlignHCenter);
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

QString LetterView::insteadText() const
{
    return m_sheet->letter ? QString{} : m_sheet->text;
}

int LetterView::zoomPercent() const
{
    return static_cast<int>(std::lround(100 * std::pow(kZoomFactor, m_zoomStep)));
}

void LetterView::setZoomStep(int step)
{
    step = std::clamp(step, -kMostZoomSteps, kMostZoomSteps);
    if (step == m_zoomStep) return;
    // What is in the middle of the view stays there.
    const auto middleOf = [](const QScrollBar* bar) {
        const int whole = bar->maximum() + bar->pageStep();
        return whole > 0 ? (bar->value() + bar->pageStep() / 2.0) / whole : 0.0;
    };
    const double down = middleOf(verticalScrollBar());
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const double across = middleOf(horizontalScrollBar());
    m_zoomStep = step;
    layOut();
    const auto center = [](QScrollBar* bar, double place) {
        bar->setValue(static_cast<int>(place * (bar->maximum() + bar->pageStep()) - bar->pageStep() / 2.0));
    };
    if (!isAtTop) center(verticalScrollBar(), down);
    center(horizontalScrollBar(), across);
    emit zoomChanged();
}

void LetterView::layOut()
{
    const int width = viewport()->width();
    if (!m_sheet->letter) {
        m_sheet->resize(viewport()->size());
        m_sheet->update();
        return;
    }
    m_sheet->resize(m_zoomStep == 0 ? width : width * zoomPercent() / 100, m_sheet->height());
    m_sheet->resize(m_sheet->width(), m_sheet->wantedHeight());
    m_sheet->update();
}

void LetterView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
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
