#include "cli/command.h"
#include "cli/help_texts.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace tegoed::cli {

Arguments::Arguments(CLI::App& app, std::string_view command, base::Language language)
    : m_app(app), m_command(command), m_language(language)
{
    std::replace(m_command.begin(), m_command.end(), ' ', '_');
}

void Arguments::required(std::string_view name, std::string& value, std::string_view valueName)
{
    m_app.add_option(std::string{name}, value, help(name))->required()->type_name(std::string{valueName});
}

void Arguments::optional(std::string_view name, std::string& value, std::string_view valueName)
{
    m_app.add_option(std::string{name}, value, help(name))->type_name(std::string{valueName});
}

void Arguments::lastOf(std::string_view name, std::string& value, std::string_view valueName)
{
    auto* option = m_app.add_option(std::string{name}, value, help(name))->type_name(std::string{valueName});
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

void Arguments::requiredList(std::string_view name, std::vector<std::string>& values, std::string_view valueName)
{
    m_app.add_option(std::string{name}, values, help(name))->required()->type_name(std::string{valueName});
}

void Arguments::optionalList(std::string_view name, std::vector<std::string>& values, std::string_view valueName)
{
    auto* option = m_app.add_option(std::string{name}, values, help(name))->type_name(std::string{valueName});
    // An option takes one argument each time: `--items A,B CUSTOMER` must not swallow the customer.
    if (name.starts_with('-')) option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void Arguments::flag(std::string_view name, bool& value)
{
    m_app.add_flag(std::string{name}, value, help(name));
}

std::string Arguments::help(std::string_view name) const
{
    std::string bare{name};
    bare.erase(0, bare.find_first_not_of('-'));
    std::replace(bare.begin(), bare.end(), '-', '_');
    std::transform(bare.begin(), bare.end(), bare.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const auto own = "option." + m_command + '.' + bare;
    return cliText(hasCliText(own) ? own : "option." + bare, m_language);
}

} // namespace tegoed::cli
