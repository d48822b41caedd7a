#include "app/demo.h"
#include "cli/commands.h"
#include "cli/info_output.h"
#include "cli/values.h"
#include "ledger/vocabulary.h"

#include <array>
#include <limits>
#include <memory>

namespace tegoed::cli {

namespace {

Action setUpDemo(Arguments& arguments)
{
    struct Options {
        std::string file{};
        std::string customers = "400";
        std::string items = "6000";
        std::string history = "0";
        std::string seed = "1";
        std::string settles = "bank";
    };
    const auto options = std::make_shared<Options>();
    arguments.required("FILE", options->file);
    arguments.optional("--customers", options->customers, "N");
    arguments.optional("--items", options->items, "N");
    arguments.optional("--history", options->history, "N");
    arguments.optional("--seed", options->seed, "S");
    arguments.optional("--settles", options->settles, "package|bank");
    return [options](Context& context) -> base::Result<Exit> {
        constexpr std::int64_t kMost = 5'000'000;
        app::DemoRequest request;
        TEGOED_TRY(const auto customers, readNumber("--customers", options->customers, 1, kMost));
        TEGOED_TRY(const auto items, readNumber("--items", options->items, 0, kMost));
        TEGOED_TRY(const auto history, readNumber("--history", options->history, 0, kMost));
        TEGOED_TRY(const auto seed, readNumber("--seed", options->seed, 0, std::numeric_limits<std::int64_t>::max()));
        request.customers = static_cast<int>(customers);
        request.items = static_cast<int>(items);
        request.history = static_cast<int>(history);
        request.seed = static_cast<std::uint64_t>(seed);
        TEGOED_TRY(request.settlement, readCode("--settles", options->settles, ledger::parseSettlement, ledger::allSettlements()));
        request.work = context.work();
        TEGOED_TRY(auto ledger, app::makeDemo(options->file, request, context.environment()));
        return showInfo(context, ledger, options->file);
    };
}

} // namespace

std::span<const CommandRow> demoCommands()
{
    static constexpr std::array kTable{CommandRow{"demo", setUpDemo}};
    return kTable;
}

} // namespace tegoed::cli
