#pragma once

#include <string>

namespace limits {

/// Writes `count` one-page letters into `folder`, each a PDF of its own with two embedded fonts and 2 to 12 rows, drawn by QPainter on
/// QPdfWriter with nothing between. Milliseconds in all, on `threadCount` threads.
[[nodiscard]] double paintedLettersMs(const std::string& folder, int count, int threadCount);

} // namespace limits
