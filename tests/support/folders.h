#pragma once

#include <filesystem>
#include <optional>

namespace support {

/// The folder of samples beside the checkout, if this machine has one; tests over them are skipped without it.
[[nodiscard]] std::optional<std::filesystem::path> sharedFolder();

} // namespace support
