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
    ActionInfo{"today", text(QT_TRANSLATE_NOOP("Actions", "Today")), "Ctrl+2", "today", "", "view"},
    ActionInfo{"items", text(QT_TRANSLATE_NOOP("Actions", "Items")), "Ctrl+3", "items", "", "view"},
    ActionInfo{"dunning", text(QT_TRANSLATE_NOOP("Actions", "Dunning")), "Ctrl+5", "dunning", "", "view"},
    ActionInfo{"journal", text(QT_TRANSLATE_NOOP("Actions", "Journal")), "Ctrl+6", "journal", "", "view"},
    ActionInfo{"settings", text(QT_TRANSLATE_NOOP("Actions", "Settings")), "Ctrl+7", "settings", "", "view"},
    ActionInfo{"language", text(QT_TRANSLATE_NOOP("Actions", "Nederlands")), "Ctrl+Shift+L", "language", "", "view"},
    ActionInfo{"look", text(QT_TRANSLATE_NOOP("Actions", "Change between light and dark")), "Ctrl+Shift+D", "look", "", "view"},
    ActionInfo{"keys", text(QT_TRANSLATE_NOOP("Actions", "Keys of this page")), "F1", "keys", "", "help"},

    ActionInfo{"note", text(QT_TRANSLATE_NOOP("Actions", "Note…")), "N", "note", "today", ""},
    ActionInfo{"call", text(QT_TRANSLATE_NOOP("Actions", "Log a call…")), "C", "call", "today", ""},
    ActionInfo{"hold", text(QT_TRANSLATE_NOOP("Actions", "Stop reminders…")), "H", "hold", "today", ""},
    ActionInfo{"pay", text(QT_TRANSLATE_NOOP("Actions", "Payment…")), "P", "pay", "today", ""},
    ActionInfo{"review", text(QT_TRANSLATE_NOOP("Actions", "End review")), "R", "review", "today", ""},

    ActionInfo{"approve_all", text(QT_TRANSLATE_NOOP("Actions", "Approve all")), "Ctrl+A", "approve", "dunning", ""},
    ActionInfo{"approve", text(QT_TRANSLATE_NOOP("Actions", "Approve")), "A", "approve", "dunning", ""},
    ActionInfo{"exclude", text(QT_TRANSLATE_NOOP("Actions", "Leave out")), "X", "exclude", "dunning", ""},
    ActionInfo{"letter", text(QT_TRANSLATE_NOOP("Actions", "Large letter")), "L", "search", "dunning", ""},
    ActionInfo{"proposals", text(QT_TRANSLATE_NOOP("Actions", "Show the proposals")), "P", "dunning", "dunning", ""},
    ActionInfo{"skipped", text(QT_TRANSLATE_NOOP("Actions", "Show what is skipped")), "S", "items", "dunning", ""},
    ActionInfo{"result", text(QT_TRANSLATE_NOOP("Actions", "Show the result")), "R", "run", "dunning", ""},
    ActionInfo{"folder", text(QT_TRANSLATE_NOOP("Actions", "Folder for letters…")), "F", "folder", "dunning", ""},
    ActionInfo{"run", text(QT_TRANSLATE_NOOP("Actions", "Make the approved letters")), "Ctrl+Return", "run", "dunning", ""},

    ActionInfo{"next_section", text(QT_TRANSLATE_NOOP("Actions", "Next section")), "Ctrl+PgDown", "down", "settings", ""},
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
