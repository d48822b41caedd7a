#pragma once

#include "base/error.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>

#include <array>

class QPainter;

namespace tegoed::render {

/// Pages are laid out in twentieths of a point: fine enough for whole numbers of font pixels, the same on every device.
inline constexpr double kUnitsPerPoint = 20.0;
inline constexpr double kUnitsPerMm = 1440.0 / 25.4;
inline constexpr int kUnitsPerInch = 1440;
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * kUnitsPerMm;
}

/// The QGuiApplication that fonts need: the program's own, else an offscreen one made here and kept to the end of the program. Any thread
/// may call it.
void ensureApplication();

/// Loads Noto Sans (regular and bold) from its files, once; any thread may call it. Errors: FileMissing (where it was looked for).
[[nodiscard]] base::Result<void> loadFonts();
/// The family that documents are set in.
[[nodiscard]] const char* documentFontFamily();

/// One size and weight of the documents' font, with its measures in units. Cheap to copy; one a thread.
///
/// All sizes of a weight are the same Qt font, drawn larger or smaller: FreeType works a font file anew each time its size changes, which
/// took a third of a letter's time. Without hinting widths grow with the size alone, so nothing is lost.
class Typeface {
public:
    Typeface(double points, bool bold);
    [[nodiscard]] const QFont& font() const { return m_font; }
    /// How much larger than `font()` it is drawn.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] double width(const QString& text) const { return m_metrics.horizontalAdvance(text) * m_scale; }
    [[nodiscard]] double ascent() const { return m_metrics.ascent() * m_scale; }

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_scale;
};

/// Draws `text` with the left end of its base line at `at`. The painter's pen is the text's colour.
void drawText(QPainter& painter, const Typeface& typeface, QPointF at, const QString& text);

} // namespace tegoed::render
