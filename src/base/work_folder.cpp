#include "base/work_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace tegoed::base {

WorkFolder::WorkFolder()
{
    std::error_code error;
    const auto parent = std::filesystem::temp_directory_path(error);
    if (error) return;
    std::string pattern = (parent / "tegoed-XXXXXX").native();
    if (::mkdtemp(pattern.data()) != nullptr) m_path = pattern; // Mode 0700.
}

WorkFolder::~WorkFolder()
{
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
}

} // namespace tegoed::base
