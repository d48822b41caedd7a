#include "cli/global_options.h"

#include "base/file.h"
#include "cli/command.h"
#include "cli/values.h"

#include <CLI/CLI.hpp>

#include <string_view>

namespace tegoed::cli {

using base::ErrorCode;

namespace {

constexpr std::string_view kLanguageOption = "--lang";

std::optional<base::Language> ownLanguage(std::string_view code)
{
    const auto language = base::parseLanguage(code);
    return language == base::Language::German ? std::nullopt : language;
}

} // namespace

void GlobalOptions::addTo(CLI::App& app, base::Language language)
{
    Arguments arguments{app, "tegoedctl", language};
    arguments.lastOf("--ledger", m_ledger, "FILE");
    arguments.lastOf("--today", m_today, "YYYY-MM-DD");
    arguments.lastOf("--user", m_user, "NAME");
    arguments.lastOf("--format", m_format, "text|json|csv");
    arguments.lastOf(kLanguageOption, m_language, "nl|en");
    arguments.flag("--quiet", m_quiet);
}

base::Result<Globals> GlobalOptions::read(app::Environment environment) const
{
    Globals globals;
    globals.ledger = m_ledger.empty() ? base::dataFolder() / "ledger.tegoed" : std::filesystem::path{m_ledger};
    globals.quiet = m_quiet;
    if (m_format == "text")
        globals.format = Format::Text;
    else if (m_format == "json")
        globals.format = Format::Json;
    else if (m_format == "csv")
        globals.format = Format::Csv;
    else
        return base::fail(ErrorCode::BadValue, {"--format", m_format, "text, json, csv"});
    if (!m_language.empty() && !ownLanguage(m_language)) {
        return base::fail(ErrorCode::BadValue, {std::string{kLanguageOption}, m_language, "nl, en"});
    }
    if (!m_today.empty()) {
        TEGOED_TRY(environment.today, readDate(m_today));
    }
    if (!m_user.empty()) environment.user = m_user;
    globals.environment = std::move(environment);
    return globals;
}

std::optional<base::Language> languageNamedIn(const std::vector<std::string>& arguments)
{
    std::optional<base::Language> named;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        std::string_view argument = arguments[at];
        if (argument == kLanguageOption && at + 1 < arguments.size())
            named = ownLanguage(arguments[++at]);
        else if (argument.starts_with(kLanguageOption) && argument.substr(kLanguageOption.size()).starts_with('='))
            named = ownLanguage(argument.substr(kLanguageOption.size() + 1));
    }
    return named;
}

} // namespace tegoed::cli
