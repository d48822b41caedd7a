#pragma once

#include "app/overview.h"
#include "persistence/ledger_file.h"

#include <string>
#include <vector>

namespace tegoed::app {

/// How days and amounts stand in a timeline's texts.
enum class TimelineStyle {
    Plain,  ///< `2026-11-22`, `EUR 60.00`: for the command line.
    Reader, ///< As the language's tables and letters write them: `22-11-2026`, `€ 60,00`.
};

/// What happened with the customer of `dossier`, newest first, also within a day: contacts, letters and payments as themselves, and what
/// the journal adds. The texts are in words of the ledger's language. Throws base::Failure.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(Ledger& ledger, const Dossier& dossier, TimelineStyle style = TimelineStyle::Plain);

/// What a journal entry was about (items, amounts, days, reasons), in words; its command has words of its own (`journal.…`).
[[nodiscard]] std::string subjectOf(const persistence::JournalEntry& entry, base::Language language,
                                    TimelineStyle style = TimelineStyle::Plain);

} // namespace tegoed::app
