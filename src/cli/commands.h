#pragma once

#include "cli/command.h"

#include <span>

namespace tegoed::cli {

// The commands by family, each file with its own table.
[[nodiscard]] std::span<const CommandRow> ledgerCommands();   ///< new, info, check, backup, restore.
[[nodiscard]] std::span<const CommandRow> demoCommands();     ///< demo.
[[nodiscard]] std::span<const CommandRow> journalCommands();  ///< journal, undo.
[[nodiscard]] std::span<const CommandRow> companyCommands();  ///< company …
[[nodiscard]] std::span<const CommandRow> customerCommands(); ///< customer …, contact …, opening decide.
[[nodiscard]] std::span<const CommandRow> policyCommands();   ///< policy …, setting …
[[nodiscard]] std::span<const CommandRow> templateCommands(); ///< template …
[[nodiscard]] std::span<const CommandRow> importCommands();   ///< import …
[[nodiscard]] std::span<const CommandRow> inboxCommands();    ///< inbox …
[[nodiscard]] std::span<const CommandRow> vanishedCommands(); ///< vanished …
[[nodiscard]] std::span<const CommandRow> worklistCommands(); ///< worklist, dossier.
[[nodiscard]] std::span<const CommandRow> contactCommands();  ///< log …, snooze, hold …, insolvency …
[[nodiscard]] std::span<const CommandRow> moneyCommands();    ///< pay, allocate, unallocate, writeoff.
[[nodiscard]] std::span<const CommandRow> dunningCommands();  ///< dunning …
[[nodiscard]] std::span<const CommandRow> runCommands();      ///< dunning runs, dunning show.
[[nodiscard]] std::span<const CommandRow> reportCommands();   ///< aging.

/// All of them, in the order of the help.
[[nodiscard]] std::vector<CommandRow> allCommands();

} // namespace tegoed::cli
