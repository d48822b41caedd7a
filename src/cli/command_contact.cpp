#include "app/notes.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <array>
#include <memory>
#include <set>

namespace tegoed::cli {

namespace {

using base::ErrorCode;
using ledger::ContactKind;

struct LogOptions {
    std::string customer{}, outcome{}, text{}, next{};
    std::vector<std::string> items{};
};

Action setUpLog(Arguments& arguments, ContactKind kind, const char* command)
{
    const auto options = std::make_shared<LogOptions>();
    arguments.required("CUSTOMER", options->customer);
    if (kind == ContactKind::Call) arguments.optional("--outcome", options->outcome, "CODE");
    arguments.optional("--text", options->text, "T");
    arguments.optional("--next", options->next, "D");
    arguments.optionalList("--items", options->items, "N,...");
    return [options, kind, command](Context& context) -> base::Result<Exit> {
        app::LogRequest request;
        request.customer = options->customer;
        request.kind = kind;
        request.text = options->text;
        request.items = readList(options->items);
        TEGOED_TRY(request.nextOn, readOptionalDate(options->next));
        if (!options->outcome.empty()) {
            TEGOED_TRY(request.outcome, readCode("--outcome", options->outcome, ledger::parseCallOutcome, ledger::allCallOutcomes()));
        }
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::logContact(ledger, request));
        showDone(context, command);
        return Exit::Done;
    };
}

Action setUpCall(Arguments& arguments)
{
    return setUpLog(arguments, ContactKind::Call, "log_call");
}

Action setUpEmail(Arguments& arguments)
{
    return setUpLog(arguments, ContactKind::Email, "log_email");
}

Action setUpNote(Arguments& arguments)
{
    return setUpLog(arguments, ContactKind::Note, "log_note");
}

Action setUpSnooze(Arguments& arguments)
{
    struct Options {
        std::string customer{}, until{}, reason{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("CUSTOMER", options->customer);
    arguments.required("--until", options->until, "D");
    arguments.optional("--reason", options->reason, "R");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto until, readDate(options->until));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::snooze(ledger, options->customer, until, options->reason));
        showDone(context, "snooze");
        return Exit::Done;
    };
}

struct HoldOptions {
    std::string customer{}, item{}, until{}, reason{};
    std::vector<std::string> items{};
};

base::Result<void> checkTarget(const Context& context, const HoldOptions& options)
{
    if (options.customer.empty() && options.item.empty() && readList(options.items).empty())
        return base::fail(ErrorCode::BadUsage, {context.text("usage.hold_target")});
    return {};
}

/// What a hold is of: the items, each once, else the customer.
std::vector<app::HoldOf> targetsOf(const HoldOptions& options)
{
    auto numbers = readList(options.items);
    if (!options.item.empty()) numbers.push_back(options.item);
    std::set<std::string> known;
    std::vector<app::HoldOf> targets;
    for (const auto& number : numbers)
        if (known.insert(number).second) targets.push_back({options.customer, number});
    if (targets.empty()) targets.push_back({options.customer, {}});
    return targets;
}

Action setUpHoldSet(Arguments& arguments)
{
    const auto options = std::make_shared<HoldOptions>();
    arguments.optional("CUSTOMER", options->customer);
    arguments.optional("--item", options->item, "NO");
    arguments.optionalList("--items", options->items, "N,...");
    arguments.required("--until", options->until, "D");
    arguments.required("--reason", options->reason, "R");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_CHECK(checkTarget(context, *options));
        TEGOED_TRY(const auto until, readDate(options->until));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::setHolds(ledger, targetsOf(*options), until, options->reason));
        showDone(context, "hold_set");
        return Exit::Done;
    };
}

Action setUpHoldLift(Arguments& arguments)
{
    const auto options = std::make_shared<HoldOptions>();
    arguments.optional("CUSTOMER", options->customer);
    arguments.optional("--item", options->item, "NO");
    arguments.optionalList("--items", options->items, "N,...");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_CHECK(checkTarget(context, *options));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::liftHolds(ledger, targetsOf(*options)));
        showDone(context, "hold_lift");
        return Exit::Done;
    };
}

Action setUpInsolvencySet(Arguments& arguments)
{
    struct Options {
        std::string customer{}, kind{}, on{}, trustee{}, reference{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("CUSTOMER", options->customer);
    arguments.required("--kind", options->kind, "K");
    arguments.required("--on", options->on, "D");
    arguments.optional("--trustee", options->trustee, "NAME");
    arguments.optional("--reference", options->reference, "R");
    return [options](Context& context) -> base::Result<Exit> {
        ledger::Insolvency insolvency;
        TEGOED_TRY(insolvency.kind, readCode("--kind", options->kind, ledger::parseInsolvencyKind, ledger::allInsolvencyKinds()));
        TEGOED_TRY(insolvency.on, readDate(options->on));
        insolvency.trustee = options->trustee;
        insolvency.reference = options->reference;
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::setInsolvency(ledger, options->customer, insolvency));
        showDone(context, "insolvency_set");
        return Exit::Done;
    };
}

Action setUpInsolvencyLift(Arguments& arguments)
{
    const auto customer = std::make_shared<std::string>();
    arguments.required("CUSTOMER", *customer);
    return [customer](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::liftInsolvency(ledger, *customer));
        showDone(context, "insolvency_lift");
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> contactCommands()
{
    static constexpr std::array kTable{
        CommandRow{"log call", setUpCall},
        CommandRow{"log email", setUpEmail},
        CommandRow{"log note", setUpNote},
        CommandRow{"snooze", setUpSnooze},
        CommandRow{"hold set", setUpHoldSet},
        CommandRow{"hold lift", setUpHoldLift},
        CommandRow{"insolvency set", setUpInsolvencySet},
        CommandRow{"insolvency lift", setUpInsolvencyLift},
    };
    return kTable;
}

} // namespace tegoed::cli
