#pragma once

#include "ui/models/item_rows.h"

#include <QString>

namespace tegoed::ui {

/// Puts the items of an answer together as its query says: fills groups and rows. Items keep their order in a group. Groups stand in the
/// order of their names or days; by the sum of their open amounts where the items are sorted by these.
void putInGroups(ItemRows& rows);

/// What a group is called.
[[nodiscard]] QString groupName(const ItemRows& rows, const ItemGroup& group);

} // namespace tegoed::ui
