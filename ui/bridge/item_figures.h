#pragma once

#include "ledger/book.h"

#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// The figures that lists of items compare and sum up, a column each: a pass over one reads a sixteenth of what a pass over the items does.
struct ItemFigures {
    std::vector<std::int64_t> openMinor{};
    std::vector<std::int64_t> amountMinor{};
    std::vector<std::int32_t> dueOn{};
    std::vector<std::uint8_t> currency{};

    ItemFigures() = default;
    explicit ItemFigures(const ledger::Book& book);
};

} // namespace tegoed::ui
