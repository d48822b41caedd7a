#pragma once

#include "app/overview.h"
#include "persistence/ledger_file.h"

#include <string>
#include <vector>

namespace tegoed::app {

/// What happened with the customer of `dossier`, newest first: contacts, letters and payments as themselves, and what the journal adds. The
/// texts are in words of the ledger's language. Throws base::Failure.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(Ledger& ledger, const Dossier& dossier);

/// What a journal entry was about (items, amounts, days, reasons), in words; its command has words of its own (`journal.…`).
[[nodiscard]] std::string subjectOf(const persistence::JournalEntry& entry, base::Language language);

} // namespace tegoed::app
