#pragma once

#include "base/table.h"

#include <string>
#include <variant>
#include <vector>

namespace tegoed::base {

struct ReportHeading {
    std::string text{};
};

struct ReportParagraph {
    std::string text{};
};

/// Marks on a line of days, counted from one day that has a name of its own.
struct ReportTimeLine {
    struct Mark {
        int day;
        std::string label{};   ///< What happens.
        std::string caption{}; ///< When, in the reader's words.
    };
    std::string zero{}; ///< The name of day 0.
    std::vector<Mark> marks{};
};

using ReportPart = std::variant<ReportHeading, ReportParagraph, ReportTimeLine, Table>;

/// A document for people as a value: title, and parts below each other. `render` draws it; a list alone is a Table.
struct Report {
    std::string title{};
    std::string subtitle{};
    std::vector<ReportPart> parts{};
};

} // namespace tegoed::base
