#pragma once

#include <filesystem>
#include <string_view>

namespace tegoed::base {

/// Opens the rotating log (5 files of 2 MiB). Without it, and where the folder cannot be written, log lines go nowhere.
/// Names, amounts and texts of customers are logged at debug level only, which is off unless TEGOED_LOG=debug.
void openLog(const std::filesystem::path& folder);
void logInfo(std::string_view message);
void logWarning(std::string_view message);
void logError(std::string_view message);
void logDebug(std::string_view message);

} // namespace tegoed::base
