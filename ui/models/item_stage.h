#pragma once

#include "ledger/open_items.h"

#include <bit>
#include <optional>

namespace tegoed::ui {

/// The severest step that an item has taken; nothing if none.
[[nodiscard]] inline std::optional<ledger::Stage> stageOf(const ledger::OpenItem& item)
{
    if (item.steps == 0) return std::nullopt;
    return static_cast<ledger::Stage>(std::bit_width(item.steps) - 1);
}

} // namespace tegoed::ui
