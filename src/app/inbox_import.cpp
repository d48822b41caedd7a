#include "app/inbox.h"

#include "app/import_customers.h"
#include "app/import_items.h"
#include "app/import_record.h"
#include "app/item_lookup.h"
#include "persistence/money_queries.h"

#include <algorithm>
#include <future>
#include <optional>

namespace tegoed::app {

using base::ErrorCode;
using base::Money;
using exchange::ListKind;

namespace {

/// One call of an import: files that are read with the same options and are one list together.
struct Batch {
    bool isItems = false;
    base::Date listOn{};
    ImportMode mode = ImportMode::Snapshot;
    std::vector<std::size_t> files{}; ///< Positions in the list of files.
};

/// What is remembered of files like this one comes before what is asked for all.
ImportMode modeOf(const InboxFile& file, const InboxRequest& request)
{
    return file.mode.value_or(request.mode);
}

/// Customers and contacts together, then the items of each day: complete lists are one, and so are those that only add.
std::vector<Batch> batchesOf(const InboxRequest& request, const std::vector<InboxFile>& files)
{
    std::vector<Batch> batches;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool isItems = files[i].list == ListKind::Items;
        const base::Date on = isItems ? files[i].listOn : base::Date{};
        const ImportMode mode = isItems ? modeOf(files[i], request) : ImportMode::Add;
        const bool isNext =
            batches.empty() || batches.back().isItems != isItems || batches.back().listOn != on || batches.back().mode != mode;
        if (isNext) batches.push_back({isItems, on, mode, {}});
        batches.back().files.push_back(i);
    }
    return batches;
}

/// The command while it runs: the ledger's transaction and what came of each file so far.
struct InboxRun {
    Ledger& ledger;
    persistence::Transaction& transaction;
    const InboxRequest& request;
    const std::vector<InboxFile>& files;
    std::vector<ImportReport>& reports;
    std::vector<std::future<std::string>> checksums{};
    std::vector<base::Date> listOn{};
    std::string changes{}; ///< Of all imports, as members of a JSON array.
    bool settingsChanged = false;
    std::int64_t deltaMinor = 0;

    [[nodiscard]] ImportRequest requestOf(const Batch& batch) const
    {
        ImportRequest own;
        own.mode = batch.mode;
        own.opening = request.opening;
        own.skipFaulty = request.skipFaulty;
        own.acceptVanished = request.acceptVanished;
        own.work = request.work;
        if (batch.isItems) own.asOf = batch.listOn;
        for (const std::size_t i : batch.files) {
            own.files.push_back(files[i].path);
            own.profileOf[files[i].path] = files[i].profile;
            if (files[i].opening) own.openingOf[files[i].path] = *files[i].opening;
        }
        return own;
    }

    template <class Import, class TakeFile, class Finish>
    base::Result<void> take(Import& import, const Batch& batch, TakeFile takeFile, Finish finish)
    {
        std::vector<ImportReport> own;
        const auto keep = [&] {
            for (ImportReport& report : own)
                reports.push_back(std::move(report));
        };
        for (const std::size_t i : batch.files) {
            own.emplace_back().balanceBefore = Money::zero(ledger.currency());
            const auto taken = takeFile(import, files[i], own.back());
            if (!taken) {
                keep();
                base::Error error = taken.error();
                if (error.file.empty()) error.file = files[i].path.string();
                return base::fail(std::move(error));
            }
            checksums.push_back(import.takeChecksum());
        }
        const bool hasFaults = std::any_of(own.begin(), own.end(), [](const ImportReport& report) { return report.refused > 0; });
        const auto finished = hasFaults && !request.skipFaulty ? base::Result<void>{} : finish(import, own);
        keep();
        TEGOED_CHECK(finished);
        listOn.resize(reports.size(), import.listOn());
        settingsChanged = settingsChanged || import.settingsChanged();
        deltaMinor += import.balanceDeltaMinor();
        const std::string changed = import.changesJson();
        const auto inner = changed.substr(1, changed.size() - 2);
        if (!inner.empty()) changes += (changes.empty() ? "" : ",") + inner;
        return {};
    }

