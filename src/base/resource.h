#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tegoed::base {

/// A file of `resources/` that was compiled in, by its path below that folder (`policies/standard.json`).
[[nodiscard]] std::optional<std::string_view> resource(std::string_view path);
/// The paths that start with `prefix`, in order.
[[nodiscard]] std::vector<std::string_view> resourcesBelow(std::string_view prefix);

namespace detail {

struct EmbeddedFile {
    std::string_view path;
    std::string_view bytes;
};

/// Made by the build (tools/cmake/embed.cmake).
[[nodiscard]] std::span<const EmbeddedFile> embeddedFiles();

} // namespace detail
} // namespace tegoed::base
