#include "app/command_table.h"

#include "base/assert.h"

#include <algorithm>
#include <array>

namespace tegoed::app {

namespace {

constexpr std::array kCommands{
    CommandInfo{"import_customers", true, true, {}},
    CommandInfo{"import_contacts", true, true, {}},
    CommandInfo{"import_items", true, true, {}},
    CommandInfo{"import_inbox", true, true, {}},
    CommandInfo{"import_paste", true, true, {}},
    CommandInfo{"vanished_settle", true, true, {}},
    CommandInfo{"faults_dismiss", true, true, {}},
    CommandInfo{"profile_rename", true, true, {}},
    CommandInfo{"profile_delete", true, true, {}},
    CommandInfo{"demo", true, false, "new_ledger"},
    CommandInfo{"customer_set", true, true, {}},
    CommandInfo{"contact_add", true, true, {}},
    CommandInfo{"contact_set", true, true, {}},
    CommandInfo{"contact_delete", true, true, {}},
    CommandInfo{"company_add", true, true, {}},
    CommandInfo{"company_set", true, true, {}},
    CommandInfo{"setting_set", true, true, {}},
    CommandInfo{"policy_set", true, true, {}},
    CommandInfo{"template_set", true, true, {}},
    CommandInfo{"template_reset", true, true, {}},
    CommandInfo{"policy_remove", true, true, {}},
    CommandInfo{"policy_assign", true, true, {}},
    CommandInfo{"pay", true, true, {}},
    CommandInfo{"pay_seen", true, true, {}},
    CommandInfo{"allocate", true, true, {}},
    CommandInfo{"unallocate", true, true, {}},
    CommandInfo{"write_off", true, true, {}},
    CommandInfo{"log_call", true, true, {}},
    CommandInfo{"log_email", true, true, {}},
    CommandInfo{"log_note", true, true, {}},
    CommandInfo{"snooze", true, true, {}},
    CommandInfo{"hold_set", true, true, {}},
    CommandInfo{"hold_lift", true, true, {}},
    CommandInfo{"insolvency_set", true, true, {}},
    CommandInfo{"insolvency_lift", true, true, {}},
    CommandInfo{"opening_decide", true, true, {}},
    CommandInfo{"dunning_run", true, true, {}},
    // The file exists on disk: taking the run back takes its letters back, the mark alone says nothing.
    CommandInfo{"letter_written", true, false, "part_of_run"},
    CommandInfo{"letter_lapsed", true, false, "part_of_run"},
    CommandInfo{"undo", true, false, "is_undo"},
};

} // namespace

std::span<const CommandInfo> commandTable()
{
    return kCommands;
}

const CommandInfo& command(std::string_view name)
{
    const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const CommandInfo& row) { return row.name == name; });
    TEGOED_ASSERT(found != kCommands.end());
    return *found;
}

} // namespace tegoed::app
