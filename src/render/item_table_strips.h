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

/// A table of items as strips: its heading, its rows (columns of figures right-aligned and as wide as their widest figure, number and
/// reference broken into lines where they must be), and its total where it has a label.
[[nodiscard]] std::vector<Strip> itemTableStrips(const letters::ItemTable& table, const letters::LabelledText& total, const Faces& faces,
                                                 double width, TableSize size);

} // namespace tegoed::render
