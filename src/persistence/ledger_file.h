#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/ids.h"
#include "base/progress.h"
#include "ledger/book.h"
#include "ledger/vocabulary.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::persistence {

class Connection;
class Transaction;

inline constexpr int kApplicationId = 0x54474f44; ///< `TGOD`: tells our files from other SQLite files.

/// What a new ledger is made with.
struct NewLedger {
    base::Currency currency = base::Currency::euro();
    ledger::Settlement settlement = ledger::Settlement::Package;
};

/// One outcome of `check`.
struct CheckResult {
    std::string name; ///< `sqlite`, `foreign_keys`, `open_amounts`, `unallocated`, `journal_chain`, `behaviours`, `steps`, …
    bool ok = true;
    std::string details{}; ///< What is wrong, in codes and ids; empty if ok.
};

/// Who runs a command and when, for its journal entry.
struct CommandContext {
    std::string user;
    base::Date businessOn;
    /// App's clock: the UTC instant, ISO 8601 with milliseconds. Asked once nobody else can write, so that instants rise with the entries.
    std::function<std::string()> now;
};

/// What happened, for the journal: codes and values, no sentences.
struct JournalEntry {
    base::JournalId id{};
    std::string at{};
    base::Date businessOn{};
    std::string user{};
    std::string command{}; ///< Name in app's table of commands.
    std::optional<base::CustomerId> customer{};
    std::string details{}; ///< JSON object: the command's values, before and after.
    bool undoable = false;
    std::optional<base::JournalId> undoneBy{};
};

/// An open ledger file: SQLite in WAL mode with synchronous=FULL, foreign keys on, one connection for one thread.
/// Functions that read or write throw base::Failure for storage faults; `create` and `open` give them back.
class LedgerFile {
public:
    /// A new file with mode 0600 and the first company (without a name). Errors: FileExists, FileNotWritable, LedgerOnNetwork, DiskFull.
    [[nodiscard]] static base::Result<LedgerFile> create(const std::filesystem::path& path, const NewLedger& what);
    /// Waits 5 s for a lock. Brings an older schema up to date after a backup copy beside the file (`backups/`).
    /// Errors: LedgerMissing, LedgerLocked, LedgerNewer, LedgerDamaged, LedgerForeign, LedgerNoRights, LedgerReadOnly, LedgerOnNetwork,
    /// DiskFull.
    [[nodiscard]] static base::Result<LedgerFile> open(const std::filesystem::path& path);
    LedgerFile(LedgerFile&&) noexcept;
    LedgerFile& operator=(LedgerFile&&) noexcept;
    ~LedgerFile();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] Connection& connection();

    /// Everything that lives in memory. `threads` is 1 or 2: the second reads half of the items on a connection of its own.
    [[nodiscard]] ledger::Book load(int threads = 2);
    /// Takes in what other processes (or this one) committed since `book.changeNumber`: only the touched customers are read again,
    /// unless an entry touched all. Gives the customers whose rows changed; nothing if nothing was new; all if it loaded everything.
    struct Refreshed {
        bool everything = false;
        std::vector<ledger::CustomerIndex> customers{};
    };
    Refreshed refresh(ledger::Book& book);
    /// Whether another connection committed since the last call or refresh: cheap (PRAGMA data_version), for a timer.
    [[nodiscard]] bool changedElsewhere();

    /// Starts the one immediate transaction of a command. Throws Failure(LedgerLocked) after 5 s.
    [[nodiscard]] Transaction begin(const CommandContext& context);

    /// The newest entry that can be taken back, if any; `undoList` has all of them, newest first.
    [[nodiscard]] std::optional<JournalEntry> undoable();
    [[nodiscard]] std::vector<JournalEntry> undoList(int limitCount);
    /// The newest command that was committed through this file since `forgetDone`, and can be taken back.
    [[nodiscard]] std::optional<base::JournalId> done() const;
    void forgetDone();
    /// Takes `entry` back in one transaction with a journal entry `undo` of its own. Errors: UndoBlocked (names the later command),
    /// NothingToUndo.
    [[nodiscard]] base::Result<JournalEntry> undo(const JournalEntry& entry, const CommandContext& context);

    [[nodiscard]] std::vector<JournalEntry> journal(std::optional<base::Date> since, std::optional<base::CustomerId> customer);
    [[nodiscard]] std::int64_t journalCount();
    [[nodiscard]] std::string journalHead(); ///< The chain's last hash; empty for an empty journal.

    /// SQLite's own check, foreign keys, the invariants of the books and the journal's chain, in that order. Never throws for a damaged
    /// file.
    [[nodiscard]] std::vector<CheckResult> check(const base::Work& work = {});
    /// A copy made while others write, opened and checked after writing; mode 0600. It counts as the backup of the day `on`. Errors:
    /// FileIsLedger, FileExists, FileNotWritable, DiskFull, CheckFailed.
    [[nodiscard]] base::Result<void> backup(const std::filesystem::path& target, base::Date on);
    /// The first command of a day makes `backups/NAME-YYYY-MM-DD-….tegoed` beside the ledger, and 14 are kept. Never fails a command: the
    /// reason is logged.
    void backupDaily(base::Date today);

private:
    struct State;
    explicit LedgerFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Puts `backup` in the place of `ledger`, which is kept as `FILE.before-restore`: gives that name, or nothing where there was no ledger.
/// The backup is opened and checked first. Errors: FileMissing and FileUnreadable for the backup, else as `open` for it; FileIsLedger; and
/// LedgerLocked while a program has the ledger open.
[[nodiscard]] base::Result<std::filesystem::path> restore(const std::filesystem::path& ledger, const std::filesystem::path& backup);

} // namespace tegoed::persistence
