#pragma once

#include "app/wording.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::cli {

/// What the command line says beside the sentences of app/wording: help of commands (`command.…`) and options (`option.…`), usage errors
/// (`usage.…`) and lines around results (`cli.…`).
[[nodiscard]] std::string cliText(std::string_view key, base::Language language, const std::vector<std::string>& arguments = {});
[[nodiscard]] bool hasCliText(std::string_view key);

[[nodiscard]] std::span<const app::Wording> commandHelp();
[[nodiscard]] std::span<const app::Wording> optionHelp();
[[nodiscard]] std::span<const app::Wording> resultTexts();

} // namespace tegoed::cli
