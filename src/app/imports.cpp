#include "app/imports.h"

#include "app/import_customers.h"
#include "app/import_items.h"
#include "app/import_record.h"
#include "app/item_lookup.h"
#include "base/sha256.h"
#include "exchange/import_options.h"
#include "exchange/text_store.h"
#include "persistence/backup.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <future>
#include <memory>
#include <vector>

namespace tegoed::app {

using base::ErrorCode;
using base::Money;

namespace {

constexpr std::uint64_t kFileLimitBytes = std::uint64_t{1} << 30U;

/// Keeps the layout that was found under the profile's name.
void storeProfile(persistence::Transaction& transaction, const ImportRequest& request,
                  const std::optional<exchange::ImportProfile>& profile)
{
    if (!request.profile.empty() && profile) transaction.setImportProfile(request.profile, profile->headings, toJson(*profile));
    for (const NamedProfile& kept : request.keep)
        transaction.setImportProfile(kept.name, kept.profile.headings, toJson(kept.profile));
}

/// Whether a file is no longer the one that a person has looked at.
bool isOther(const ImportRequest& request, const std::filesystem::path& file, const std::shared_future<std::string>& checksum)
{
    const auto reading = request.readings.find(file);
    return reading != request.readings.end() && !reading->second.sha256.empty() && reading->second.sha256 != checksum.get();
}

/// The frame of every import: one transaction over all files, a journal entry, and nothing at all where it is refused or only shown.
template <class MakeImport, class TakeFile, class Finish>
ImportOutcome runImport(Ledger& ledger, const ImportRequest& request, const char* what, MakeImport makeImport, TakeFile takeFile,
                        Finish finish)
{
    ImportOutcome outcome;
    const auto done = guarded([&]() -> base::Result<void> {
        for (const auto& file : request.files) {
            if (persistence::isPartOf(file, ledger.file().path())) return base::fail(ErrorCode::FileIsLedger, {file.string()});
        }
        auto transaction = ledger.begin();
        auto import = makeImport(transaction);
        const Money before = import->balanceBefore();
        std::vector<std::shared_future<std::string>> checksums;
        for (const auto& file : request.files) {
            outcome.reports.push_back({});
            outcome.reports.back().balanceBefore = before;
            TEGOED_CHECK(takeFile(*import, file, outcome.reports.back()));
            checksums.push_back(import->takeChecksum().share());
            if (isOther(request, file, checksums.back()))
                return base::fail(base::Error{ErrorCode::FileChanged, {file.string()}, file.string()});
        }
        const bool hasFaults =
            std::any_of(outcome.reports.begin(), outcome.reports.end(), [](const ImportReport& report) { return report.refused > 0; });
        if (hasFaults && !request.skipFaulty) return base::fail(faultsOf(outcome.reports));
        TEGOED_CHECK(finish(*import, transaction, outcome.reports));
        const Money after = before + Money::ofMinor(import->balanceDeltaMinor(), before.currency());
        for (ImportReport& report : outcome.reports)
            report.balanceAfter = after;
        if (request.controlTotal) {
            TEGOED_TRY(const Money control, Money::parse(*request.controlTotal, before.currency()));
            if (control != after) return base::fail(ErrorCode::ControlTotalDiffers, {toString(after), toString(control)});
        }
        const bool isNews = changedAnything(outcome.reports) || hasFaults || import->settingsChanged();
        if (request.dryRun || !isNews) {
            transaction.rollback();
            return {};
        }
        storeProfile(transaction, request, import->profile());
        nlohmann::ordered_json details{{"files", nlohmann::ordered_json::array()}};
        for (std::size_t i = 0; i < outcome.reports.size(); ++i) {
            outcome.reports[i].sha256 = checksums[i].get();
            const ImportRecord record = recordOf(what, request.mode, request.completeFrom, outcome.reports[i], import->listOn());
            transaction.insert(record.row);
            details["files"].push_back(record.details);
        }
        // The changes are as long as the import is: they are put in as text, not parsed again.
        std::string text = details.dump();
        text.pop_back();
        text += ",\"changes\":" + import->changesJson() + "}";
        commit(ledger, transaction, std::string("import_") + what, std::nullopt, text);
        return {};
    });
    if (!done) outcome.refused = done.error();
    return outcome;
}

} // namespace

std::future<std::string> checksumOf(const exchange::ImportResult& result)
{
    return std::async(std::launch::async, [texts = result.texts] { return base::sha256Hex(texts->original()); });
}

namespace {

/// Encoding and delimiter as somebody said them.
base::Result<void> chooseWriting(const std::string& encoding, const std::string& delimiter, exchange::ImportOptions& options)
{
    if (!encoding.empty()) {
        options.encoding = exchange::parseEncoding(encoding);
        if (!options.encoding) return base::fail(ErrorCode::BadValue, {"--encoding", encoding, std::string{exchange::kEncodingCodes}});
    }
    if (!delimiter.empty()) {
        options.delimiter = exchange::parseDelimiter(delimiter);
        if (!options.delimiter) return base::fail(ErrorCode::BadValue, {"--delimiter", delimiter, std::string{exchange::kDelimiterCodes}});
    }
    return {};
}

} // namespace

base::Result<exchange::ImportOptions> readOptions(Ledger& ledger, const ImportRequest& request, const std::filesystem::path& file)
{
    const auto kept = request.profileOf.find(file);
    const std::string& profile = kept == request.profileOf.end() ? request.profile : kept->second;
    const auto own = request.readings.find(file);
    const bool hasOwn = own != request.readings.end();
    const std::string& dates = hasOwn ? own->second.dates : request.dates;
    const std::string& decimal = hasOwn ? own->second.decimal : request.decimal;
    const std::string& encoding = hasOwn ? own->second.encoding : request.encoding;
    const std::string& delimiter = hasOwn ? own->second.delimiter : request.delimiter;
    exchange::ImportOptions options;
    options.map = hasOwn ? own->second.map : request.columns;
    if (!dates.empty()) {
        options.dates = exchange::parseDateOrder(dates);
        if (!options.dates) return base::fail(ErrorCode::BadValue, {"--dates", dates, "dmy mdy ymd"});
    }
    if (!decimal.empty()) {
        if (decimal != "," && decimal != ".") return base::fail(ErrorCode::BadValue, {"--decimal", decimal, ", ."});
        options.decimal = decimal.front();
    }
    TEGOED_CHECK(chooseWriting(encoding, delimiter, options));
    options.ledgerCurrency = ledger.currency();
    options.limitBytes = kFileLimitBytes;
    options.work = request.work;
    if (profile.empty() || hasOwn) return options;
    for (const auto& stored : persistence::importProfiles(ledger.connection())) {
        if (stored.name != profile) continue;
        TEGOED_TRY(options.profile, exchange::parseImportProfile(stored.json));
    }
    return options;
}

void describe(const exchange::ImportResult& result, ImportReport& report)
{
    report.format = result.format;
    report.read = result.readCount;
    for (const auto& column : result.columns)
        report.columns.emplace(column.field, column.heading);
    for (const auto& warning : result.warnings)
        report.warnings.push_back({static_cast<int>(warning.line), std::string{name(warning.code)}, warning.arguments});
}

ImportOutcome importItems(Ledger& ledger, const ImportRequest& request)
{
    return runImport(
        ledger, request, "items",
        [&](persistence::Transaction& transaction) { return std::make_unique<ItemImport>(ledger, transaction, request); },
        [](ItemImport& import, const std::filesystem::path& file, ImportReport& report) { return import.takeFile(file, report); },
        [&](ItemImport& import, persistence::Transaction&, std::vector<ImportReport>& reports) -> base::Result<void> {
            if (request.mode == ImportMode::Snapshot && !reports.empty()) TEGOED_CHECK(import.settleVanished(reports.back()));
            import.finish();
            return {};
        });
}

ImportOutcome importCustomers(Ledger& ledger, const ImportRequest& request)
{
    return runImport(
        ledger, request, "customers",
        [&](persistence::Transaction& transaction) { return std::make_unique<CustomerImport>(ledger, transaction, request); },
        [](CustomerImport& import, const std::filesystem::path& file, ImportReport& report) { return import.takeCustomers(file, report); },
        [](CustomerImport& import, persistence::Transaction&, std::vector<ImportReport>& reports) { return import.finish(reports); });
}

ImportOutcome importContacts(Ledger& ledger, const ImportRequest& request)
{
    return runImport(
        ledger, request, "contacts",
        [&](persistence::Transaction& transaction) { return std::make_unique<CustomerImport>(ledger, transaction, request); },
        [](CustomerImport& import, const std::filesystem::path& file, ImportReport& report) { return import.takeContacts(file, report); },
        [](CustomerImport& import, persistence::Transaction&, std::vector<ImportReport>& reports) { return import.finish(reports); });
}

} // namespace tegoed::app
