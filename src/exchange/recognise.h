#pragma once

#include "base/date.h"
#include "base/error.h"
#include "exchange/header_words.h"
#include "exchange/import_options.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tegoed::exchange {

/// What a file turns out to be by its content.
struct Recognised {
    ListKind list = ListKind::Items;
    std::string profile{};                ///< Of the kept layout with the very same headings; empty if there is none.
    std::optional<base::Date> listDate{}; ///< From the lines above its headings.
};

/// Tells what a list holds from its first bytes: what the kept layout with its headings says, otherwise as recogniseList. Errors: NoTable,
/// and what can't be read as text.
[[nodiscard]] base::Result<Recognised> recognise(std::string head, std::span<const NamedProfile> profiles);
/// The same for a file; reads no more than its beginning. Errors: as readItems.
[[nodiscard]] base::Result<Recognised> recogniseFile(const std::filesystem::path& path, std::span<const NamedProfile> profiles);

} // namespace tegoed::exchange
