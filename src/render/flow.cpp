#include "render/flow.h"

namespace tegoed::render {
namespace {

class Flow {
public:
    explicit Flow(const TextArea& area) : m_area(area), m_pages(1), m_y(area.firstTop) {}

    std::vector<PageMarks> run(const std::vector<Strip>& strips)
    {
        for (std::size_t first = 0; first < strips.size();) {
            std::size_t last = first;
            while (last + 1 < strips.size() && strips[last].keepsWithNext)
                ++last;
            if (!fits(heightOf(strips, first, last)) && heightOf(strips, first, last) <= m_area.bottom - m_area.top) newPage();
            for (; first <= last; ++first)
                place(strips[first]);
        }
        return std::move(m_pages);
    }

private:
    static double heightOf(const std::vector<Strip>& strips, std::size_t first, std::size_t last)
    {
        double height = 0;
        for (std::size_t i = first; i <= last; ++i)
            height += strips[i].height + strips[i].spaceAbove;
        return height;
    }

    [[nodiscard]] bool fits(double height) const { return m_y + height <= m_area.bottom; }

    void newPage()
    {
        if (m_empty) return;
        m_pages.emplace_back();
        m_y = m_area.top;
        m_empty = true;
    }

    void put(const Strip& strip)
    {
        append(m_pages.back(), strip.marks, QPointF{m_area.left, m_y});
        m_y += strip.height;
        m_empty = false;
    }

    void place(const Strip& strip)
    {
        if (!fits(strip.height + (m_empty ? 0 : strip.spaceAbove))) newPage();
        if (m_empty && m_pages.size() > 1) {
            if (strip.tableHeading) put(*strip.tableHeading);
        } else {
            m_y += strip.spaceAbove;
        }
        put(strip);
    }

    TextArea m_area;
    std::vector<PageMarks> m_pages;
    double m_y;
    bool m_empty = true;
};

} // namespace

std::vector<PageMarks> flow(const std::vector<Strip>& strips, const TextArea& area)
{
    return Flow{area}.run(strips);
}

} // namespace tegoed::render
