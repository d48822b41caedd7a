#include "app/statement.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

using app::StatementFile;
using base::ErrorCode;

struct StatementOptions {
    std::vector<std::string> customers{};
    bool all = false;
    std::string out{};
    std::string asOf{};
};

/// The balance in the ledger's currency; zero where all is in others.
base::Money totalOf(const StatementFile& file, base::Currency own)
{
    const auto found = std::find_if(file.balances.begin(), file.balances.end(), [&](const auto& sum) { return sum.currency() == own; });
    return found == file.balances.end() ? base::Money::zero(own) : *found;
}

void writeStatementFile(JsonWriter& json, const StatementFile& file, base::Currency own)
{
    json.beginObject().member("customer", file.customer).member("name", file.name).member("as_of", file.asOf);
    json.member("file", file.file).member("items", static_cast<std::int64_t>(file.itemCount)).member("total", totalOf(file, own));
    json.key("other_currencies").beginArray();
    for (const auto& sum : file.balances)
        if (sum.currency() != own) json.beginObject().member("currency", sum.currency().code()).member("total", sum).endObject();
    json.endArray().endObject();
}

base::Table tableOfStatements(const Context& context, const std::vector<StatementFile>& files, base::Currency own)
{
    base::Table table;
    table.columns = columnsOf("customer name as_of #items #total other_currencies file", context.language());
    for (const auto& file : files) {
        std::vector<std::string> others;
        for (const auto& sum : file.balances)
            if (sum.currency() != own) others.push_back(std::string{sum.currency().code()} + " " + toString(sum));
        table.rows.push_back({file.customer, textCell(file.name), file.asOf, countCell(static_cast<std::int64_t>(file.itemCount)),
                              totalOf(file, own), textCell(base::join(others, " ")), file.file});
    }
    return table;
}

/// One statement where it is said: a file, or a folder that is there.
base::Result<StatementFile> writeOne(app::Ledger& ledger, const StatementOptions& options, std::optional<base::Date> asOf)
{
    TEGOED_TRY(const auto statement, app::statementOf(ledger, options.customers.front(), asOf));
    std::filesystem::path file = options.out;
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) file /= app::statementFileName(statement, "pdf");
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored))) return base::fail(ErrorCode::FileExists, {file.string()});
    return app::writeStatement(ledger, statement, file);
}

Action setUpStatement(Arguments& arguments)
{
    const auto options = std::make_shared<StatementOptions>();
    arguments.optionalList("CUSTOMER", options->customers);
    arguments.flag("--all", options->all);
    arguments.required("--out", options->out, "FILE.pdf|DIR");
    arguments.optional("--as-of", options->asOf, "D");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto asOf, readOptionalDate(options->asOf));
        if (options->all != options->customers.empty()) return base::fail(ErrorCode::BadUsage, {context.text("usage.statement_whose")});
        TEGOED_TRY(auto ledger, context.openWithRenderer());
        std::vector<StatementFile> files;
        const bool isOne = !options->all && options->customers.size() == 1;
        if (isOne) {
            TEGOED_TRY(auto file, writeOne(ledger, *options, asOf));
            files.push_back(std::move(file));
        } else {
            auto customers = options->customers;
            if (options->all) {
                TEGOED_TRY(customers, app::statementCustomers(ledger, asOf));
            }
            TEGOED_TRY(files, app::writeStatements(ledger, customers, options->out, asOf, context.work()));
        }
        const auto own = ledger.currency();
        if (context.format() != Format::Json) {
            show(context, tableOfStatements(context, files, own));
            return Exit::Done;
        }
        JsonWriter json{context.out()};
        if (isOne) {
            writeStatementFile(json, files.front(), own);
            return Exit::Done;
        }
        json.beginArray();
        for (const auto& file : files)
            writeStatementFile(json, file, own);
        json.endArray();
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> statementCommands()
{
    static constexpr std::array kTable{CommandRow{"statement", setUpStatement}};
    return kTable;
}

} // namespace tegoed::cli
