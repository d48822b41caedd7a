#include "cli/help_texts.h"

#include "base/assert.h"
#include "base/text.h"

#include <unordered_map>

namespace tegoed::cli {

namespace {

const app::Wording* find(std::string_view key)
{
    static const auto byKey = [] {
        std::unordered_map<std::string_view, const app::Wording*> map;
        for (const auto table : {commandHelp(), optionHelp(), resultTexts()})
            for (const auto& wording : table)
                map.emplace(wording.key, &wording);
        return map;
    }();
    const auto found = byKey.find(key);
    return found == byKey.end() ? nullptr : found->second;
}

} // namespace

std::string cliText(std::string_view key, base::Language language, const std::vector<std::string>& arguments)
{
    const auto* wording = find(key);
    TEGOED_ASSERT(wording != nullptr);
    return base::filled(language == base::Language::Dutch ? wording->dutch : wording->english, arguments);
}

bool hasCliText(std::string_view key)
{
    return find(key) != nullptr;
}

} // namespace tegoed::cli
