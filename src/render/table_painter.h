#pragma once

#include "base/date.h"
#include "base/table.h"

#include <QString>

#include <string>

namespace tegoed::render {

/// A cell as a report writes it in the reader's language; empty for no value.
[[nodiscard]] QString cellText(const base::Cell& cell, base::Language language);

/// A report as a PDF: title, heading repeated on each page, rows, totals, page numbers; across where upright has no room. Columns are as
/// wide as their widest text; where that is too much the columns of words give way and their texts are cut with an ellipsis.
/// @pre loadFonts() succeeded.
[[nodiscard]] std::string reportPdf(const base::Table& table, base::Language language);

} // namespace tegoed::render
