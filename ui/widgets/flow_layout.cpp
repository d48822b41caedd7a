#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace tegoed::ui {

FlowLayout::FlowLayout(int across, int down, QWidget* parent) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + std::clamp(index, 0, count() - 1), m_items.end() - 1, m_items.end());
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) return nullptr;
    auto* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect{0, 0, width, 0}, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width > 0 ? m_across : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return {std::max(0, size.width()) + margins.left() + margins.right(), std::max(0, size.height()) + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    (void)arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool isTrial) const
{
    const QRect space = rect.marginsRemoved(contentsMargins());
    const int most = std::max(0, space.width());
    int top = space.top();
    std::size_t first = 0;
    while (first < m_items.size()) {
        int width = 0;
        int height = 0;
        std::size_t end = first;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty()) continue;
            const QSize wanted = m_items[end]->sizeHint();
            const int taken = width > 0 ? width + m_across + wanted.width() : wanted.width();
            if (width > 0 && taken > most) break;
            width = taken;
            height = std::max(height, wanted.height());
        }
        int left = space.left();
        for (std::size_t i = first; i < end && !isTrial; ++i) {
            if (m_items[i]->isEmpty()) continue;
            const int own = std::min(m_items[i]->sizeHint().width(), most);
            m_items[i]->setGeometry({left, top, own, height});
            left += own + m_across;
        }
        if (width > 0) top += height + m_down;
        first = end;
    }
    const int used = top > space.top() ? top - m_down - space.top() : 0;
    return used + rect.height() - space.height();
}

} // namespace tegoed::ui
