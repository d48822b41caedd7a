#pragma once

#include <span>
#include <string_view>

namespace tegoed::ui {

/// Something a user can do in the window: one row here, and menus, buttons, tool tips and the overlay of keys read it.
struct ActionInfo {
    const char* id;
    const char* text;     ///< English source text, context "Actions".
    const char* shortcut; ///< As QKeySequence reads it; empty: none.
    const char* icon;     ///< Of resources/icons; empty: none.
    const char* page;     ///< The pages it belongs to, with blanks between them; empty: everywhere.
    const char* menu;     ///< `ledger`, `edit`, `view`, its parts `look` and `text`, `help`; empty: in no menu of the window.
};

[[nodiscard]] std::span<const ActionInfo> actionTable();

} // namespace tegoed::ui
