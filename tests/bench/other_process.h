#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace tegoed::bench {

/// What an open ledger takes, from a process that does nothing else.
struct LoadedMemory {
    double limitBytes;    ///< 64 bytes an item, and the characters of its number.
    double bookBytes;     ///< What the book says that it holds.
    double residentBytes; ///< By how much the process grew.
};
[[nodiscard]] LoadedMemory loadedMemory(const std::filesystem::path& ledger);

/// From the start of a process until its window shows something, and until the list of items is filled.
struct WindowStart {
    double firstFrameMs;
    double filledMs;
};
[[nodiscard]] WindowStart windowStart(const std::filesystem::path& ledger, const std::filesystem::path& settings);

/// Logs a note in a process of its own and waits for its end.
void logNoteElsewhere(const std::filesystem::path& ledger, const std::string& customer);

/// Does the work of such a process if the program was started as one: gives the exit code then.
[[nodiscard]] std::optional<int> runAsOtherProcess(int argumentCount, char** arguments);

} // namespace tegoed::bench
