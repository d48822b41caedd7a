#pragma once

#include "letters/markup.h"
#include "render/fonts.h"

#include <QString>

#include <string_view>
#include <vector>

namespace tegoed::render {

/// A stretch of one line in one weight; `x` from the line's left end, in units.
struct LinePiece {
    QString text{};
    bool bold = false;
    double x = 0;
};

struct TextLine {
    std::vector<LinePiece> pieces{};
    double width = 0;
};

/// UTF-8 as Qt's text; control characters, which would be drawn as boxes, as spaces.
[[nodiscard]] QString toQt(std::string_view utf8);

/// Breaks text into lines of at most `width` units: at spaces, and inside a word only where it is wider than a line. A no-break space never
/// breaks.
[[nodiscard]] std::vector<TextLine> brokenLines(const std::vector<letters::Span>& spans, const Typeface& regular, const Typeface& bold,
                                                double width);
[[nodiscard]] std::vector<QString> brokenLines(const QString& text, const Typeface& face, double width);

/// `text` cut to `width` with an ellipsis.
[[nodiscard]] QString elided(const QString& text, const Typeface& face, double width);

} // namespace tegoed::render
