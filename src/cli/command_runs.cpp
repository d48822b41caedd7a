#include "app/run_history.h"
#include "app/wording.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <array>
#include <filesystem>
#include <limits>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

using app::RunLine;
using app::RunSummary;

/// What is asked for in the ledger's own currency, and the other sums as a text.
std::pair<base::Cell, std::string> askedOf(const RunSummary& run, base::Currency own)
{
    base::Cell asked{};
    std::vector<std::string> others;
    for (const auto& sum : run.asked) {
        if (sum.currency() == own)
            asked = sum;
        else
            others.push_back(std::string{sum.currency().code()} + " " + base::minorToString(sum.minor(), sum.currency().decimals()));
    }
    return {asked, base::join(others, " ")};
}

base::Table tableOf(const Context& context, const std::vector<RunSummary>& runs, base::Currency own)
{
    base::Table table;
    table.columns =
        columnsOf("#run date at user #letters #tasks #lapsed #waiting #asked other_currencies taken_back folder", context.language());
    for (const auto& run : runs) {
        const auto [asked, others] = askedOf(run, own);
        table.rows.push_back({run.id.value(), run.on, textCell(run.at), textCell(run.user), countCell(run.letterCount),
                              countCell(run.taskCount), countCell(run.lapsedCount), countCell(run.waitingCount), asked, textCell(others),
                              textCell(run.takenBackBy ? context.text("cli.yes") : std::string{}), textCell(run.folder)});
    }
    return table;
}

/// A reason of a letter that lapsed, in words.
std::string reasonText(const Context& context, const std::string& reason)
{
    for (const auto* subject : {"lapse.", "verdict."})
        if (app::hasText(subject + reason)) return app::text(subject + reason, context.language());
    return reason;
}

base::Table tableOf(const Context& context, const std::vector<RunLine>& lines)
{
    base::Table table;
    const bool forPeople = context.format() == Format::Text;
    table.columns = columnsOf("letter customer name stage #to_pay currency state files reason phone", context.language());
    for (const auto& line : lines) {
        const auto state = std::string{name(line.state)};
        table.rows.push_back({line.letterNumber, textCell(line.customer), textCell(line.name), std::string{name(line.stage)}, line.toPay,
                              std::string{line.toPay.currency().code()},
                              forPeople ? app::text("letter_state." + state, context.language()) : state,
                              textCell(base::join(line.files, ", ")), textCell(forPeople ? reasonText(context, line.reason) : line.reason),
                              textCell(line.phone)});
    }
    return table;
}

void writeRun(const RunSummary& run, JsonWriter& json)
{
    json.member("run", run.id.value()).member("date", run.on).member("at", run.at).member("user", run.user);
    json.member("policy", run.policy).member("folder", run.folder);
    json.member("letters", run.letterCount).member("tasks", run.taskCount).member("lapsed", run.lapsedCount);
    json.member("waiting", run.waitingCount).key("asked").beginArray();
    for (const auto& sum : run.asked)
        json.beginObject().member("currency", sum.currency().code()).member("amount", sum).endObject();
    json.endArray().member("taken_back", run.takenBackBy.has_value());
}

void writeLine(const RunLine& line, JsonWriter& json)
{
    json.beginObject().member("letter", line.letterNumber).member("customer", line.customer).member("name", line.name);
    json.member("stage", name(line.stage)).member("currency", line.toPay.currency().code()).member("to_pay", line.toPay);
    json.member("state", name(line.state)).member("reason", line.reason).member("phone", line.phone).key("files").beginArray();
    for (const auto& file : line.files)
        json.value(file);
    json.endArray().endObject();
}

Action setUpRuns(Arguments& arguments)
{
    const auto limit = std::make_shared<std::string>();
    arguments.optional("--limit", *limit, "N");
    return [limit](Context& context) -> base::Result<Exit> {
        std::int64_t most = 0;
        if (!limit->empty()) {
            TEGOED_TRY(most, readNumber("--limit", *limit, 0, std::numeric_limits<int>::max()));
        }
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(auto runs, app::runs(ledger));
        if (most > 0 && runs.size() > static_cast<std::size_t>(most)) runs.resize(static_cast<std::size_t>(most));
        if (context.format() != Format::Json) {
            show(context, tableOf(context, runs, ledger.currency()));
            return Exit::Done;
        }
        JsonWriter json{context.out()};
        json.beginArray();
        for (const auto& run : runs) {
            json.beginObject();
            writeRun(run, json);
            json.endObject();
        }
        json.endArray();
        return Exit::Done;
    };
}

Action setUpRunsShow(Arguments& arguments)
{
    struct Options {
        std::string run{};
        std::string pdf{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("RUN", options->run);
    arguments.optional("--pdf", options->pdf, "FILE");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto number, readNumber("RUN", options->run, 1, std::numeric_limits<int>::max()));
        const bool prints = !options->pdf.empty();
        TEGOED_TRY(auto ledger, prints ? context.openWithRenderer() : context.open());
        TEGOED_TRY(const auto run, app::runOf(ledger, number));
        TEGOED_TRY(const auto lines, app::runLines(ledger, run));
        std::optional<int> pages;
        if (prints) {
            if (run.takenBackBy) return base::fail(base::ErrorCode::RunTakenBack, {options->run});
            std::error_code ignored;
            if (std::filesystem::exists(std::filesystem::symlink_status(options->pdf, ignored)))
                return base::fail(base::ErrorCode::FileExists, {options->pdf});
            TEGOED_TRY(const auto letters, app::runLetters(ledger, run.id));
            const auto title = context.text("cli.run_title", {options->run, toString(run.on)});
            TEGOED_TRY(pages, app::printLetters(*ledger.environment().renderer, letters, options->pdf, title, context.work()));
        }
        if (context.format() == Format::Json) {
            JsonWriter json{context.out()};
            json.beginObject();
            writeRun(run, json);
            json.key("lines").beginArray();
            for (const auto& line : lines)
                writeLine(line, json);
            json.endArray();
            if (pages) {
                json.key("pdf").beginObject().member("file", options->pdf).member("pages", *pages);
                json.member("not_written", run.waitingCount).endObject();
            }
            json.endObject();
            return Exit::Done;
        }
        if (context.format() == Format::Text) {
            context.out() << context.text("cli.run_title", {options->run, toString(run.on)}) << "\n\n";
            if (run.takenBackBy) context.out() << context.text("cli.run_taken_back") << "\n\n";
        }
        show(context, tableOf(context, lines));
        if (pages && context.format() == Format::Text) {
            context.out() << '\n' << context.text("cli.run_pdf", {options->pdf, std::to_string(*pages)}) << '\n';
            if (run.waitingCount > 0) {
                const auto* const key = run.waitingCount == 1 ? "cli.run_not_written.one" : "cli.run_not_written";
                context.out() << context.text(key, {std::to_string(run.waitingCount)}) << '\n';
            }
        }
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> runCommands()
{
    static constexpr std::array kTable{CommandRow{"dunning runs", setUpRuns}, CommandRow{"dunning show", setUpRunsShow}};
    return kTable;
}

} // namespace tegoed::cli
