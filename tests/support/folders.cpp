#include "support/folders.h"

namespace support {

std::optional<std::filesystem::path> sharedFolder()
{
    const std::filesystem::path folder = TEGOED_SOURCE_DIR "/../shared";
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) return {};
    return std::filesystem::canonical(folder);
}

} // namespace support
