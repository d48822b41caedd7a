#pragma once

#include "base/error.h"
#include "exchange/column_plan.h"
#include "exchange/header_words.h"
#include "exchange/import_options.h"
#include "exchange/row_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// Where in a text the table stands and what its columns are.
struct Layout {
    Dialect dialect{};
    RowPosition dataStart{};
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

} // namespace tegoed::exchange
