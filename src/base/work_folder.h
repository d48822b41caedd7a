#pragma once

#include <filesystem>

namespace tegoed::base {

/// A folder among the temporary files that nobody else can read or have made before; it goes with its object. For what a library or another
/// program needs as files. Empty path where none can be made: what is written there says why.
class WorkFolder {
public:
    WorkFolder();
    ~WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path{};
};

} // namespace tegoed::base
