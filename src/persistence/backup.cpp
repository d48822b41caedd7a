#include "persistence/backup.h"

#include "persistence/checks.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace tegoed::persistence {
namespace {

constexpr std::size_t kDailyCount = 14;
constexpr std::size_t kHeadLength = 12;
constexpr std::string_view kEmptyHead = "empty"; ///< Of a ledger whose journal has no entry yet.

base::Error systemError(const std::filesystem::path& path, int code)
{
    if (code == EEXIST) return {base::ErrorCode::FileExists, {path.string()}};
    if (code == ENOSPC || code == EDQUOT) return {base::ErrorCode::DiskFull, {path.string()}};
    return {base::ErrorCode::FileNotWritable, {path.string(), std::generic_category().message(code)}};
}

/// A failure of SQLite while it wrote a copy, as the error of that copy.
base::Error copyError(const base::Error& error, const std::filesystem::path& path)
{
    switch (error.code) {
    case base::ErrorCode::LedgerReadOnly:
    case base::ErrorCode::LedgerNoRights:
    case base::ErrorCode::WriteFailed: return {base::ErrorCode::FileNotWritable, {path.string(), error.arguments.back()}};
    case base::ErrorCode::DiskFull: return {base::ErrorCode::DiskFull, {path.string()}};
    default: return error;
    }
}

void copyPages(Connection& from, Connection& to)
{
    sqlite3_backup* const backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr) to.fail(sqlite3_extended_errcode(to.handle()));
    // All at once: in WAL mode nobody waits for a reader.
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK) to.fail(code);
}

std::optional<CheckResult> firstFault(Connection& copy, CopyCheck check)
{
    if (check == CopyCheck::Quick) {
        Query rows = copy.query("PRAGMA quick_check(1)");
        if (rows.next() && rows.text(0) == "ok") return std::nullopt;
        return CheckResult{"sqlite", false, "quick_check"};
    }
    const auto results = checkLedger(copy, {});
    const auto faulty = std::ranges::find(results, false, &CheckResult::ok);
    if (faulty == results.end()) return std::nullopt;
    return *faulty;
}

std::string dailyPrefix(const std::filesystem::path& ledger)
{
    return ledger.stem().string() + '-';
}

/// The daily backups of a ledger, oldest first.
std::vector<std::filesystem::path> dailyBackups(const std::filesystem::path& ledger)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(backupFolder(ledger), error))
        if (dailyBackupDay(entry.path(), ledger)) found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

base::Result<void> makeBackupFolder(const std::filesystem::path& folder)
{
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return base::fail(systemError(folder, errno));
    return {};
}

} // namespace

base::Result<void> createPrivateFile(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0) return base::fail(systemError(path, errno));
    ::close(file);
    return {};
}

void removeDatabase(const std::filesystem::path& path)
{
    std::error_code ignored;
    for (const char* const suffix : {"", "-journal", "-wal", "-shm"}) {
        std::filesystem::remove(path.string() + suffix, ignored);
    }
}

bool isPartOf(const std::filesystem::path& file, const std::filesystem::path& ledger)
{
    return isSameFile(file, ledger) || isSameFile(file, ledger.string() + "-wal") || isSameFile(file, ledger.string() + "-shm");
}

bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code error;
    return std::filesystem::equivalent(one, other, error);
}

bool syncPath(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    const bool isSynced = ::fsync(file) == 0;
    ::close(file);
    return isSynced;
}

