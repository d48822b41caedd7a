#pragma once

#include "base/date.h"
#include "base/progress.h"
#include "persistence/ledger_file.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

/// A copy of a ledger that the program made and keeps: of a day, from before an upgrade of the file, or what a restore replaced.
struct StoredCopy {
    enum class Kind : std::uint8_t { Daily, BeforeUpgrade, BeforeRestore };
    Kind kind = Kind::Daily;
    std::filesystem::path file{};
    base::Date on{}; ///< The day it was made.
    std::uintmax_t bytes = 0;
};
[[nodiscard]] std::string_view name(StoredCopy::Kind kind); ///< `daily`, `before_upgrade`, `before_restore`.

/// What lies in the ledger's backup folder and beside it, newest first. Looks at names and sizes, and opens none.
[[nodiscard]] std::vector<StoredCopy> storedCopies(const std::filesystem::path& ledger);

/// All checks of a copy, as of a ledger. Errors: FileMissing, LedgerForeign, LedgerDamaged, LedgerNoRights.
[[nodiscard]] base::Result<std::vector<CheckResult>> checkCopy(const std::filesystem::path& copy, const base::Work& work = {});

} // namespace tegoed::persistence
