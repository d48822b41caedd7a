#include "persistence/stored_copies.h"

#include "base/assert.h"
#include "persistence/backup.h"
#include "persistence/checks.h"
#include "persistence/connection.h"
#include "persistence/schema.h"

#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <optional>
#include <system_error>

namespace tegoed::persistence {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

/// The local day on which a file was written last.
std::optional<base::Date> dayOf(const fs::path& file)
{
    struct stat status{};
    if (::stat(file.c_str(), &status) != 0) return std::nullopt;
    std::tm local{};
    ::localtime_r(&status.st_mtim.tv_sec, &local);
    return base::Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

/// `NAME-before-schema-2.tegoed`, of this very ledger.
bool isBeforeUpgrade(const fs::path& file, const fs::path& ledger)
{
    const std::string stem = file.stem().string();
    const std::string start = ledger.stem().string() + "-before-schema-";
    return file.extension() == ".tegoed" && stem.size() > start.size() && stem.starts_with(start) &&
           stem.find_first_not_of("0123456789", start.size()) == std::string::npos;
}

void take(std::vector<StoredCopy>& copies, StoredCopy::Kind kind, const fs::path& file, std::optional<base::Date> on)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return;
    const auto bytes = fs::file_size(file, error);
    if (error) return;
    if (!on) on = dayOf(file);
    if (on) copies.push_back({kind, file, *on, bytes});
}

} // namespace

std::string_view name(StoredCopy::Kind kind)
{
    switch (kind) {
    case StoredCopy::Kind::Daily: return "daily";
    case StoredCopy::Kind::BeforeUpgrade: return "before_upgrade";
    case StoredCopy::Kind::BeforeRestore: return "before_restore";
    }
    TEGOED_UNREACHABLE();
}

std::vector<StoredCopy> storedCopies(const fs::path& ledger)
{
    std::vector<StoredCopy> copies;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolder(ledger), error)) {
        if (isBeforeUpgrade(entry.path(), ledger))
            take(copies, StoredCopy::Kind::BeforeUpgrade, entry.path(), std::nullopt);
        else if (const auto on = dailyBackupDay(entry.path(), ledger))
            take(copies, StoredCopy::Kind::Daily, entry.path(), on);
    }
    const std::string replaced = ledger.filename().string() + ".before-restore";
    const fs::path folder = ledger.has_parent_path() ? ledger.parent_path() : fs::path{"."};
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string file = entry.path().filename().string();
        // A damaged ledger that was replaced has SQLite's own files beside it.
        const bool isBeside = file.ends_with("-wal") || file.ends_with("-shm") || file.ends_with("-journal");
        if (file.starts_with(replaced) && !isBeside) take(copies, StoredCopy::Kind::BeforeRestore, entry.path(), std::nullopt);
    }
    std::ranges::sort(copies, [](const StoredCopy& a, const StoredCopy& b) { return a.on != b.on ? a.on > b.on : a.file > b.file; });
    return copies;
}

base::Result<std::vector<CheckResult>> checkCopy(const fs::path& copy, const base::Work& work)
{
    std::error_code error;
    if (!fs::is_regular_file(copy, error)) return base::fail(ErrorCode::FileMissing, {copy.string()});
    const FileHeader header = readHeader(copy);
    if (header.isDamaged) return base::fail(ErrorCode::LedgerDamaged, {copy.string(), "header"});
    if (!header.isDatabase || header.applicationId != kApplicationId) return base::fail(ErrorCode::LedgerForeign, {copy.string()});
    try {
        Connection connection(copy, Connection::Mode::ReadOnly);
        return checkLedger(connection, work);
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

} // namespace tegoed::persistence
