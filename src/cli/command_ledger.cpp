#include "app/wording.h"
#include "cli/commands.h"
#include "cli/info_output.h"
#include "cli/output.h"
#include "cli/values.h"
#include "ledger/vocabulary.h"
#include "persistence/stored_copies.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>

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

/// For programs the names and codes, for people both in words.
base::Table tableOf(const std::vector<persistence::CheckResult>& results, const Context& context)
{
    const auto language = context.language();
    const bool forPeople = context.format() == Format::Text;
    base::Table table;
    table.columns = columnsOf("name result details", language);
    table.columns.front().title = app::text("column.check", language);
    for (const auto& result : results) {
        const std::string outcome = result.ok ? "ok" : "faulty";
        if (forPeople) {
            table.rows.push_back({app::text("check." + result.name, language), context.text("cli." + outcome),
                                  textCell(app::checkDetails(result.details, language))});
        } else {
            table.rows.push_back({result.name, outcome, result.details});
        }
    }
    return table;
}

Action setUpCheck(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        const auto results = ledger.file().check(context.work());
        show(context, tableOf(results, context));
        const bool allOk = std::all_of(results.begin(), results.end(), [](const auto& result) { return result.ok; });
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

Action setUpBackup(Arguments& arguments)
{
    return withFile(arguments, [](Context& context, const std::string& file) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(ledger.file().backup(file, context.environment().today));
        if (context.format() == Format::Text) {
            context.out() << context.text("cli.backup", {file}) << '\n';
            return Exit::Done;
        }
        base::Table table;
        table.columns = columnsOf("command file", context.language());
        table.rows.push_back({std::string{"backup"}, file});
        showRecord(context, table);
        return Exit::Done;
    });
}

Action setUpBackups(Arguments& arguments)
{
    const auto checks = std::make_shared<bool>(false);
    arguments.flag("--check", *checks);
    return [checks](Context& context) -> base::Result<Exit> {
        const auto& ledger = context.globals().ledger;
        const auto copies = persistence::storedCopies(ledger);
        // A ledger that is gone may have copies to put back.
        std::error_code error;
        if (copies.empty() && !std::filesystem::exists(ledger, error)) return base::fail(ErrorCode::LedgerMissing, {ledger.string()});
        base::Table table;
        table.columns = columnsOf(*checks ? "date kind #bytes result file" : "date kind #bytes file", context.language());
        bool allOk = true;
        for (const auto& copy : copies) {
            const std::string kind{name(copy.kind)};
            auto& row = table.rows.emplace_back();
            row = {copy.on, context.format() == Format::Text ? context.text("copy_kind." + kind) : kind,
                   countCell(static_cast<std::int64_t>(copy.bytes))};
            if (*checks) {
                const auto results = persistence::checkCopy(copy.file, context.work());
                const bool ok = results && std::ranges::all_of(*results, &persistence::CheckResult::ok);
                allOk = allOk && ok;
                const std::string outcome = ok ? "ok" : "faulty";
                row.emplace_back(context.format() == Format::Text ? context.text("cli." + outcome) : outcome);
            }
            row.emplace_back(copy.file.string());
        }
        show(context, table);
        return allOk ? Exit::Done : Exit::Found;
    };
}

Action setUpRestore(Arguments& arguments)
{
    return withFile(arguments, [](Context& context, const std::string& file) -> base::Result<Exit> {
        TEGOED_TRY(const auto kept, persistence::restore(context.globals().ledger, file));
        if (context.format() == Format::Text) {
            context.out() << context.text(kept.empty() ? "cli.restore" : "cli.restore_kept", {file, kept.string()}) << '\n';
            return Exit::Done;
        }
        base::Table table;
        table.columns = columnsOf("command file kept", context.language());
        table.rows.push_back({std::string{"restore"}, file, textCell(kept.string())});
        showRecord(context, table);
        return Exit::Done;
    });
}

} // namespace

std::span<const CommandRow> ledgerCommands()
{
    static constexpr std::array kTable{
        CommandRow{"new", setUpNew},       CommandRow{"info", setUpInfo},       CommandRow{"check", setUpCheck},
        CommandRow{"backup", setUpBackup}, CommandRow{"backups", setUpBackups}, CommandRow{"restore", setUpRestore},
    };
    return kTable;
}

} // namespace tegoed::cli
