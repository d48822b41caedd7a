#include "base/resource.h"

#include <algorithm>

namespace tegoed::base {

std::optional<std::string_view> resource(std::string_view path)
{
    const auto files = detail::embeddedFiles();
    const auto found = std::ranges::find(files, path, &detail::EmbeddedFile::path);
    if (found == files.end()) return {};
    return found->bytes;
}

std::vector<std::string_view> resourcesBelow(std::string_view prefix)
{
    std::vector<std::string_view> paths;
    for (const auto& file : detail::embeddedFiles())
        if (file.path.starts_with(prefix)) paths.push_back(file.path);
    std::ranges::sort(paths);
    return paths;
}

} // namespace tegoed::base
