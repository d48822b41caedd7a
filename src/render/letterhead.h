#pragma once

#include <QImage>
#include <QSizeF>

#include <string>

namespace tegoed::render {

/// The largest picture file that is read.
inline constexpr qint64 kLargestLetterheadBytes = 10 * 1024 * 1024;

/// The picture for the head of a letter (PNG, JPEG or SVG), scaled down to at most 300 dpi of `largestMm` and set on white, because PDF/A-1
/// knows no transparency. Null if there is none, or it can't be read: then the company's name stands in its place. Kept by path, size and
/// time of change, so that a run of letters reads it once; any thread may call it.
[[nodiscard]] QImage letterheadPicture(const std::string& path, QSizeF largestMm);

} // namespace tegoed::render