base::Result<void> copyLedger(Connection& connection, const std::filesystem::path& target, CopyCheck check)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return base::fail(base::ErrorCode::FileExists, {target.string()});
    std::filesystem::path temporary = target;
    temporary += ".part";
    removeDatabase(temporary); // What an interrupted copy left.
    TEGOED_CHECK(createPrivateFile(temporary));
    try {
        {
            Connection copy(temporary, Connection::Mode::ReadWrite);
            copyPages(connection, copy);
            // One file: the copy has no WAL of its own.
            copy.execute("PRAGMA journal_mode=DELETE");
            if (const auto fault = firstFault(copy, check)) {
                throw base::Failure(base::Error{base::ErrorCode::CheckFailed, {fault->name, fault->details}});
            }
        }
        if (!syncPath(temporary)) throw base::Failure(base::Error{base::ErrorCode::WriteFailed, {temporary.string(), "fsync"}});
        // A link instead of a rename: it does not replace what somebody put there meanwhile.
        if (::link(temporary.c_str(), target.c_str()) != 0) {
            const int code = errno;
            if (code == EEXIST || ::rename(temporary.c_str(), target.c_str()) != 0) throw base::Failure(systemError(target, code));
        }
        removeDatabase(temporary);
        (void)syncPath(target.has_parent_path() ? target.parent_path() : std::filesystem::path{"."});
    } catch (const base::Failure& failure) {
        removeDatabase(temporary);
        return base::fail(copyError(failure.error(), target));
    }
    return {};
}

std::filesystem::path backupFolder(const std::filesystem::path& ledger)
{
    return ledger.parent_path() / "backups";
}

std::optional<base::Date> dailyBackupDay(const std::filesystem::path& file, const std::filesystem::path& ledger)
{
    constexpr std::string_view kEnd = ".tegoed";
    constexpr std::size_t kDayLength = 10;
    const std::string name = file.filename().string();
    const std::string prefix = dailyPrefix(ledger);
    if (!name.starts_with(prefix) || !name.ends_with(kEnd) || name.size() < prefix.size() + kDayLength + 1 + kEnd.size())
        return std::nullopt;
    std::string_view middle{name};
    middle = middle.substr(prefix.size(), name.size() - prefix.size() - kEnd.size());
    const std::string_view head = middle.substr(kDayLength + 1);
    const bool isHash = head.size() == kHeadLength && head.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (middle[kDayLength] != '-' || (!isHash && head != kEmptyHead)) return std::nullopt;
    return base::Date::parse(middle.substr(0, kDayLength));
}

base::Result<void> makeDailyBackup(Connection& connection, base::Date today, const std::string& head)
{
    const std::filesystem::path& ledger = connection.path();
    const std::string prefix = dailyPrefix(ledger) + base::toString(today) + '-';
    auto known = dailyBackups(ledger);
    const auto isToday = [&](const std::filesystem::path& path) { return path.filename().string().starts_with(prefix); };
    if (std::ranges::any_of(known, isToday)) return {};
    TEGOED_CHECK(makeBackupFolder(backupFolder(ledger)));
    const std::string name = prefix + (head.empty() ? std::string{kEmptyHead} : head.substr(0, kHeadLength)) + ".tegoed";
    TEGOED_CHECK(copyLedger(connection, backupFolder(ledger) / name, CopyCheck::Quick));
    known = dailyBackups(ledger);
    std::error_code ignored;
    for (std::size_t i = 0; i + kDailyCount < known.size(); ++i) {
        std::filesystem::remove(known[i], ignored);
    }
    return {};
}

std::optional<base::Date> newestBackup(Connection& connection, base::Date today)
{
    std::optional<base::Date> newest;
    const auto take = [&](std::optional<base::Date> on) {
        if (on && *on <= today && (!newest || *on > *newest)) newest = on;
    };
    const std::filesystem::path& ledger = connection.path();
    for (const auto& path : dailyBackups(ledger))
        take(dailyBackupDay(path, ledger));
    if (const auto asked = connection.integer("SELECT value FROM marks WHERE name = 'backup_on'"))
        take(base::Date::ofDayNumber(static_cast<std::int32_t>(*asked)));
    return newest;
}

base::Result<void> backupBeforeMigration(Connection& connection, int schema)
{
    const std::filesystem::path& ledger = connection.path();
    TEGOED_CHECK(makeBackupFolder(backupFolder(ledger)));
    const auto target = backupFolder(ledger) / (ledger.stem().string() + "-before-schema-" + std::to_string(schema) + ".tegoed");
    const auto copied = copyLedger(connection, target, CopyCheck::Quick);
    // The copy of an earlier try of the same migration is as good.
    if (!copied && copied.error().code != base::ErrorCode::FileExists) return copied;
    return {};
}

} // namespace tegoed::persistence
