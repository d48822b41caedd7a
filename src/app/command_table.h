#pragma once

#include <span>
#include <string_view>

namespace tegoed::app {

/// What a user can do, one row a command: the journal, the undo and the tests read this table.
struct CommandInfo {
    std::string_view name; ///< In the journal.
    bool changesLedger;
    bool undoable;
    std::string_view whyNot; ///< For a change that cannot be taken back: the reason, in a code that wording explains. Empty if undoable.
};

[[nodiscard]] std::span<const CommandInfo> commandTable();
/// An assertion if there is no such command: every commit names one of the table.
[[nodiscard]] const CommandInfo& command(std::string_view name);

} // namespace tegoed::app
