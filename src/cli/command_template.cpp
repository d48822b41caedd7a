#include "app/letter_texts.h"
#include "app/wording.h"
#include "base/file.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "letters/template.h"

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

std::string describedTemplate(const std::string& name, base::Language language)
{
    return app::text("template." + name.substr(name.find('/') + 1), language);
}

Action setUpTemplateList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto templates, app::letterTemplates(ledger));
        base::Table table;
        table.columns = columnsOf("name own description", context.language());
        for (const auto& one : templates)
            table.rows.push_back({one.name, std::string{one.isOwn() ? "yes" : "no"}, describedTemplate(one.name, context.language())});
        show(context, table);
        return Exit::Done;
    };
}

Action setUpTemplateShow(Arguments& arguments)
{
    struct Options {
        std::string name{};
        bool shipped = false;
    };
    const auto options = std::make_shared<Options>();
    arguments.required("NAME", options->name);
    arguments.flag("--shipped", options->shipped);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto found, app::letterTemplate(ledger, options->name));
        const auto& text = options->shipped ? found.shipped : found.text;
        if (context.format() == Format::Text) {
            context.out() << text;
            return Exit::Done;
        }
        base::Table one;
        one.columns = columnsOf("name own text", context.language());
        one.rows.push_back({found.name, std::string{found.isOwn() ? "yes" : "no"}, text});
        showRecord(context, one);
        return Exit::Done;
    };
}

Action setUpTemplateSet(Arguments& arguments)
{
    struct Options {
        std::string name{};
        std::string file{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("NAME", options->name);
    arguments.required("FILE", options->file);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto text, base::readFile(options->file, letters::kLargestTemplateBytes));
        TEGOED_TRY(auto ledger, context.open());
        auto set = app::setLetterTemplate(ledger, options->name, text);
        if (!set) {
            auto error = std::move(set).error();
            if (error.code == base::ErrorCode::TemplateInvalid) error.file = options->file;
            return base::fail(std::move(error));
        }
        showDone(context, "template_set");
        return Exit::Done;
    };
}

Action setUpReset(Arguments& arguments)
{
    const auto name = std::make_shared<std::string>();
    arguments.required("NAME", *name);
    return [name](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::resetLetterTemplate(ledger, *name));
        showDone(context, "template_reset");
        return Exit::Done;
    };
}

/// What texts may use. Those that only the part `demand` has come last.
Action setUpValues(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        base::Table table;
        table.columns = columnsOf("name kind description", context.language());
        auto all = letters::placeholdersOf("demand");
        std::ranges::stable_partition(all, [](const auto& one) { return !one.name.starts_with("group_"); });
        for (const auto& one : all) {
            table.rows.push_back(
                {one.name, std::string{one.isFlag ? "condition" : "value"}, app::text("placeholder." + one.name, context.language())});
        }
        show(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> templateCommands()
{
    static constexpr std::array kTable{CommandRow{"template list", setUpTemplateList}, CommandRow{"template show", setUpTemplateShow},
                                       CommandRow{"template set", setUpTemplateSet}, CommandRow{"template reset", setUpReset},
                                       CommandRow{"template values", setUpValues}};
    return kTable;
}

} // namespace tegoed::cli
