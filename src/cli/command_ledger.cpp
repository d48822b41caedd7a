#include "cli/commands.h"
#include "cli/info_output.h"
#include "cli/output.h"
#include "cli/values.h"
#include "ledger/vocabulary.h"

#include <array>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

using base::ErrorCode;

base::Result<base::Currency> readCurrency(const std::string& text)
{
    const auto currency = base::Currency::parse(text);
    if (!currency) return base::fail(ErrorCode::BadCurrency, {text});
    return *currency;
}

Action setUpNew(Arguments& arguments)
{
    struct Options {
        std::string file{};
        std::string currency = "EUR";
        std::string settles = "package";
    };
    const auto options = std::make_shared<Options>();
    arguments.required("FILE", options->file);
    arguments.optional("--currency", options->currency, "EUR");
    arguments.optional("--settles", options->settles, "package|bank");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto currency, readCurrency(options->currency));
        TEGOED_TRY(const auto settlement, readCode("--settles", options->settles, ledger::parseSettlement, ledger::allSettlements()));
        TEGOED_TRY(auto ledger, app::Ledger::create(options->file, {currency, settlement}, context.environment()));
        return showInfo(context, ledger, options->file);
    };
}

Action setUpInfo(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        return showInfo(context, ledger, context.globals().ledger.string());
    };
}

Action setUpCheck(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        const auto results = ledger.file().check(context.work());
        base::Table table;
        table.columns = columnsOf("check ok details", context.language());
        bool allOk = true;
        for (const auto& result : results) {
            allOk = allOk && result.ok;
            const std::string outcome = result.ok ? "ok" : "faulty";
            const bool forPeople = context.format() == Format::Text;
            table.rows.push_back({result.name, forPeople ? context.text("cli." + outcome) : outcome, textCell(result.details)});
        }
        if (context.format() == Format::Json) {
            JsonWriter json{context.out()};
            json.beginArray();
            for (const auto& result : results)
                json.beginObject()
                    .member("name", result.name)
                    .member("result", result.ok ? "ok" : "faulty")
                    .member("details", result.details)
                    .endObject();
            json.endArray();
        } else {
            show(context, table);
        }
        return allOk ? Exit::Done : Exit::Found;
    };
}

/// A command about one file beside the ledger.
template <class Run>
Action withFile(Arguments& arguments, Run run)
{
    const auto file = std::make_shared<std::string>();
    arguments.required("FILE", *file);
    return [file, run](Context& context) -> base::Result<Exit> { return run(context, *file); };
}

void showFile(const Context& context, const char* what, const std::string& file)
{
    if (context.format() == Format::Text) {
        context.out() << context.text(std::string{"cli."} + what, {file}) << '\n';
        return;
    }
    base::Table table;
    table.columns = columnsOf("command file", context.language());
    table.rows.push_back({std::string{what}, file});
    showRecord(context, table);
}

Action setUpBackup(Arguments& arguments)
{
    return withFile(arguments, [](Context& context, const std::string& file) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(ledger.file().backup(file));
        showFile(context, "backup", file);
        return Exit::Done;
    });
}

Action setUpRestore(Arguments& arguments)
{
    return withFile(arguments, [](Context& context, const std::string& file) -> base::Result<Exit> {
        TEGOED_CHECK(persistence::restore(context.globals().ledger, file));
        showFile(context, "restore", file);
        return Exit::Done;
    });
}

} // namespace

std::span<const CommandRow> ledgerCommands()
{
    static constexpr std::array kTable{
        CommandRow{"new", setUpNew},       CommandRow{"info", setUpInfo},       CommandRow{"check", setUpCheck},
        CommandRow{"backup", setUpBackup}, CommandRow{"restore", setUpRestore},
    };
    return kTable;
}

} // namespace tegoed::cli
