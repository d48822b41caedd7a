#pragma once

#include "render/page.h"

#include <memory>
#include <vector>

namespace tegoed::render {

/// A strip across the text area that stays in one piece: a line of text, a row of a table, a panel. Its marks count from its own left upper
/// corner.
struct Strip {
    double height = 0;
    double spaceAbove = 0;      ///< Left out at the top of a page.
    bool keepsWithNext = false; ///< Not the last strip of a page, if that can be.
    PageMarks marks{};
    /// The heading of the table that it is a row of: drawn again at the top of a page that the row begins.
    std::shared_ptr<const Strip> tableHeading{};
};

/// Where strips go.
struct TextArea {
    double left = 0;
    double firstTop = 0; ///< On the first page.
    double top = 0;      ///< On the others.
    double bottom = 0;
};

/// Sets strips onto pages from top to bottom. Strips that keep together start a new page together, unless they are higher than a page. A
/// strip that is itself higher than a page gets one of its own. There is always a first page.
[[nodiscard]] std::vector<PageMarks> flow(const std::vector<Strip>& strips, const TextArea& area);

} // namespace tegoed::render
