#include "app/inbox.h"
#include "app/wording.h"
#include "cli/commands.h"
#include "cli/import_output.h"
#include "cli/output.h"
#include "cli/values.h"

#include <algorithm>
#include <array>
#include <memory>

namespace tegoed::cli {

namespace {

using app::InboxFile;

struct InboxOptions {
    std::string folder{};
    std::string mode = "snapshot";
    std::string controlTotal{};
    bool skipFaulty = false, acceptVanished = false, dryRun = false;
};

const char* stateOf(const InboxFile& file)
{
    switch (file.state) {
    case InboxFile::State::Ready: return "ready";
    case InboxFile::State::Writing: return "writing";
    case InboxFile::State::TakenBefore: return "taken_before";
    case InboxFile::State::NotTaken: return "not_taken";
    }
    return "";
}

std::string_view kindOf(const InboxFile& file)
{
    if (file.state == InboxFile::State::NotTaken || file.state == InboxFile::State::Writing) return "";
    return exchange::code(file.list);
}

base::Result<std::vector<InboxFile>> look(Context& context, app::Ledger& ledger, const InboxOptions& options)
{
    app::InboxLook wish;
    wish.folder = options.folder;
    TEGOED_TRY(wish.mode, readMode(options.mode));
    TEGOED_TRY(auto contents, app::lookIntoInbox(ledger, wish));
    if (contents.notLookedAtCount > 0) context.warn(context.text("cli.not_looked_at", {std::to_string(contents.notLookedAtCount)}));
    return std::move(contents.files);
}

Action setUpInboxList(Arguments& arguments)
{
    const auto options = std::make_shared<InboxOptions>();
    arguments.required("FOLDER", options->folder);
    arguments.optional("--mode", options->mode, "add|snapshot");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto files, look(context, ledger, *options));
        base::Table table;
        table.columns = columnsOf("file kind profile list_date state reason", context.language());
        for (const InboxFile& file : files) {
            const bool hasDay = file.state == InboxFile::State::Ready && file.list == exchange::ListKind::Items;
            table.rows.push_back({file.path.string(), textCell(kindOf(file)), textCell(file.profile),
                                  hasDay ? base::Cell{file.listOn} : base::Cell{}, stateOf(file),
                                  textCell(file.why ? app::sentence(*file.why, context.language()) : std::string{})});
        }
        show(context, table);
        return Exit::Done;
    };
}

/// What stays in the folder, each with the reason. Says whether there is any.
bool reportNotTaken(Context& context, const std::vector<InboxFile>& files)
{
    bool hasAny = false;
    for (const InboxFile& file : files) {
        if (file.state != InboxFile::State::NotTaken && file.state != InboxFile::State::Writing) continue;
        hasAny = true;
        auto why = file.why.value_or(base::Error{base::ErrorCode::FileBeingWritten, {file.path.filename().string()}});
        why.file = file.path.string();
        context.report(why);
    }
    return hasAny;
}

Action setUpTake(Arguments& arguments)
{
    const auto options = std::make_shared<InboxOptions>();
    arguments.required("FOLDER", options->folder);
    arguments.optional("--mode", options->mode, "add|snapshot");
    arguments.optional("--control-total", options->controlTotal, "A");
    arguments.flag("--skip-faulty", options->skipFaulty);
    arguments.flag("--accept-vanished", options->acceptVanished);
    arguments.flag("--dry-run", options->dryRun);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        app::InboxRequest request;
        TEGOED_TRY(request.mode, readMode(options->mode));
        TEGOED_TRY(request.files, look(context, ledger, *options));
        request.skipFaulty = options->skipFaulty;
        request.acceptVanished = options->acceptVanished;
        if (!options->controlTotal.empty()) request.controlTotal = options->controlTotal;
        request.dryRun = options->dryRun;
        request.work = context.work();
        const auto outcome = app::importInbox(ledger, request);
        std::vector<base::Error> faults;
        std::int64_t refusedCount = 0;
        for (const auto& report : outcome.reports) {
            refusedCount += report.refused;
            for (const auto& fault : report.faults)
                faults.push_back(fault.error);
        }
        context.report(faults, refusedCount);
        if (outcome.refused) return base::fail(*outcome.refused);
        showImports(context, outcome.reports, request.dryRun);
        const bool isPart = reportNotTaken(context, request.files) || refusedCount > 0;
        auto exit = isPart ? Exit::Partly : Exit::Done;
        if (request.dryRun) return exit;
        std::erase_if(request.files, [](const InboxFile& file) {
            return file.state != InboxFile::State::Ready && file.state != InboxFile::State::TakenBefore;
        });
        for (const auto& moved : app::putAway(request.files)) {
            if (!moved.why) continue;
            context.report(*moved.why);
            exit = Exit::Partly;
        }
        return exit;
    };
}

} // namespace

std::span<const CommandRow> inboxCommands()
{
    static constexpr std::array kTable{CommandRow{"inbox list", setUpInboxList}, CommandRow{"inbox take", setUpTake}};
    return kTable;
}

} // namespace tegoed::cli