    base::Result<void> takeCustomers(const Batch& batch)
    {
        const ImportRequest own = requestOf(batch);
        CustomerImport import{ledger, transaction, own};
        return take(
            import, batch,
            [](CustomerImport& one, const InboxFile& file, ImportReport& report) {
                return file.list == ListKind::Customers ? one.takeCustomers(file.path, report) : one.takeContacts(file.path, report);
            },
            [](CustomerImport& one, std::vector<ImportReport>& reportsOfBatch) { return one.finish(reportsOfBatch); });
    }

    base::Result<void> takeItems(const Batch& batch)
    {
        const ImportRequest own = requestOf(batch);
        ItemImport import{ledger, transaction, own};
        return take(
            import, batch, [](ItemImport& one, const InboxFile& file, ImportReport& report) { return one.takeFile(file.path, report); },
            [&](ItemImport& one, std::vector<ImportReport>& reportsOfBatch) -> base::Result<void> {
                if (batch.mode == ImportMode::Snapshot) TEGOED_CHECK(one.settleVanished(reportsOfBatch.back()));
                one.finish();
                return {};
            });
    }
};

base::Result<void> takeAll(Ledger& ledger, const InboxRequest& request, const std::vector<InboxFile>& files,
                           std::vector<ImportReport>& reports)
{
    auto transaction = ledger.begin();
    const Money before = persistence::balance(ledger.connection(), ledger.currency());
    InboxRun run{ledger, transaction, request, files, reports};
    for (const Batch& batch : batchesOf(request, files)) {
        if (request.work.stop.stop_requested()) return base::fail(ErrorCode::Cancelled);
        TEGOED_CHECK(batch.isItems ? run.takeItems(batch) : run.takeCustomers(batch));
    }
    const Money after = before + Money::ofMinor(run.deltaMinor, before.currency());
    for (std::size_t i = 0; i < reports.size(); ++i) {
        reports[i].balanceBefore = before;
        reports[i].balanceAfter = after;
        reports[i].sha256 = run.checksums[i].get();
        if (reports[i].sha256 != files[i].sha256) return base::fail(ErrorCode::ChangedMeanwhile, {files[i].path.filename().string()});
    }
    const bool hasFaults = std::any_of(reports.begin(), reports.end(), [](const ImportReport& report) { return report.refused > 0; });
    if (hasFaults && !request.skipFaulty) return base::fail(faultsOf(reports));
    if (request.controlTotal) {
        TEGOED_TRY(const Money control, Money::parse(*request.controlTotal, before.currency()));
        if (control != after) return base::fail(ErrorCode::ControlTotalDiffers, {toString(after), toString(control)});
    }
    if (request.dryRun || reports.empty()) {
        transaction.rollback();
        return {};
    }
    // Also where nothing changed: that these very files were taken in is news.
    nlohmann::ordered_json details{{"files", nlohmann::ordered_json::array()}};
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const ImportRecord record = recordOf(exchange::code(files[i].list), modeOf(files[i], request), {}, reports[i], run.listOn[i]);
        transaction.insert(record.row);
        details["files"].push_back(record.details);
    }
    std::string text = details.dump();
    text.pop_back();
    text += ",\"changes\":[" + run.changes + "]}";
    commit(ledger, transaction, "import_inbox", std::nullopt, text);
    return {};
}

} // namespace

ImportOutcome importInbox(Ledger& ledger, const InboxRequest& request)
{
    ImportOutcome outcome;
    std::vector<InboxFile> files;
    std::copy_if(request.files.begin(), request.files.end(), std::back_inserter(files),
                 [](const InboxFile& file) { return file.state == InboxFile::State::Ready; });
    const auto done = guarded([&] { return takeAll(ledger, request, files, outcome.reports); });
    if (!done) outcome.refused = done.error();
    return outcome;
}

} // namespace tegoed::app
