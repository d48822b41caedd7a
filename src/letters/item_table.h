#pragma once

#include "letters/compose.h"

#include <span>

namespace tegoed::letters {

/// What a table of items is for, which decides its columns.
enum class TablePurpose {
    Claim,       ///< What is asked for: with days overdue, the whole amount and what is claimed of it.
    Information, ///< Other open items.
    Credits,     ///< Credit notes: they have no due date that anybody waits for.
    Statement,   ///< Everything that is open, with what was paid of it.
};

/// The columns that these items need: none that would be empty.
[[nodiscard]] std::vector<ItemColumn> itemColumns(std::span<const LetterItem> items, TablePurpose purpose);
/// The items as a table, a row each in their order.
[[nodiscard]] ItemTable itemTable(std::span<const LetterItem> items, TablePurpose purpose, base::Language language,
                                  const std::vector<ItemColumn>& columns);

} // namespace tegoed::letters
