#pragma once

#include <nlohmann/json.hpp>

namespace support {

/// tests/vectors.json: answers that were worked out from laws and standards, independently of this program.
[[nodiscard]] const nlohmann::json& vectors();

/// A cell of it without the backquotes that some tables write around texts.
[[nodiscard]] std::string unquoted(const nlohmann::json& cell);

} // namespace support
