#include "app/opening.h"
#include "app/wording.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <algorithm>
#include <array>
#include <memory>

namespace tegoed::cli {

namespace {

using app::OpeningChoice;
using app::OpeningList;
using base::ErrorCode;

constexpr std::string_view kAllCustomers = "all";
constexpr std::string_view kAsProposed = "proposed";

struct OpeningOptions {
    std::string customers{};
    std::string list{};
    std::string stage{};
    std::string out{};
    std::string reason{};
};

/// What was chosen for all of them; nothing: what is proposed for each.
base::Result<std::optional<OpeningChoice>> readChoice(const OpeningOptions& options)
{
    OpeningChoice choice;
    if (!options.stage.empty()) {
        TEGOED_TRY(choice.stage, readCode("--stage", options.stage, ledger::parseStage, app::openingStages()));
        const auto stages = app::openingStages();
        if (std::find(stages.begin(), stages.end(), choice.stage) == stages.end())
            return base::fail(ErrorCode::BadValue, {"--stage", options.stage, "reminder_1, reminder_2, reminder_3, reminder_4"});
    }
    if (options.list.empty()) return std::optional{choice};
    if (options.list == kAsProposed) return std::optional<OpeningChoice>{};
    const auto list = app::parseOpeningList(options.list);
    if (!list) return base::fail(ErrorCode::BadValue, {"--list", options.list, "go_on, statement, call_first, write_off, proposed"});
    choice.list = *list;
    return std::optional{choice};
}

base::Result<std::vector<app::OpeningDecision>> decisionsOf(app::Ledger& ledger, const OpeningOptions& options)
{
    TEGOED_TRY(const auto choice, readChoice(options));
    const auto waiting = app::openingCustomers(ledger.book(), ledger.environment().today);
    std::vector<app::OpeningDecision> decisions;
    if (options.customers == kAllCustomers) {
        for (const auto& one : waiting)
            decisions.push_back({one.customer, choice.value_or(one.proposal)});
        return decisions;
    }
    for (const auto& number : readList({options.customers})) {
        const auto found = std::find_if(waiting.begin(), waiting.end(), [&](const auto& one) { return one.customer == number; });
        decisions.push_back({number, choice.value_or(found == waiting.end() ? OpeningChoice{} : found->proposal)});
    }
    return decisions;
}

std::string sumsText(const std::vector<base::Money>& sums)
{
    std::vector<std::string> texts;
    for (const auto& sum : sums)
        texts.push_back(std::string{sum.currency().code()} + " " + toString(sum));
    return base::join(texts, " ");
}

base::Result<Exit> endReview(Context& context, app::Ledger& ledger, const std::string& customer)
{
    TEGOED_TRY(const auto count, app::decideOpeningReview(ledger, customer));
    base::Table table;
    table.columns = columnsOf("customer #items", context.language());
    table.rows.push_back({customer, countCell(count)});
    showRecord(context, table);
    return Exit::Done;
}

Action setUpDecide(Arguments& arguments)
{
    const auto options = std::make_shared<OpeningOptions>();
    arguments.required("CUSTOMER", options->customers);
    arguments.optional("--list", options->list, "go_on|statement|call_first|write_off|proposed");
    arguments.optional("--stage", options->stage, "S");
    arguments.optional("--out", options->out, "DIR");
    arguments.optional("--reason", options->reason, "R");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_CHECK(readChoice(*options));
        const bool isPlain = options->list.empty() && options->stage.empty() && options->customers != kAllCustomers;
        // Where nothing is chosen, the items of one customer go on behind the steps that they had.
        if (isPlain && readList({options->customers}).size() == 1) {
            TEGOED_TRY(auto ledger, context.open());
            return endReview(context, ledger, readList({options->customers}).front());
        }
        TEGOED_TRY(auto ledger, context.openWithRenderer());
        app::OpeningRequest request;
        TEGOED_TRY(request.decisions, decisionsOf(ledger, *options));
        const auto getsStatement = [](const auto& decision) { return decision.choice.list == OpeningList::Statement; };
        if (options->out.empty() && std::any_of(request.decisions.begin(), request.decisions.end(), getsStatement))
            return base::fail(ErrorCode::BadUsage, {context.text("usage.opening_out")});
        request.folder = options->out;
        request.reason = options->reason;
        TEGOED_TRY(const auto done, app::decideOpening(ledger, request, context.work()));
        base::Table table;
        table.columns = columnsOf("#customers #items #statements written_off folder", context.language());
        table.rows.push_back({countCell(static_cast<std::int64_t>(request.decisions.size())), countCell(done.itemCount),
                              countCell(static_cast<std::int64_t>(done.statements.size())), textCell(sumsText(done.writtenOff)),
                              textCell(done.statements.empty() ? std::string{} : options->out)});
        showRecord(context, table);
        return Exit::Done;
    };
}

Action setUpList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        const bool forPeople = context.format() == Format::Text;
        base::Table table;
        table.columns = columnsOf("customer name #items #open #days_overdue list stage remark", context.language());
        for (const auto& one : app::openingCustomers(ledger.book(), ledger.environment().today)) {
            const std::string list{name(one.proposal.list)};
            const std::string hint{name(one.hint)};
            const bool goesOn = one.proposal.list == OpeningList::GoOn;
            table.rows.push_back({one.customer, textCell(one.customerName), countCell(one.count),
                                  base::Money::ofMinor(one.facts.openMinor, ledger.currency()), countCell(one.facts.oldestDays),
                                  forPeople ? app::text("opening.list." + list, context.language()) : list,
                                  textCell(goesOn ? std::string{name(one.proposal.stage)} : std::string{}),
                                  textCell(forPeople && !hint.empty() ? app::text("opening.hint." + hint, context.language()) : hint)});
        }
        show(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> openingCommands()
{
    static constexpr std::array kTable{CommandRow{"opening list", setUpList}, CommandRow{"opening decide", setUpDecide}};
    return kTable;
}

} // namespace tegoed::cli
