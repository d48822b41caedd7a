#include "render/letter_painter.h"

#include "base/assert.h"
#include "render/flow.h"
#include "render/letter_body.h"
#include "render/letter_frame.h"
#include "render/letterhead.h"

#include <QPainter>

#include <vector>

namespace tegoed::render {

struct LetterPainter::Layout {
    letters::LetterText text;
    Faces faces{};
    std::vector<PageMarks> pages{};
};

LetterPainter::LetterPainter(letters::LetterText text, const std::string& letterhead)
    : m_layout(std::make_unique<Layout>(Layout{std::move(text)}))
{
    auto& layout = *m_layout;
    const auto picture = letterheadPicture(letterhead, QSizeF{kLetterheadWidthMm, kLetterheadHeightMm});
    const TextArea area{mm(kLeftMm), mm(kFirstBodyTopMm), mm(kBodyTopMm), mm(kBodyBottomMm)};
    layout.pages = flow(letterBody(layout.text, layout.faces, mm(kRightMm - kLeftMm), Spacing::Open), area);
    if (layout.pages.size() == 2) {
        // Closer only where that saves the second page: two pages may as well have their air.
        auto close = flow(letterBody(layout.text, layout.faces, mm(kRightMm - kLeftMm), Spacing::Close), area);
        if (close.size() == 1) layout.pages = std::move(close);
    }
    for (int page = 0; page < pageCount(); ++page) {
        append(layout.pages[static_cast<std::size_t>(page)], letterFrame(layout.text, picture, layout.faces, page, pageCount()), {});
    }
}

base::Result<LetterPainter> LetterPainter::of(const letters::Letter& letter)
{
    TEGOED_TRY(auto text, letters::compose(letter));
    TEGOED_CHECK(loadFonts());
    return LetterPainter{std::move(text), letter.company.letterhead};
}

LetterPainter::LetterPainter(LetterPainter&& other) noexcept = default;
LetterPainter& LetterPainter::operator=(LetterPainter&& other) noexcept = default;
LetterPainter::~LetterPainter() = default;

const letters::LetterText& LetterPainter::text() const
{
    return m_layout->text;
}

int LetterPainter::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

QSizeF LetterPainter::pageSizeMm()
{
    return {kPageWidthMm, kPageHeightMm};
}

void LetterPainter::paint(QPainter& painter, int page, double widthUnits) const
{
    TEGOED_ASSERT(page >= 0 && page < pageCount());
    painter.save();
    const double factor = widthUnits / mm(kPageWidthMm);
    painter.scale(factor, factor);
    draw(painter, m_layout->pages[static_cast<std::size_t>(page)], m_layout->faces);
    painter.restore();
}

} // namespace tegoed::render
