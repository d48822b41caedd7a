#pragma once

#include "base/error.h"

#include <QFont>
#include <QFontMetricsF>

#include <array>

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

/// A font in one size and weight with its measures, in units. Cheap to copy; one a thread.
class Typeface {
public:
    Typeface(double points, bool bold);
    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] double width(const QString& text) const { return m_metrics.horizontalAdvance(text); }
    [[nodiscard]] double ascent() const { return m_metrics.ascent(); }

private:
    QFont m_font;
    QFontMetricsF m_metrics;
};

} // namespace tegoed::render
