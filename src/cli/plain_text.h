#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tegoed::cli {

/// Text from a file as a terminal may get it: valid UTF-8, line breaks and tabs as spaces, other control characters (which could steer the
/// terminal) as U+FFFD.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// The columns that `text` takes in a terminal: wide characters two, marks none.
[[nodiscard]] std::size_t columnCount(std::string_view utf8);

} // namespace tegoed::cli
