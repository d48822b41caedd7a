#pragma once

#include "letters/compose.h"
#include "render/flow.h"

#include <vector>

namespace tegoed::render {

/// How large a table of items is set.
enum class TableSize {
    Full,  ///< Of what is asked for.
    Small, ///< Of what stands there for information.
};

/// Where a column stands, from the table's left edge.
struct ColumnPlace {
    double left = 0;
    double width = 0;
};

/// The places of the columns of tables that stand below each other and have the same columns: figures and dates get what their widest text
/// needs, number and reference share the rest.
/// @pre There is a table, and it has a column.
[[nodiscard]] std::vector<ColumnPlace> columnPlaces(const std::vector<const letters::ItemTable*>& tables, const Faces& faces, double width,
                                                    TableSize size);

/// A table of items as strips: its heading, its rows (figures right-aligned, number and reference broken into lines where they must be),
/// and its total where it has a label.
[[nodiscard]] std::vector<Strip> itemTableStrips(const letters::ItemTable& table, const letters::LabelledText& total, const Faces& faces,
                                                 double width, TableSize size, const std::vector<ColumnPlace>& places);

} // namespace tegoed::render
