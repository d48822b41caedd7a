#include "app/import_profiles.h"
#include "app/imports.h"
#include "app/wording.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/import_output.h"
#include "cli/output.h"
#include "cli/values.h"
#include "exchange/import_options.h"
#include "persistence/queries.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

namespace tegoed::cli {

namespace {

using base::ErrorCode;

struct ImportOptions {
    std::vector<std::string> files{};
    std::string mode = "add";
    std::string asOf{}, map{}, dates{}, decimal{}, encoding{}, delimiter{}, profile{}, controlTotal{}, completeFrom{};
    std::string opening = "review";
    bool skipFaulty = false, acceptVanished = false, dryRun = false;
};

base::Result<app::Opening> readOpening(const std::string& text)
{
    if (text == "review") return app::Opening::Review;
    if (text == "level") return app::Opening::Level;
    if (text == "new") return app::Opening::New;
    return base::fail(ErrorCode::BadValue, {"--opening", text, "review, level, new"});
}

base::Result<app::ImportRequest> requestOf(const ImportOptions& options)
{
    app::ImportRequest request;
    const bool namesInput = std::find(options.files.begin(), options.files.end(), "-") != options.files.end();
    if (namesInput && !std::filesystem::exists("-")) return base::fail(ErrorCode::FileIsStream, {"-"});
    request.files.assign(options.files.begin(), options.files.end());
    TEGOED_TRY(request.mode, readMode(options.mode));
    TEGOED_TRY(request.asOf, readOptionalDate(options.asOf));
    if (!options.map.empty()) {
        TEGOED_TRY(const auto mappings, exchange::parseMappings(options.map));
        for (const auto& mapping : mappings) {
            if (mapping.field != exchange::kUnusedField)
                std::erase_if(request.columns, [&](const auto& earlier) { return earlier.field == mapping.field; });
            request.columns.push_back(mapping);
        }
    }
    if (!options.dates.empty() && !exchange::parseDateOrder(options.dates)) {
        return base::fail(ErrorCode::BadValue, {"--dates", options.dates, "dmy, mdy, ymd"});
    }
    request.dates = options.dates;
    if (!options.decimal.empty() && options.decimal != "," && options.decimal != ".") {
        return base::fail(ErrorCode::BadValue, {"--decimal", options.decimal, "\",\" \".\""});
    }
    request.decimal = options.decimal;
    if (!options.encoding.empty() && !exchange::parseEncoding(options.encoding)) {
        return base::fail(ErrorCode::BadValue, {"--encoding", options.encoding, std::string{exchange::kEncodingCodes}});
    }
    request.encoding = options.encoding;
    if (!options.delimiter.empty() && !exchange::parseDelimiter(options.delimiter)) {
        return base::fail(ErrorCode::BadValue, {"--delimiter", options.delimiter, std::string{exchange::kDelimiterCodes}});
    }
    request.delimiter = options.delimiter;
    request.profile = options.profile;
    TEGOED_TRY(request.opening, readOpening(options.opening));
    request.skipFaulty = options.skipFaulty;
    if (!options.controlTotal.empty()) request.controlTotal = options.controlTotal;
    request.acceptVanished = options.acceptVanished;
    if (!options.completeFrom.empty() && !base::Date::parse(options.completeFrom + "-01")) {
        return base::fail(ErrorCode::BadValue, {"--complete-from", options.completeFrom, "YYYY-MM"});
    }
    request.completeFrom = options.completeFrom;
    request.dryRun = options.dryRun;
    return request;
}

void reportFaults(Context& context, const app::ImportOutcome& outcome)
{
    std::vector<base::Error> faults;
    std::int64_t faultCount = 0;
    for (const auto& report : outcome.reports) {
        faultCount += report.refused;
        for (const auto& fault : report.faults) {
            faults.push_back(fault.error);
            if (faults.back().file.empty()) faults.back().file = report.file;
            if (faults.back().line == 0) faults.back().line = fault.line;
        }
    }
    context.report(faults, std::max(faultCount, static_cast<std::int64_t>(faults.size())));
}

template <class Import>
Action actionOf(std::shared_ptr<ImportOptions> options, Import import)
{
    return [options = std::move(options), import](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto request, requestOf(*options));
        request.work = context.work();
        TEGOED_TRY(auto ledger, context.open());
        const auto outcome = import(ledger, request);
        reportFaults(context, outcome);
        if (outcome.refused) {
            // A fault of one file among several says which file.
            auto error = *outcome.refused;
            if (error.file.empty() && error.code != ErrorCode::ImportFaulty && options->files.size() == 1)
                error.file = options->files.front();
            return base::fail(std::move(error));
        }
        showImports(context, outcome.reports, request.dryRun);
        std::int64_t refusedCount = 0;
        for (const auto& report : outcome.reports)
            refusedCount += report.refused;
        if (refusedCount == 0) return Exit::Done;
        if (request.dryRun) // Nothing was kept that could be listed.
            context.warn(context.text("import.would_skip", {std::to_string(refusedCount)}));
        else
            context.report({ErrorCode::RowsSkipped, {std::to_string(refusedCount)}});
        return Exit::Partly;
    };
}

void addFileOptions(Arguments& arguments, ImportOptions& options)
{
    arguments.requiredList("FILE", options.files);
    arguments.optional("--map", options.map, "FIELD=Column,...");
    arguments.optional("--dates", options.dates, "dmy|mdy|ymd");
    arguments.optional("--decimal", options.decimal, ",|.");
    arguments.optional("--encoding", options.encoding, "CODE");
    arguments.optional("--delimiter", options.delimiter, "semicolon|comma|tab|pipe");
    arguments.optional("--profile", options.profile, "NAME");
    arguments.flag("--skip-faulty", options.skipFaulty);
    arguments.flag("--dry-run", options.dryRun);
}

Action setUpItems(Arguments& arguments)
{
    auto options = std::make_shared<ImportOptions>();
    addFileOptions(arguments, *options);
    arguments.optional("--mode", options->mode, "add|snapshot");
    arguments.optional("--as-of", options->asOf, "D");
    arguments.optional("--opening", options->opening, "review|level|new");
    arguments.optional("--control-total", options->controlTotal, "A");
    arguments.flag("--accept-vanished", options->acceptVanished);
    arguments.optional("--complete-from", options->completeFrom, "YYYY-MM");
    return actionOf(std::move(options), app::importItems);
}

Action setUpCustomers(Arguments& arguments)
{
    auto options = std::make_shared<ImportOptions>();
    addFileOptions(arguments, *options);
    return actionOf(std::move(options), app::importCustomers);
}

Action setUpContacts(Arguments& arguments)
{
    auto options = std::make_shared<ImportOptions>();
    addFileOptions(arguments, *options);
    return actionOf(std::move(options), app::importContacts);
}

/// The sentence of a fault that was kept, by the code's name; the code itself if this program doesn't know it.
std::string sentenceOf(const persistence::ImportRow::Fault& fault, base::Language language)
{
    for (const auto code : base::allErrorCodes())
        if (base::name(code) == fault.code) return app::sentence({code, fault.arguments}, language);
    return fault.code + ' ' + base::join(fault.arguments, ", ");
}

Action setUpFaults(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        base::Table table;
        table.columns = columnsOf("#line number fault text", context.language());
        for (const auto& fault : persistence::lastImportFaults(ledger.connection()))
            table.rows.push_back({countCell(fault.line), textCell(fault.number), fault.code, sentenceOf(fault, context.language())});
        show(context, table);
        return Exit::Done;
    };
}

