#pragma once

#include "base/report.h"
#include "base/table.h"
#include "render/flow.h"

#include <string>
#include <vector>

namespace tegoed::render {

/// A report as a PDF on A4 upright: title, and headings, paragraphs, time lines and tables below each other, with page numbers. Columns of
/// a table share the width; a text that is longer than its column goes on in the next line.
/// @pre loadFonts() succeeded.
[[nodiscard]] std::string reportPdf(const base::Report& report, base::Language language);

/// The parts as strips of a text area that is `width` wide, for the PDF and for tests.
[[nodiscard]] std::vector<Strip> reportStrips(const base::Report& report, const Faces& faces, double width, base::Language language);

} // namespace tegoed::render
