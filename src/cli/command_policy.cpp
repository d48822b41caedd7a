#include "app/customers.h"
#include "app/policies.h"
#include "app/wording.h"
#include "base/file.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"
#include "dunning/policy.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

constexpr std::uint64_t kPolicyLimitBytes = 1 << 20;

std::string stagesOf(const dunning::Policy& policy)
{
    std::vector<std::string> stages;
    for (const auto& step : policy.steps)
        stages.emplace_back(name(step.stage));
    return base::join(stages, " ");
}

Action setUpPolicyList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        base::Table table;
        table.columns = columnsOf("name steps", context.language());
        for (const auto& policy : ledger.policies())
            table.rows.push_back({policy.name, stagesOf(policy)});
        show(context, table);
        return Exit::Done;
    };
}

std::string channelsOf(const dunning::Step& step, base::Language language)
{
    std::vector<std::string> names;
    for (const auto channel : step.channels)
        names.push_back(app::text(channel, language));
    return base::join(names, ", ");
}

std::string copiesOf(const dunning::Step& step, base::Language language)
{
    std::vector<std::string> names;
    for (const auto copy : step.copies)
        names.push_back(app::text("copy." + std::string{name(copy)}, language));
    return base::join(names, ", ");
}

/// The steps with everything that one has; amounts and terms stand in the JSON that `policy set` reads.
base::Table tableOf(const dunning::Policy& policy, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("stage #offset #gap channels copy approval", language);
    for (const auto& step : policy.steps) {
        table.rows.push_back({std::string{name(step.stage)}, countCell(step.offsetDays), countCell(step.gapDays),
                              textCell(channelsOf(step, language)), textCell(copiesOf(step, language)),
                              std::string{step.needsApproval ? "yes" : "no"}});
    }
    return table;
}

/// The schedule as a document for colleagues.
base::Result<Exit> writeDocument(Context& context, app::Ledger& ledger, const std::string& name, const std::string& file)
{
    TEGOED_TRY(const auto report, app::policyReport(ledger, name));
    TEGOED_TRY(const auto bytes, context.environment().renderer->reportPdf(report, context.language()));
    if (std::filesystem::exists(file)) return base::fail(base::ErrorCode::FileExists, {file});
    TEGOED_CHECK(base::writeFileAtomically(file, bytes));
    base::Table table;
    table.columns = columnsOf("name file", context.language());
    table.rows.push_back({name, file});
    if (context.format() == Format::Text)
        context.out() << context.text("cli.policy_written", {name, file}) << '\n';
    else
        showRecord(context, table);
    return Exit::Done;
}

Action setUpPolicyShow(Arguments& arguments)
{
    struct Options {
        std::string name{};
        std::string out{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("NAME", options->name);
    arguments.optional("--out", options->out, "FILE.pdf");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, options->out.empty() ? context.open() : context.openWithRenderer());
        if (!options->out.empty()) return writeDocument(context, ledger, options->name, options->out);
        const auto& policies = ledger.policies();
        const auto found = std::find_if(policies.begin(), policies.end(), [&](const auto& policy) { return policy.name == options->name; });
        if (found == policies.end()) return base::fail(base::ErrorCode::PolicyUnknown, {options->name});
        if (context.format() == Format::Json)
            context.out() << base::trimmed(dunning::toJson(*found)) << '\n';
        else
            show(context, tableOf(*found, context.language()));
        if (context.format() == Format::Text && found->startsOn)
            context.out() << '\n' << context.text("cli.starts_on", {toString(*found->startsOn)}) << '\n';
        return Exit::Done;
    };
}

Action setUpPolicySet(Arguments& arguments)
{
    const auto file = std::make_shared<std::string>();
    arguments.required("FILE", *file);
    return [file](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto json, base::readFile(*file, kPolicyLimitBytes));
        TEGOED_TRY(auto ledger, context.open());
        auto set = app::setPolicy(ledger, json);
        if (!set) {
            auto error = std::move(set).error();
            error.file = *file;
            return base::fail(std::move(error));
        }
        showDone(context, "policy_set");
        return Exit::Done;
    };
}

Action setUpRemove(Arguments& arguments)
{
    const auto name = std::make_shared<std::string>();
    arguments.required("NAME", *name);
    return [name](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::removePolicy(ledger, *name));
        showDone(context, "policy_remove");
        return Exit::Done;
    };
}

Action setUpAssign(Arguments& arguments)
{
    struct Options {
        std::string name{};
        std::vector<std::string> customers{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("NAME", options->name);
    arguments.requiredList("CUSTOMER", options->customers);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::assignPolicy(ledger, options->name, options->customers));
        showDone(context, "policy_assign");
        return Exit::Done;
    };
}

Action setUpSettingSet(Arguments& arguments)
{
    const auto pairs = std::make_shared<std::vector<std::string>>();
    arguments.requiredList("KEY=VALUE", *pairs);
    return [pairs](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto values, readKeyValues(*pairs));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::setSettings(ledger, values));
        showDone(context, "setting_set");
        return Exit::Done;
    };
}

std::string descriptionOf(const std::string& key, base::Language language)
{
    const bool isSegment = key.starts_with("segment.") && key.ends_with(".policy");
    const bool isUser = key.starts_with("user.") && key.ends_with(".name");
    const auto wording = isSegment ? std::string{"setting.segment.policy"} : isUser ? std::string{"setting.user.name"} : "setting." + key;
    return app::hasText(wording) ? app::text(wording, language) : std::string{};
}

Action setUpSettingList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto settings, app::settings(ledger));
        base::Table table;
        table.columns = columnsOf("key value allowed description", context.language());
        for (const auto& setting : settings) {
            const bool inWords = context.format() == Format::Text && app::hasText("allowed." + setting.allowed);
            table.rows.push_back({setting.key, setting.value, inWords ? context.text("allowed." + setting.allowed) : setting.allowed,
                                  descriptionOf(setting.key, context.language())});
        }
        show(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> policyCommands()
{
    static constexpr std::array kTable{
        CommandRow{"policy list", setUpPolicyList}, CommandRow{"policy show", setUpPolicyShow},
        CommandRow{"policy set", setUpPolicySet},   CommandRow{"policy remove", setUpRemove},
        CommandRow{"policy assign", setUpAssign},   CommandRow{"setting list", setUpSettingList},
        CommandRow{"setting set", setUpSettingSet},
    };
    return kTable;
}

} // namespace tegoed::cli
