#pragma once

#include "base/error.h"
#include "exchange/column_plan.h"
#include "exchange/header_words.h"
#include "exchange/import_options.h"
#include "exchange/row_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// Where in a text the table stands and what its columns are.
struct Layout {
    Dialect dialect{};
    RowPosition start{};     ///< Of the first row; behind Excel's line that names the delimiter.
    RowPosition dataStart{}; ///< Of the first row below the headings.
    bool hasHeadingRow = false;
    std::vector<std::string> headings{};            ///< As the file writes them; `#1`, `#2` … if it has none.
    std::vector<std::vector<std::string>> titles{}; ///< The rows above the headings.
    SampleRows sample{};                            ///< The first rows below them.
    ColumnPlan plan{};
    bool groups = false; ///< The customer stands in title lines above its rows, in no column.
};

/// The mapping that counts: the options' entries, then the profile's for other fields.
[[nodiscard]] std::vector<FieldMapping> mergedMap(const ImportOptions& options);

/// Finds delimiter, heading row and columns from the text's beginning. Errors: NoTable, ColumnMissing, ColumnUnknown, FieldUnknown.
[[nodiscard]] base::Result<Layout> findLayout(ListKind list, std::string_view utf8, const ImportOptions& options);

/// A layout to show, and what stands in the way of reading with it.
struct ShownLayout {
    Layout layout{};
    std::optional<base::Error> flaw{};
};

/// The layout of any text, also of one that findLayout refuses: rows and headings as well as they can be told, so that a person can say
/// which column is what.
[[nodiscard]] ShownLayout showLayout(ListKind list, std::string_view utf8, const ImportOptions& options);

/// The headings as a profile keeps them: normalised, joined by `|`.
[[nodiscard]] std::string fingerprintOf(const Layout& layout);

/// Which list a text is, by its headings; nothing where they don't say so. Items have documents with days, contacts have a role or a
/// salutation; what else names customers is a list of customers.
[[nodiscard]] std::optional<ListKind> recogniseList(std::string_view utf8, std::optional<char> delimiter = {});

} // namespace tegoed::exchange
