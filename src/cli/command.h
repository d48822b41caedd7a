#pragma once

#include "base/date.h"
#include "base/error.h"
#include "cli/context.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace tegoed::cli {

/// What a command does once its options are read.
using Action = std::function<base::Result<Exit>(Context&)>;

/// The arguments and options of one command: each is named once, and its help stands in cli/help_texts.h as `option.COMMAND.NAME`, or
/// `option.NAME` where all commands mean the same by it. Values must outlive the parsing: commands keep them in the action they return.
class Arguments {
public:
    Arguments(CLI::App& app, std::string_view command, base::Language language);

    /// `CUSTOMER` is an argument by place, `--amount` an option; `valueName` stands in the help.
    void required(std::string_view name, std::string& value, std::string_view valueName = {});
    void optional(std::string_view name, std::string& value, std::string_view valueName = {});
    /// An optional one of which the last counts where it stands several times: a wrapper's default, overruled by its caller.
    void lastOf(std::string_view name, std::string& value, std::string_view valueName);
    void requiredList(std::string_view name, std::vector<std::string>& values, std::string_view valueName = {});
    void optionalList(std::string_view name, std::vector<std::string>& values, std::string_view valueName = {});
    void flag(std::string_view name, bool& value);

private:
    [[nodiscard]] std::string help(std::string_view name) const;

    CLI::App& m_app;
    std::string m_command;
    base::Language m_language;
};

/// One row of the table of commands. Its help is the text `command.NAME`.
struct CommandRow {
    std::string_view name; ///< `pay`, `import items`: words as they stand on the command line.
    Action (*setUp)(Arguments& arguments);
};

} // namespace tegoed::cli
