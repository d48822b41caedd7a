#pragma once

#include "letters/compose.h"

#include <QSizeF>

#include <memory>
#include <string>

class QPainter;

namespace tegoed::render {

/// A letter on pages of A4: laid out once, drawn by any painter. The window's preview and the PDF are this same drawing.
/// Needs a QGuiApplication. Not shared by threads; any thread may have its own.
class LetterPainter {
public:
    /// `letterhead` is the picture's path (PNG, JPEG or SVG, at most 10 MB); if it is empty or can't be read, the company's name stands in
    /// its place.
    explicit LetterPainter(letters::LetterText text, const std::string& letterhead = {});
    /// The letter composed and laid out. Errors: those of letters::compose.
    [[nodiscard]] static base::Result<LetterPainter> of(const letters::Letter& letter);
    LetterPainter(LetterPainter&& other) noexcept;
    LetterPainter& operator=(LetterPainter&& other) noexcept;
    ~LetterPainter();

    [[nodiscard]] const letters::LetterText& text() const;
    [[nodiscard]] int pageCount() const;
    /// A4 in millimetres.
    [[nodiscard]] static QSizeF pageSizeMm();
    /// Draws page `page` (0-based) so that it fills the painter's window from its origin: one page width is `widthUnits` of the painter's
    /// units.
    void paint(QPainter& painter, int page, double widthUnits) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace tegoed::render
