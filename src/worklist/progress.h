#pragma once

#include "ledger/book.h"
#include "worklist/ranking.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace tegoed::worklist {

/// How far the day's list is worked off.
struct Progress {
    std::size_t doneCount = 0;
    std::size_t totalCount = 0; ///< Done, and still on the list.

    bool operator==(const Progress&) const = default;
};

/// `acted`: customers whom somebody did something about today, each once. Who is still on the list is not done. `controller`: only
/// customers of this one, of whom `list` is; an index into Book::words.
[[nodiscard]] Progress progressOf(const ledger::Book& book, std::span<const Ranked> list, std::span<const ledger::CustomerIndex> acted,
                                  std::optional<std::uint16_t> controller = {});

} // namespace tegoed::worklist
