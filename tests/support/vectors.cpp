#include "support/vectors.h"

#include <fstream>

namespace support {

const nlohmann::json& vectors()
{
    static const auto json = [] {
        std::ifstream file{TEGOED_SOURCE_DIR "/tests/vectors.json"};
        return nlohmann::json::parse(file);
    }();
    return json;
}

std::string unquoted(const nlohmann::json& cell)
{
    auto text = cell.get<std::string>();
    if (text.size() >= 2 && text.starts_with('`') && text.ends_with('`')) text = text.substr(1, text.size() - 2);
    return text;
}

} // namespace support
