#pragma once

#include "base/date.h"
#include "base/error.h"
#include "cli/context.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace tegoed::cli {

/// The options of every command, as typed.
class GlobalOptions {
public:
    void addTo(CLI::App& app, base::Language language);
    /// Their values over what `environment` found. Errors: BadDate, BadValue.
    [[nodiscard]] base::Result<Globals> read(app::Environment environment) const;

private:
    std::string m_ledger{};
    std::string m_today{};
    std::string m_user{};
    std::string m_format = "text";
    std::string m_language{};
    bool m_quiet = false;
};

/// The language that `--lang` names, before anything is parsed: help and usage errors speak it too.
[[nodiscard]] std::optional<base::Language> languageNamedIn(const std::vector<std::string>& arguments);

} // namespace tegoed::cli