/// Of `import profiles`: the options that change one.
struct ProfileOptions {
    std::string rename{}, to{}, remove{};
};

Action setUpProfiles(Arguments& arguments)
{
    auto options = std::make_shared<ProfileOptions>();
    arguments.optional("--rename", options->rename, "NAME");
    arguments.optional("--to", options->to, "NAME");
    arguments.optional("--delete", options->remove, "NAME");
    return [options](Context& context) -> base::Result<Exit> {
        if (options->rename.empty() != options->to.empty()) return base::fail(ErrorCode::BadUsage, {context.text("usage.profile_to")});
        TEGOED_TRY(auto ledger, context.open());
        if (!options->rename.empty()) TEGOED_CHECK(app::renameImportProfile(ledger, options->rename, options->to));
        if (!options->remove.empty()) TEGOED_CHECK(app::deleteImportProfile(ledger, options->remove));
        const auto profiles = persistence::importProfiles(ledger.connection());
        if (context.format() == Format::Json) {
            JsonWriter json{context.out()};
            json.beginArray();
            for (const auto& profile : profiles)
                json.beginObject()
                    .member("name", profile.name)
                    .member("headings", profile.fingerprint)
                    .key("profile")
                    .raw(profile.json)
                    .endObject();
            json.endArray();
            return Exit::Done;
        }
        base::Table table;
        table.columns = columnsOf("name fingerprint profile", context.language());
        for (const auto& profile : profiles)
            table.rows.push_back({profile.name, profile.fingerprint, profile.json});
        show(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> importCommands()
{
    static constexpr std::array kTable{CommandRow{"import items", setUpItems}, CommandRow{"import customers", setUpCustomers},
                                       CommandRow{"import contacts", setUpContacts}, CommandRow{"import faults", setUpFaults},
                                       CommandRow{"import profiles", setUpProfiles}};
    return kTable;
}

} // namespace tegoed::cli
