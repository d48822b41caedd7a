#pragma once

#include "base/error.h"

#include <filesystem>
#include <string_view>

namespace tegoed::app {

/// Refuses to put a document where the open ledger stands: it would be gone with the next rename. Errors: FileIsLedger.
[[nodiscard]] base::Result<void> checkOutput(const std::filesystem::path& file, const std::filesystem::path& ledger);

/// Writes a document that somebody named a place for, whole or not at all. Errors: FileIsLedger, DiskFull, FileNotWritable.
[[nodiscard]] base::Result<void> writeOutput(const std::filesystem::path& file, std::string_view bytes, const std::filesystem::path& ledger,
                                             unsigned mode = 0600);

} // namespace tegoed::app
