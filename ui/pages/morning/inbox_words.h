#pragma once

#include "app/inbox.h"

#include <QString>

#include <string>
#include <vector>

namespace tegoed::ui {

// How the files of the inbox are told of.

[[nodiscard]] QString inboxKindText(const app::InboxFile& file); ///< `Open items`, with the layout it is read by.
[[nodiscard]] QString inboxDayText(const app::InboxFile& file);
/// Why a file is left lying, in words that fit a table.
[[nodiscard]] QString inboxWhyText(const base::Error& error);
/// Why all of them are refused, and what to do about it on this page.
[[nodiscard]] QString inboxRefusalText(const base::Error& error);
/// `3 lists taken in: 12 new, 5 paid …` for the toast.
[[nodiscard]] QString inboxDoneText(const std::vector<app::ImportReport>& reports);
/// An amount as somebody types it, as the core reads it.
[[nodiscard]] std::string inboxAmountText(const QString& typed);

} // namespace tegoed::ui
