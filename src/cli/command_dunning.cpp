#include "app/dunning_run.h"
#include "cli/commands.h"
#include "cli/plan_output.h"
#include "cli/values.h"

#include <array>
#include <limits>
#include <memory>

namespace tegoed::cli {

namespace {

Action setUpPlan(Arguments& arguments)
{
    struct Options {
        std::string policy{};
        bool anyDay = false;
    };
    const auto options = std::make_shared<Options>();
    arguments.optional("--policy", options->policy, "NAME");
    arguments.flag("--any-day", options->anyDay);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto view, app::dunningPlan(ledger, options->policy, options->anyDay));
        showPlan(context, ledger, view, nullptr);
        return Exit::Done;
    };
}

struct RunOptions {
    std::string out{}, policy{}, limit{};
    std::vector<std::string> approve{};
    bool approveFormal = false, staleMoney = false, anyDay = false;
};

base::Result<app::RunRequest> requestOf(const RunOptions& options)
{
    app::RunRequest request;
    request.folder = options.out;
    request.policy = options.policy;
    request.approveFormal = options.approveFormal;
    request.staleMoney = options.staleMoney;
    request.anyDay = options.anyDay;
    for (auto& name : readList(options.approve)) {
        if (name == "all")
            request.approveAll = true;
        else
            request.approveCustomers.insert(std::move(name));
    }
    if (!options.limit.empty()) {
        TEGOED_TRY(const auto limit, readNumber("--limit", options.limit, 0, std::numeric_limits<int>::max()));
        request.limitCount = static_cast<int>(limit);
    }
    return request;
}

Action setUpRun(Arguments& arguments)
{
    const auto options = std::make_shared<RunOptions>();
    arguments.required("--out", options->out, "DIR");
    arguments.optional("--policy", options->policy, "NAME");
    arguments.optionalList("--approve", options->approve, "all|CUSTOMER,...");
    arguments.flag("--approve-formal", options->approveFormal);
    arguments.optional("--limit", options->limit, "N");
    arguments.flag("--stale-money", options->staleMoney);
    arguments.flag("--any-day", options->anyDay);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto request, requestOf(*options));
        request.work = context.work();
        TEGOED_TRY(auto ledger, context.openWithRenderer());
        TEGOED_TRY(const auto report, app::runDunning(ledger, request));
        showPlan(context, ledger, report.view, &report);
        showSummary(context, report, options->out);
        if (!report.partly) return Exit::Done;
        context.report(*report.partly);
        return Exit::Partly;
    };
}

} // namespace

std::span<const CommandRow> dunningCommands()
{
    static constexpr std::array kTable{CommandRow{"dunning plan", setUpPlan}, CommandRow{"dunning run", setUpRun}};
    return kTable;
}

} // namespace tegoed::cli
