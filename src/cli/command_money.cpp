#include "app/money.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <array>
#include <memory>

namespace tegoed::cli {

namespace {

void showPaid(const Context& context, const app::PaidResult& paid)
{
    if (context.format() == Format::Json) {
        JsonWriter json{context.out()};
        json.beginObject().member("payment", paid.payment).member("allocated", paid.allocated).member("unallocated", paid.unallocated);
        json.member("currency", paid.allocated.currency().code()).member("seen", paid.seen).endObject();
        return;
    }
    base::Table table;
    table.columns = columnsOf("payment #allocated #unallocated currency", context.language());
    table.rows.push_back({textCell(paid.payment), paid.allocated, paid.unallocated, paid.allocated.currency().code()});
    if (paid.seen) {
        table.columns.push_back(columnsOf("state", context.language()).front());
        table.rows.front().emplace_back(context.format() == Format::Text ? context.text("cli.seen") : std::string{"paid_seen"});
    }
    showRecord(context, table);
}

Action setUpPay(Arguments& arguments)
{
    struct Options {
        std::string customer{}, amount{}, date{};
        std::vector<std::string> items{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("CUSTOMER", options->customer);
    arguments.required("--amount", options->amount, "A");
    arguments.required("--date", options->date, "D");
    arguments.optionalList("--items", options->items, "N,...");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto paidOn, readDate(options->date));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto paid, app::pay(ledger, options->customer, options->amount, paidOn, readList(options->items)));
        showPaid(context, paid);
        return Exit::Done;
    };
}

Action setUpAllocate(Arguments& arguments)
{
    struct Options {
        std::string source{}, items{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("PAYMENT", options->source);
    arguments.required("ITEM=AMOUNT", options->items);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto items, readItemAmounts(options->items));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto paid, app::allocate(ledger, options->source, items));
        showPaid(context, paid);
        return Exit::Done;
    };
}

Action setUpUnallocate(Arguments& arguments)
{
    struct Options {
        std::string source{};
        std::vector<std::string> items{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("PAYMENT", options->source);
    arguments.optionalList("ITEM", options->items);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto paid, app::unallocate(ledger, options->source, readList(options->items)));
        showPaid(context, paid);
        return Exit::Done;
    };
}

Action setUpWriteOff(Arguments& arguments)
{
    struct Options {
        std::string item{}, amount{}, date{}, reason{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("ITEM", options->item);
    arguments.required("--amount", options->amount, "A");
    arguments.required("--date", options->date, "D");
    arguments.required("--reason", options->reason, "R");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto on, readDate(options->date));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto writtenOff, app::writeOff(ledger, options->item, options->amount, on, options->reason));
        base::Table table;
        table.columns = columnsOf("item #amount currency", context.language());
        table.rows.push_back({options->item, writtenOff, writtenOff.currency().code()});
        showRecord(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> moneyCommands()
{
    static constexpr std::array kTable{CommandRow{"pay", setUpPay}, CommandRow{"allocate", setUpAllocate},
                                       CommandRow{"unallocate", setUpUnallocate}, CommandRow{"writeoff", setUpWriteOff}};
    return kTable;
}

} // namespace tegoed::cli
