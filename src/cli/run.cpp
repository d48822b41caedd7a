#include "cli/run.h"

#include "app/wording.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/global_options.h"
#include "cli/help_texts.h"
#include "cli/plain_text.h"
#include "cli/usage_error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <map>
#include <memory>
#include <ostream>
#include <system_error>

namespace tegoed::cli {

namespace {

/// The parser with all commands, each with the action that its set-up gave.
class Parser {
public:
    explicit Parser(base::Language language) : m_language(language), m_root(cliText("command.tegoedctl", language), "tegoedctl")
    {
        m_root.fallthrough(); // Global options may stand behind the command too.
        m_root.require_subcommand(1);
        m_root.option_defaults()->group(cliText("label.Options", language)); // Commands inherit it.
        m_root.set_version_flag("--version", "tegoedctl " TEGOED_VERSION, cliText("option.version", language));
        addHelp(m_root);
        translateLabels();
        m_globals.addTo(m_root, language);
        for (const auto& row : allCommands()) {
            auto& command = place(row.name);
            Arguments arguments{command, row.name, language};
            m_actions.emplace(&command, Chosen{std::string{row.name}, row.setUp(arguments)});
        }
    }

    struct Chosen {
        std::string name;
        Action action;
    };

    /// Throws CLI::ParseError.
    void parse(const std::vector<std::string>& arguments)
    {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        m_root.parse(std::move(reversed));
    }
    [[nodiscard]] const Chosen& chosen() const
    {
        const CLI::App* at = &m_root;
        while (!at->get_subcommands().empty())
            at = at->get_subcommands().front();
        return m_actions.at(at);
    }
    [[nodiscard]] const GlobalOptions& globals() const { return m_globals; }
    [[nodiscard]] CLI::App& root() { return m_root; }

private:
    /// The parser of `import items`; `import` is made when it is first needed.
    CLI::App& place(std::string_view name)
    {
        CLI::App* at = &m_root;
        std::string path;
        for (const auto word : base::split(name, ' ')) {
            path += (path.empty() ? "" : "_") + std::string{word};
            const auto known = at->get_subcommands([&](CLI::App* command) { return command->get_name() == word; });
            auto* next = known.empty() ? nullptr : known.front();
            if (next == nullptr) {
                if (at != &m_root) at->require_subcommand(1);
                next = at->add_subcommand(std::string{word}, cliText("command." + path, m_language));
                next->group(cliText("label.Subcommands", m_language));
                addHelp(*next);
            }
            at = next;
        }
        return *at;
    }
    void addHelp(CLI::App& app)
    {
        app.set_help_flag("-h,--help", cliText("option.help", m_language))->group(cliText("label.Options", m_language));
    }
    void translateLabels()
    {
        const auto formatter = m_root.get_formatter();
        for (const auto* label : {"Usage", "Positionals", "OPTIONS", "SUBCOMMAND", "REQUIRED"})
            formatter->label(label, cliText(std::string{"label."} + label, m_language));
    }

    base::Language m_language;
    CLI::App m_root;
    GlobalOptions m_globals{};
    std::map<const CLI::App*, Chosen> m_actions{};
};

int report(Context& context, const base::Error& error)
{
    context.report(error);
    return static_cast<int>(base::errorClass(error.code));
}

int carryOut(const Parser::Chosen& chosen, Context& context, const Streams& streams)
{
    base::Result<Exit> done = Exit::Done;
    try {
        done = chosen.action(context);
    } catch (const base::Failure& failure) {
        done = base::fail(failure.error());
    }
    if (!done) return report(context, done.error());
    const bool readerLeft = !context.out().flush() && streams.readerLeft != nullptr && streams.readerLeft();
    if (!context.out() && !readerLeft) {
        // Whatever was to be changed is changed: only its report is missing.
        context.report({base::ErrorCode::WriteFailed, {"stdout", std::generic_category().message(EIO)}});
        return static_cast<int>(Exit::Partly);
    }
    return static_cast<int>(*done);
}

int parseAndRun(const std::vector<std::string>& arguments, Streams streams)
{
    auto environment = app::systemEnvironment();
    environment.language = languageNamedIn(arguments).value_or(environment.language);
    Parser parser{environment.language};
    Globals plain;
    plain.environment = environment;
    try {
        parser.parse(arguments);
    } catch (const CLI::Success& success) {
        const bool isVersion = dynamic_cast<const CLI::CallForVersion*>(&success) != nullptr;
        streams.out << (isVersion ? success.what() + std::string{"\n"} : parser.root().help()) << std::flush;
        return 0;
    } catch (const CLI::ParseError& error) {
        Context context{plain, streams};
        return report(context, usageError(error, parser.root(), environment.language));
    }
    auto globals = parser.globals().read(environment);
    if (!globals) {
        Context context{plain, streams};
        return report(context, globals.error());
    }
    Context context{*std::move(globals), streams};
    const int exitCode = carryOut(parser.chosen(), context, streams);
    base::logInfo(parser.chosen().name + ": exit " + std::to_string(exitCode));
    return exitCode;
}

} // namespace

int run(const std::vector<std::string>& arguments, Streams streams)
{
    try {
        return parseAndRun(arguments, streams);
    } catch (const std::exception& fault) {
        base::logError(fault.what());
        const base::Error error{base::ErrorCode::InternalFault, {fault.what()}};
        streams.err << "tegoedctl: " << onOneLine(app::sentence(error, base::Language::English)) << '\n';
    } catch (...) {
        streams.err << "tegoedctl: " << app::sentence({base::ErrorCode::InternalFault, {"?"}}, base::Language::English) << '\n';
    }
    return static_cast<int>(base::ErrorClass::Internal);
}

} // namespace tegoed::cli
