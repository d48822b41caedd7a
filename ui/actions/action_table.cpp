#include "ui/actions/action_table.h"

#include <QtGlobal>

#include <array>

namespace tegoed::ui {

namespace {

constexpr const char* text(const char* english)
{
    return english;
}

// Keys of one page may be those of another page; keys that work everywhere belong to no page's.
const std::array kActions{
    ActionInfo{"new", text(QT_TRANSLATE_NOOP("Actions", "New ledger…")), "Ctrl+N", "new", "", "ledger"},
    ActionInfo{"open", text(QT_TRANSLATE_NOOP("Actions", "Open a ledger…")), "Ctrl+O", "open", "", "ledger"},
    ActionInfo{"import", text(QT_TRANSLATE_NOOP("Actions", "Import a list…")), "Ctrl+I", "import", "", "ledger"},
    ActionInfo{"close", text(QT_TRANSLATE_NOOP("Actions", "Close the ledger")), "Ctrl+W", "exclude", "", "ledger"},
    ActionInfo{"quit", text(QT_TRANSLATE_NOOP("Actions", "Quit")), "Ctrl+Q", "quit", "", "ledger"},
    ActionInfo{"undo", text(QT_TRANSLATE_NOOP("Actions", "Undo")), "Ctrl+Z", "undo", "", "edit"},
    ActionInfo{"find", text(QT_TRANSLATE_NOOP("Actions", "Filter")), "Ctrl+F", "search", "", "edit"},
    ActionInfo{"morning", text(QT_TRANSLATE_NOOP("Actions", "Morning")), "Ctrl+1", "morning", "", "view"},
    ActionInfo{"today", text(QT_TRANSLATE_NOOP("Actions", "Today")), "Ctrl+2", "today", "", "view"},
    ActionInfo{"items", text(QT_TRANSLATE_NOOP("Actions", "Items")), "Ctrl+3", "items", "", "view"},
    ActionInfo{"dunning", text(QT_TRANSLATE_NOOP("Actions", "Dunning")), "Ctrl+5", "dunning", "", "view"},
    ActionInfo{"settings", text(QT_TRANSLATE_NOOP("Actions", "Settings")), "Ctrl+7", "settings", "", "view"},
    ActionInfo{"language", text(QT_TRANSLATE_NOOP("Actions", "Nederlands")), "Ctrl+Shift+L", "language", "", "view"},
    ActionInfo{"look", text(QT_TRANSLATE_NOOP("Actions", "Change between light and dark")), "Ctrl+Shift+D", "look", "", "view"},
    ActionInfo{"keys", text(QT_TRANSLATE_NOOP("Actions", "Keys of this page")), "F1", "keys", "", "help"},

    ActionInfo{"note", text(QT_TRANSLATE_NOOP("Actions", "Note…")), "N", "note", "today items", ""},
    ActionInfo{"call", text(QT_TRANSLATE_NOOP("Actions", "Log a call…")), "C", "call", "today items", ""},
    ActionInfo{"hold", text(QT_TRANSLATE_NOOP("Actions", "Stop reminders…")), "H", "hold", "today items", ""},
    ActionInfo{"pay", text(QT_TRANSLATE_NOOP("Actions", "Payment…")), "P", "pay", "today items", ""},
    ActionInfo{"review", text(QT_TRANSLATE_NOOP("Actions", "End review")), "R", "review", "today items", ""},

    ActionInfo{"group", text(QT_TRANSLATE_NOOP("Actions", "Group by…")), "G", "group", "items", ""},
    ActionInfo{"view", text(QT_TRANSLATE_NOOP("Actions", "View…")), "V", "view", "items", ""},
    ActionInfo{"columns", text(QT_TRANSLATE_NOOP("Actions", "Columns…")), "K", "columns", "items", ""},
    ActionInfo{"copy", text(QT_TRANSLATE_NOOP("Actions", "Copy for a spreadsheet")), "Ctrl+C", "copy", "items", ""},
    ActionInfo{"export", text(QT_TRANSLATE_NOOP("Actions", "Export what is shown…")), "E", "export", "items", ""},
    ActionInfo{"pick", text(QT_TRANSLATE_NOOP("Actions", "Find pasted numbers")), "Ctrl+V", "paste", "items", ""},
    ActionInfo{"take_in", text(QT_TRANSLATE_NOOP("Actions", "Take everything in")), "Ctrl+Return", "import", "morning", ""},
    ActionInfo{"inbox_folder", text(QT_TRANSLATE_NOOP("Actions", "Inbox folder…")), "F", "folder", "morning", ""},
    ActionInfo{"set_aside", text(QT_TRANSLATE_NOOP("Actions", "Set aside")), "X", "exclude", "morning", ""},
    ActionInfo{"look_again", text(QT_TRANSLATE_NOOP("Actions", "Look into the folder again")), "F5", "search", "morning", ""},

    ActionInfo{"vanished_paid", text(QT_TRANSLATE_NOOP("Actions", "Was paid")), "P", "pay", "morning", ""},
    ActionInfo{"vanished_credited", text(QT_TRANSLATE_NOOP("Actions", "Was credited")), "C", "undo", "morning", ""},
    ActionInfo{"vanished_written_off", text(QT_TRANSLATE_NOOP("Actions", "Was written off")), "W", "exclude", "morning", ""},
    ActionInfo{"export_faults", text(QT_TRANSLATE_NOOP("Actions", "Save as CSV…")), "E", "folder", "morning", ""},
    ActionInfo{"dismiss_faults", text(QT_TRANSLATE_NOOP("Actions", "Put aside")), "D", "approve", "morning", ""},
    ActionInfo{"opening_go_on", text(QT_TRANSLATE_NOOP("Actions", "Go on")), "G", "run", "morning", ""},
    ActionInfo{"opening_earlier", text(QT_TRANSLATE_NOOP("Actions", "Milder step")), "-", "undo", "morning", ""},
    ActionInfo{"opening_later", text(QT_TRANSLATE_NOOP("Actions", "Severer step")), "+", "dunning", "morning", ""},
    ActionInfo{"opening_call", text(QT_TRANSLATE_NOOP("Actions", "Call first")), "B", "call", "morning", ""},
    ActionInfo{"opening_decide", text(QT_TRANSLATE_NOOP("Actions", "Decide…")), "Ctrl+D", "approve", "morning", ""},
    ActionInfo{"opening", text(QT_TRANSLATE_NOOP("Actions", "Opening review…")), "O", "review", "today", ""},
    ActionInfo{"paste_data", text(QT_TRANSLATE_NOOP("Actions", "Paste data…")), "V", "new", "morning", ""},

    ActionInfo{"note", text(QT_TRANSLATE_NOOP("Actions", "Note…")), "N", "note", "today", ""},
    ActionInfo{"call", text(QT_TRANSLATE_NOOP("Actions", "Log a call…")), "C", "call", "today", ""},
    ActionInfo{"hold", text(QT_TRANSLATE_NOOP("Actions", "Stop reminders…")), "H", "hold", "today", ""},
    ActionInfo{"pay", text(QT_TRANSLATE_NOOP("Actions", "Payment…")), "P", "pay", "today", ""},
    ActionInfo{"review", text(QT_TRANSLATE_NOOP("Actions", "End review")), "R", "review", "today", ""},

    ActionInfo{"approve_all", text(QT_TRANSLATE_NOOP("Actions", "Approve all")), "Ctrl+A", "approve", "dunning", ""},
    ActionInfo{"approve_first", text(QT_TRANSLATE_NOOP("Actions", "Approve the first…")), "T", "first", "dunning", ""},
    ActionInfo{"approve_stage", text(QT_TRANSLATE_NOOP("Actions", "Approve this stage")), "Shift+A", "approve", "dunning", ""},
    ActionInfo{"approve", text(QT_TRANSLATE_NOOP("Actions", "Approve")), "A", "approve", "dunning", ""},
    ActionInfo{"approve_none", text(QT_TRANSLATE_NOOP("Actions", "Withdraw all approvals")), "Ctrl+Shift+A", "undo", "dunning", ""},
    ActionInfo{"exclude", text(QT_TRANSLATE_NOOP("Actions", "Leave out")), "X", "exclude", "dunning", ""},
    ActionInfo{"hold_proposals", text(QT_TRANSLATE_NOOP("Actions", "Hold…")), "H", "hold", "dunning", ""},
    ActionInfo{"proposal_customer", text(QT_TRANSLATE_NOOP("Actions", "Open the customer")), "O", "person", "dunning", ""},
    ActionInfo{"letter", text(QT_TRANSLATE_NOOP("Actions", "Large letter")), "L", "search", "dunning", ""},
    ActionInfo{"mail", text(QT_TRANSLATE_NOOP("Actions", "Letter or e-mail")), "M", "mail", "dunning", ""},
    ActionInfo{"next", text(QT_TRANSLATE_NOOP("Actions", "Next preview")), "N", "next", "dunning", ""},
    ActionInfo{"previous", text(QT_TRANSLATE_NOOP("Actions", "Previous preview")), "B", "previous", "dunning", ""},
    ActionInfo{"zoom_in", text(QT_TRANSLATE_NOOP("Actions", "Enlarge the letter")), "+", "zoom_in", "dunning", ""},
    ActionInfo{"zoom_out", text(QT_TRANSLATE_NOOP("Actions", "Reduce the letter")), "-", "zoom_out", "dunning", ""},
    ActionInfo{"zoom_width", text(QT_TRANSLATE_NOOP("Actions", "Fit the letter to the width")), "0", "zoom_width", "dunning", ""},
    ActionInfo{"proposals", text(QT_TRANSLATE_NOOP("Actions", "Show the proposals")), "P", "dunning", "dunning", ""},
    ActionInfo{"plan_changes", text(QT_TRANSLATE_NOOP("Actions", "Show what changed")), "W", "warning", "dunning", ""},
    ActionInfo{"changes_known", text(QT_TRANSLATE_NOOP("Actions", "Seen")), "G", "approve", "dunning", ""},
    ActionInfo{"skipped", text(QT_TRANSLATE_NOOP("Actions", "Show what is skipped")), "S", "items", "dunning", ""},
    ActionInfo{"result", text(QT_TRANSLATE_NOOP("Actions", "Show the runs")), "R", "run", "dunning", ""},
    ActionInfo{"folder", text(QT_TRANSLATE_NOOP("Actions", "Folder for letters…")), "F", "folder", "dunning", ""},
    ActionInfo{"print_run", text(QT_TRANSLATE_NOOP("Actions", "All letters as one PDF…")), "Ctrl+P", "print", "dunning", ""},
    ActionInfo{"open_folder", text(QT_TRANSLATE_NOOP("Actions", "Open the folder")), "D", "folder", "dunning", ""},
    ActionInfo{"run", text(QT_TRANSLATE_NOOP("Actions", "Make the approved letters")), "Ctrl+Return", "run", "dunning", ""},

    ActionInfo{"next_section", text(QT_TRANSLATE_NOOP("Actions", "Next section")), "Ctrl+PgDown", "down", "settings", ""},
    ActionInfo{"previous_section", text(QT_TRANSLATE_NOOP("Actions", "Previous section")), "Ctrl+PgUp", "up", "settings", ""},
};

} // namespace

std::span<const ActionInfo> actionTable()
{
    return kActions;
}

} // namespace tegoed::ui
