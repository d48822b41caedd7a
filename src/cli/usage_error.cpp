#include "cli/usage_error.h"

#include "cli/help_texts.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace tegoed::cli {

using base::ErrorCode;

namespace {

/// The first word that is not an option and that no command took.
std::string unknownWord(const CLI::App& root)
{
    for (const auto& word : root.remaining(true))
        if (!word.starts_with('-')) return word;
    return {};
}

std::string unknownOption(const CLI::App& root)
{
    for (const auto& word : root.remaining(true))
        if (word.starts_with('-')) return word;
    return {};
}

const CLI::App& innermost(const CLI::App& root)
{
    const CLI::App* at = &root;
    while (!at->get_subcommands().empty())
        at = at->get_subcommands().front();
    return *at;
}

std::string pathOf(const CLI::App& app)
{
    std::string path = app.get_name();
    for (const auto* parent = app.get_parent(); parent != nullptr && parent->get_parent() != nullptr; parent = parent->get_parent())
        path = parent->get_name() + ' ' + path;
    return path;
}

} // namespace

base::Error usageError(const CLI::ParseError& error, const CLI::App& root, base::Language language)
{
    const auto bad = [&](std::string_view key, const std::string& argument) {
        return base::Error{ErrorCode::BadUsage, {cliText(key, language, {argument})}};
    };
    const std::string message = error.what();
    const auto& command = innermost(root);
    // The parser's own sentence is English and names what it is about in front, or behind " is required".
    const auto subject = message.substr(0, std::min(message.find(':'), message.find(" is required")));

    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        const bool twice = message.find("At Most") != std::string::npos;
        return bad(twice ? "usage.twice" : "usage.needs_value", subject);
    }
    const std::function<bool(const CLI::App*)> all{};
    if (!command.get_subcommands(all).empty()) {
        const auto word = unknownWord(root);
        if (!word.empty()) return {ErrorCode::UnknownCommand, {&command == &root ? word : pathOf(command) + ' ' + word}};
        if (const auto option = unknownOption(root); !option.empty()) return bad("usage.unknown_option", option);
        return &command == &root ? bad("usage.no_command", {}) : bad("usage.no_subcommand", pathOf(command));
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return bad("usage.required", subject);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        if (const auto option = unknownOption(root); !option.empty()) return bad("usage.unknown_option", option);
        return bad("usage.too_much", unknownWord(root));
    }
    return {ErrorCode::BadUsage, {message}};
}

} // namespace tegoed::cli
