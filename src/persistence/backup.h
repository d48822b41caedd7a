#pragma once

#include "persistence/connection.h"
#include "persistence/ledger_file.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tegoed::persistence {

/// Whether a copy is looked at wholly (SQLite's check and ours) or only by SQLite's quick one.
enum class CopyCheck { Whole, Quick };

/// Copies the ledger of `connection` to `target`, which must not exist: under a temporary name, checked, synced, renamed. One file without
/// a WAL beside it, mode 0600. Errors: FileExists, FileNotWritable, DiskFull, CheckFailed.
[[nodiscard]] base::Result<void> copyLedger(Connection& connection, const std::filesystem::path& target, CopyCheck check);

/// The folder of a ledger's own backups.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& ledger);
/// The day of a daily backup of this very ledger, by its name `NAME-YYYY-MM-DD-HEAD.tegoed`; HEAD are 12 hex digits or `empty`. Nothing for
/// any other file: a ledger `books-2025` has its copies in the same folder as `books`.
[[nodiscard]] std::optional<base::Date> dailyBackupDay(const std::filesystem::path& file, const std::filesystem::path& ledger);
/// Makes the day's backup if there is none yet, and keeps the newest 14. `head` is the journal's last hash.
[[nodiscard]] base::Result<void> makeDailyBackup(Connection& connection, base::Date today, const std::string& head);
/// The day of the newest backup, be it a daily one (by its name) or one that was asked for. One under a day after `today` is left out: it
/// was made under a wrong day, and would hide for long that none is made.
[[nodiscard]] std::optional<base::Date> newestBackup(Connection& connection, base::Date today);
/// The copy that is kept from before a migration. Errors: as copyLedger.
[[nodiscard]] base::Result<void> backupBeforeMigration(Connection& connection, int schema);

/// Creates an empty file with mode 0600. Errors: FileExists, FileNotWritable, DiskFull.
[[nodiscard]] base::Result<void> createPrivateFile(const std::filesystem::path& path);
/// Removes a database file and what SQLite keeps beside it.
void removeDatabase(const std::filesystem::path& path);
/// Whether both paths lead to one file; a path that leads nowhere is nobody's.
[[nodiscard]] bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);
/// Whether `file` is the ledger or one of the files that SQLite keeps beside it. Whoever opens and closes one of these while SQLite has it
/// open drops SQLite's locks on it (POSIX): never read them, not even to refuse them.
[[nodiscard]] bool isPartOf(const std::filesystem::path& file, const std::filesystem::path& ledger);
/// Makes a file's or a folder's state last.
[[nodiscard]] bool syncPath(const std::filesystem::path& path);

} // namespace tegoed::persistence
