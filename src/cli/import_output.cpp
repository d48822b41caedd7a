#include "cli/import_output.h"

#include "app/wording.h"
#include "base/assert.h"
#include "cli/output.h"

#include <algorithm>
#include <ostream>

namespace tegoed::cli {

namespace {

constexpr std::size_t kShownWarningCount = 20;
constexpr std::size_t kShownChangeCount = 50;

std::string warningText(const app::ImportWarning& warning, base::Language language)
{
    const auto key = "import.warning." + warning.code;
    return app::hasText(key) ? app::text(key, language, warning.arguments) : warning.code;
}

std::string_view name(app::ImportChange::Kind kind)
{
    using Kind = app::ImportChange::Kind;
    switch (kind) {
    case Kind::New: return "new";
    case Kind::PartPaid: return "part_paid";
    case Kind::Paid: return "paid";
    case Kind::Reopened: return "reopened";
    case Kind::DueChanged: return "due_changed";
    case Kind::TextChanged: return "text_changed";
    case Kind::Vanished: return "vanished";
    case Kind::CameBack: return "came_back";
    }
    TEGOED_UNREACHABLE();
}

void writeReport(JsonWriter& json, const app::ImportReport& report, bool dryRun, base::Language language)
{
    json.beginObject().member("file", report.file).member("format", report.format).member("read", report.read).member("new", report.added);
    json.member("changed", report.changed)
        .member("unchanged", report.unchanged)
        .member("closed", report.closed)
        .member("refused", report.refused);
    json.member("customers_new", report.customersNew).member("customers_changed", report.customersChanged).member("dry_run", dryRun);
    json.member("list_date", report.listDate).member("balance_before", report.balanceBefore).member("balance_after", report.balanceAfter);
    json.key("columns").beginObject();
    for (const auto& [field, heading] : report.columns)
        json.member(field, heading);
    json.endObject().key("warnings").beginArray();
    for (const auto& warning : report.warnings) {
        json.beginObject()
            .member("line", warning.line)
            .member("code", warning.code)
            .member("text", warningText(warning, language))
            .endObject();
    }
    json.endArray().key("faults").beginArray();
    for (const auto& fault : report.faults) {
        json.beginObject().member("line", fault.line).member("code", base::name(fault.error.code)).member("number", fault.number);
        json.member("text", app::sentence(fault.error, language)).endObject();
    }
    json.endArray().key("changes").beginArray();
    for (const auto& change : report.changes) {
        json.beginObject().member("kind", name(change.kind)).member("customer", change.customer).member("number", change.number);
        json.member("amount", change.amount).member("currency", change.amount.currency().code()).endObject();
    }
    json.endArray().endObject();
}

base::Table tableOf(const std::vector<app::ImportReport>& reports, base::Language language)
{
    base::Table table;
    table.columns =
        columnsOf("file format list_date #read #new #changed #unchanged #closed #refused #customers_new #customers_changed #balance_before "
                  "#balance_after",
                  language);
    for (const auto& report : reports) {
        table.rows.push_back({report.file, report.format, optionalCell(report.listDate), report.read, report.added, report.changed,
                              report.unchanged, report.closed, report.refused, report.customersNew, report.customersChanged,
                              report.balanceBefore, report.balanceAfter});
    }
    return table;
}

/// Before anything is changed a person wants to see what would be.
void showChanges(const Context& context, const app::ImportReport& report)
{
    base::Table table;
    table.columns = columnsOf("state customer number #amount currency", context.language());
    const auto count = std::min(report.changes.size(), kShownChangeCount);
    for (std::size_t at = 0; at < count; ++at) {
        const auto& change = report.changes[at];
        table.rows.push_back({app::text("import.change." + std::string{name(change.kind)}, context.language()), change.customer,
                              change.number, change.amount, change.amount.currency().code()});
    }
    if (table.rows.empty()) return;
    context.out() << '\n';
    show(context, table);
    if (report.changes.size() > count) context.out() << context.text("cli.more", {std::to_string(report.changes.size() - count)}) << '\n';
}

void warnOf(Context& context, const app::ImportReport& report)
{
    const auto count = std::min(report.warnings.size(), kShownWarningCount);
    for (std::size_t at = 0; at < count; ++at) {
        const auto& warning = report.warnings[at];
        const auto line = warning.line > 0 ? ':' + std::to_string(warning.line) : std::string{};
        context.warn(report.file + line + ": " + context.text("cli.warning", {warningText(warning, context.language())}));
    }
    if (report.warnings.size() > count) context.warn(context.text("cli.more_warnings", {std::to_string(report.warnings.size() - count)}));
}

} // namespace

void showImports(Context& context, const std::vector<app::ImportReport>& reports, bool dryRun)
{
    for (const auto& report : reports)
        warnOf(context, report);
    if (context.format() == Format::Json) {
        JsonWriter json{context.out()};
        if (reports.size() != 1) json.beginArray();
        for (const auto& report : reports)
            writeReport(json, report, dryRun, context.language());
        if (reports.size() != 1) json.endArray();
        return;
    }
    const auto table = tableOf(reports, context.language());
    if (context.format() == Format::Csv) {
        show(context, table);
        return;
    }
    if (dryRun) context.out() << context.text("cli.dry_run") << "\n\n";
    for (std::size_t at = 0; at < reports.size(); ++at) {
        if (at > 0) context.out() << '\n';
        base::Table one;
        one.columns = table.columns;
        one.rows.push_back(table.rows[at]);
        showRecord(context, one);
        if (dryRun) showChanges(context, reports[at]);
    }
}

} // namespace tegoed::cli
