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
    ActionInfo{"window", text(QT_TRANSLATE_NOOP("Actions", "New window")), "Ctrl+Shift+N", "window", "", "ledger"},
    ActionInfo{"import", text(QT_TRANSLATE_NOOP("Actions", "Import a list…")), "Ctrl+I", "import", "", "ledger"},
    ActionInfo{"switch_user", text(QT_TRANSLATE_NOOP("Actions", "Switch user…")), "", "person", "", "ledger"},
    ActionInfo{"close", text(QT_TRANSLATE_NOOP("Actions", "Close the ledger")), "Ctrl+W", "exclude", "", "ledger"},
    ActionInfo{"quit", text(QT_TRANSLATE_NOOP("Actions", "Quit")), "Ctrl+Q", "quit", "", "ledger"},
    ActionInfo{"undo", text(QT_TRANSLATE_NOOP("Actions", "Undo")), "Ctrl+Z", "undo", "", "edit"},
    ActionInfo{"undo_list", text(QT_TRANSLATE_NOOP("Actions", "Undo history…")), "Ctrl+Shift+Z", "history", "", "edit"},
    ActionInfo{"palette", text(QT_TRANSLATE_NOOP("Actions", "Search everywhere…")), "Ctrl+K", "search", "", "edit"},
    ActionInfo{"find", text(QT_TRANSLATE_NOOP("Actions", "Filter")), "Ctrl+F", "search", "", "edit"},
    ActionInfo{"morning", text(QT_TRANSLATE_NOOP("Actions", "Morning")), "Ctrl+1", "morning", "", "view"},
    ActionInfo{"today", text(QT_TRANSLATE_NOOP("Actions", "Today")), "Ctrl+2", "today", "", "view"},
    ActionInfo{"items", text(QT_TRANSLATE_NOOP("Actions", "Items")), "Ctrl+3", "items", "", "view"},
    ActionInfo{"customer", text(QT_TRANSLATE_NOOP("Actions", "Customer")), "Ctrl+4", "customer", "", "view"},
    ActionInfo{"dunning", text(QT_TRANSLATE_NOOP("Actions", "Dunning")), "Ctrl+5", "dunning", "", "view"},
    ActionInfo{"journal", text(QT_TRANSLATE_NOOP("Actions", "Journal")), "Ctrl+6", "journal", "", "view"},
    ActionInfo{"settings", text(QT_TRANSLATE_NOOP("Actions", "Settings")), "Ctrl+7", "settings", "", "view"},
    ActionInfo{"back", text(QT_TRANSLATE_NOOP("Actions", "Back")), "Alt+Left", "back", "", "view"},
    ActionInfo{"forward", text(QT_TRANSLATE_NOOP("Actions", "Forward")), "Alt+Right", "forward", "", "view"},
    ActionInfo{"language", text(QT_TRANSLATE_NOOP("Actions", "Nederlands")), "Ctrl+Shift+L", "language", "", "view"},
    ActionInfo{"look", text(QT_TRANSLATE_NOOP("Actions", "Change between light and dark")), "Ctrl+Shift+D", "look", "", "view"},
    ActionInfo{"look_light", text(QT_TRANSLATE_NOOP("Actions", "Light")), "", "look", "", "look"},
    ActionInfo{"look_dark", text(QT_TRANSLATE_NOOP("Actions", "Dark")), "", "look", "", "look"},
    ActionInfo{"look_contrast", text(QT_TRANSLATE_NOOP("Actions", "High contrast")), "", "look", "", "look"},
    ActionInfo{"look_system", text(QT_TRANSLATE_NOOP("Actions", "As the desktop")), "", "look", "", "look"},
    ActionInfo{"text_larger", text(QT_TRANSLATE_NOOP("Actions", "Larger text")), "Ctrl++", "text", "", "text"},
    ActionInfo{"text_smaller", text(QT_TRANSLATE_NOOP("Actions", "Smaller text")), "Ctrl+-", "text", "", "text"},
    ActionInfo{"text_normal", text(QT_TRANSLATE_NOOP("Actions", "Normal text")), "Ctrl+0", "text", "", "text"},
    ActionInfo{"keys", text(QT_TRANSLATE_NOOP("Actions", "Keys of this page")), "F1", "keys", "", "help"},
    ActionInfo{"shortcuts", text(QT_TRANSLATE_NOOP("Actions", "Change keys…")), "Ctrl+F1", "keys", "", "help"},
    ActionInfo{"about", text(QT_TRANSLATE_NOOP("Actions", "About Tegoed")), "", "about", "", "help"},

    ActionInfo{"note", text(QT_TRANSLATE_NOOP("Actions", "Note…")), "N", "note", "today items customer", ""},
    ActionInfo{"call", text(QT_TRANSLATE_NOOP("Actions", "Log a call…")), "C", "call", "today items customer", ""},
    ActionInfo{"hold", text(QT_TRANSLATE_NOOP("Actions", "Stop reminders…")), "H", "hold", "today items customer", ""},
    ActionInfo{"pay", text(QT_TRANSLATE_NOOP("Actions", "Payment…")), "P", "pay", "today items customer", ""},
    ActionInfo{"review", text(QT_TRANSLATE_NOOP("Actions", "End review")), "R", "review", "today items customer", ""},
    ActionInfo{"account_statement", text(QT_TRANSLATE_NOOP("Actions", "Account statement…")), "T", "statement", "today items customer", ""},

    ActionInfo{"group", text(QT_TRANSLATE_NOOP("Actions", "Group by…")), "G", "group", "items", ""},
    ActionInfo{"view", text(QT_TRANSLATE_NOOP("Actions", "View…")), "V", "view", "items", ""},
    ActionInfo{"columns", text(QT_TRANSLATE_NOOP("Actions", "Columns…")), "K", "columns", "items", ""},
    ActionInfo{"bulk", text(QT_TRANSLATE_NOOP("Actions", "Change the chosen items…")), "B", "bulk", "items", ""},
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
    ActionInfo{"opening_statement", text(QT_TRANSLATE_NOOP("Actions", "Statement, start again")), "S", "statement", "morning", ""},
    ActionInfo{"opening_call", text(QT_TRANSLATE_NOOP("Actions", "Call first")), "B", "call", "morning", ""},
    ActionInfo{"opening_write_off", text(QT_TRANSLATE_NOOP("Actions", "Write off")), "A", "exclude", "morning", ""},
    ActionInfo{"opening_decide", text(QT_TRANSLATE_NOOP("Actions", "Decide…")), "Ctrl+D", "approve", "morning", ""},
    ActionInfo{"opening", text(QT_TRANSLATE_NOOP("Actions", "Opening review…")), "O", "review", "today", ""},
    ActionInfo{"paste_data", text(QT_TRANSLATE_NOOP("Actions", "Paste data…")), "V", "new", "morning", ""},

    ActionInfo{"snooze", text(QT_TRANSLATE_NOOP("Actions", "Set aside…")), "S", "snooze", "today customer", ""},
    ActionInfo{"hold_lift", text(QT_TRANSLATE_NOOP("Actions", "Let reminders go on")), "Shift+H", "approve", "today customer", ""},
    ActionInfo{"open_customer", text(QT_TRANSLATE_NOOP("Actions", "Open the customer")), "Return", "customer", "today", ""},

    ActionInfo{"previous_customer", text(QT_TRANSLATE_NOOP("Actions", "Previous customer of the list")), "Alt+PgUp", "previous", "customer",
               ""},
    ActionInfo{"next_customer", text(QT_TRANSLATE_NOOP("Actions", "Next customer of the list")), "Alt+PgDown", "next", "customer", ""},
    ActionInfo{"part_items", text(QT_TRANSLATE_NOOP("Actions", "Show the items")), "1", "items", "customer", ""},
    ActionInfo{"part_payments", text(QT_TRANSLATE_NOOP("Actions", "Show the payments")), "2", "pay", "customer", ""},
    ActionInfo{"part_letters", text(QT_TRANSLATE_NOOP("Actions", "Show the letters")), "3", "dunning", "customer", ""},
    ActionInfo{"part_contacts", text(QT_TRANSLATE_NOOP("Actions", "Show the contacts")), "4", "person", "customer", ""},
    ActionInfo{"part_behaviour", text(QT_TRANSLATE_NOOP("Actions", "Show how they pay")), "5", "behaviour", "customer", ""},
    ActionInfo{"part_timeline", text(QT_TRANSLATE_NOOP("Actions", "Show the timeline")), "6", "calendar", "customer", ""},
    ActionInfo{"part_details", text(QT_TRANSLATE_NOOP("Actions", "Show and change the details")), "7", "note", "customer", ""},
    ActionInfo{"settled", text(QT_TRANSLATE_NOOP("Actions", "Settled items, too")), "V", "approve", "customer", ""},
    ActionInfo{"allocate", text(QT_TRANSLATE_NOOP("Actions", "Allocate…")), "A", "allocate", "customer", ""},
    ActionInfo{"unallocate", text(QT_TRANSLATE_NOOP("Actions", "Take the allocation back")), "U", "undo", "customer", ""},
    ActionInfo{"letter_open", text(QT_TRANSLATE_NOOP("Actions", "Open the letter")), "O", "open", "customer", ""},
    ActionInfo{"contact_new", text(QT_TRANSLATE_NOOP("Actions", "New contact…")), "Shift+N", "new", "customer", ""},
    ActionInfo{"contact_edit", text(QT_TRANSLATE_NOOP("Actions", "Change the contact…")), "E", "note", "customer", ""},
    ActionInfo{"contact_delete", text(QT_TRANSLATE_NOOP("Actions", "Delete the contact")), "D", "exclude", "customer", ""},

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
    ActionInfo{"save_text", text(QT_TRANSLATE_NOOP("Actions", "Save the letter text or the schedule")), "Ctrl+S", "save", "settings", ""},
    ActionInfo{"previous_section", text(QT_TRANSLATE_NOOP("Actions", "Previous section")), "Ctrl+PgUp", "up", "settings", ""},
    ActionInfo{"take_back", text(QT_TRANSLATE_NOOP("Actions", "Take back…")), "U", "undo", "journal", ""},
    ActionInfo{"entry_customer", text(QT_TRANSLATE_NOOP("Actions", "Open the customer")), "O", "person", "journal", ""},
    ActionInfo{"export_journal", text(QT_TRANSLATE_NOOP("Actions", "Export…")), "E", "export", "journal", ""},
    ActionInfo{"entries", text(QT_TRANSLATE_NOOP("Actions", "Show the entries")), "J", "journal", "journal", ""},
    ActionInfo{"check", text(QT_TRANSLATE_NOOP("Actions", "Check the books")), "K", "check", "journal", ""},
};

} // namespace

std::span<const ActionInfo> actionTable()
{
    return kActions;
}

} // namespace tegoed::ui
