#include "ui/widgets/fitting_scroll_area.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace tegoed::ui {

FittingScrollArea::FittingScrollArea(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Its fields scroll into sight as they are walked.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FittingScrollArea::setLeastHeight(int pixels)
{
    m_leastHeight = pixels;
    updateGeometry();
}

int FittingScrollArea::contentHeight() const
{
    if (widget() == nullptr) return 0;
    const int most = maximumViewportSize().width();
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(most) : widget()->sizeHint().height();
}

QSize FittingScrollArea::sizeHint() const
{
    return {widget() == nullptr ? 0 : widget()->sizeHint().width(), contentHeight()};
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const int width = widget() == nullptr ? 0 : widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, std::min(contentHeight(), scaled(m_leastHeight))};
}

void FittingScrollArea::followContent()
{
    if (const int height = contentHeight(); height != m_knownHeight) {
        m_knownHeight = height;
        updateGeometry();
    }
}

void FittingScrollArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    followContent();
}

bool FittingScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) followContent();
    return isHandled;
}

} // namespace tegoed::ui
