#include "cli/import_output.h"

#include "app/wording.h"
#include "base/assert.h"
#include "base/text.h"
#include "cli/output.h"

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace tegoed::cli {

namespace {

constexpr std::size_t kShownWarningCount = 20;
constexpr std::size_t kShownChangeCount = 50;

std::string warningText(const app::ImportWarning& warning, base::Language language)
{
    const auto key = "import.warning." + warning.code;
    return app::hasText(key) ? app::text(key, language, warning.arguments) : warning.code;
}

std::string_view changeName(app::ImportChange::Kind kind)
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

/// A remark about the file as a whole has no line.
std::optional<std::int64_t> lineOf(int line)
{
    return line > 0 ? std::optional{std::int64_t{line}} : std::nullopt;
}

/// Customers and contacts have fields, items an amount.
bool isOfCustomer(const app::ImportChange& change)
{
    return !change.fields.empty();
}

std::string_view stateOf(const app::ImportChange& change)
{
    return isOfCustomer(change) && change.kind == app::ImportChange::Kind::TextChanged ? "changed" : changeName(change.kind);
}

void writeChange(JsonWriter& json, const app::ImportChange& change)
{
    json.beginObject().member("kind", stateOf(change)).member("customer", change.customer);
    if (!isOfCustomer(change)) {
        json.member("number", change.number).member("amount", change.amount).member("currency", change.amount.currency().code());
        json.endObject();
        return;
    }
    if (!change.number.empty()) json.member("contact", change.number);
    json.key("fields").beginArray();
    for (const auto& field : change.fields)
        json.beginObject().member("field", field.field).member("before", field.before).member("after", field.after).endObject();
    json.endArray().endObject();
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
            .member("line", lineOf(warning.line))
            .member("code", warning.code)
            .member("text", warningText(warning, language))
            .endObject();
    }
    json.endArray().key("faults").beginArray();
    for (const auto& fault : report.faults) {
        json.beginObject().member("line", lineOf(fault.line)).member("code", base::name(fault.error.code)).member("number", fault.number);
        json.member("text", app::sentence(fault.error, language)).endObject();
    }
    json.endArray().key("changes").beginArray();
    for (const auto& change : report.changes)
        writeChange(json, change);
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

/// `city: Utrecht → Zeist; phone: 030-1234567`. Of a new customer the name says enough.
std::string detailsOf(const app::ImportChange& change, base::Language language)
{
    const bool isNew = change.kind == app::ImportChange::Kind::New;
    std::vector<std::string> parts;
    for (const auto& field : change.fields) {
        if (isNew && (change.number.empty() || field.field == "name")) continue;
        const auto key = "column." + field.field;
        const auto before = field.before.empty() ? std::string{} : field.before + " \xE2\x86\x92 ";
        parts.push_back((app::hasText(key) ? app::text(key, language) : field.field) + ": " + before + field.after);
    }
    return base::join(parts, "; ");
}

std::string nameOf(const app::ImportChange& change)
{
    if (!change.number.empty()) return change.number;
    const auto field = std::find_if(change.fields.begin(), change.fields.end(), [](const auto& one) { return one.field == "name"; });
    return field == change.fields.end() ? std::string{} : field->after;
}

/// Before anything is changed a person wants to see what would be.
void showChanges(const Context& context, const app::ImportReport& report)
{
    if (report.changes.empty()) return;
    const bool isOfCustomers = isOfCustomer(report.changes.front());
    base::Table table;
    table.columns = columnsOf(isOfCustomers ? "state customer name details" : "state customer number #amount currency", context.language());
    const auto count = std::min(report.changes.size(), kShownChangeCount);
    for (std::size_t at = 0; at < count; ++at) {
        const auto& change = report.changes[at];
        const auto state = app::text("import.change." + std::string{stateOf(change)}, context.language());
        if (isOfCustomers)
            table.rows.push_back({state, change.customer, nameOf(change), detailsOf(change, context.language())});
        else
            table.rows.push_back({state, change.customer, change.number, change.amount, change.amount.currency().code()});
    }
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
