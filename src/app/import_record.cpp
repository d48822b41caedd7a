#include "app/import_record.h"

#include <filesystem>

namespace tegoed::app {

using base::ErrorCode;

ImportRecord recordOf(std::string_view what, ImportMode mode, const std::string& completeFrom, const ImportReport& report, base::Date asOf)
{
    ImportRecord record;
    record.row.what = what;
    record.row.mode = what != "items" ? "" : mode == ImportMode::Snapshot ? "snapshot" : "add";
    record.row.file = std::filesystem::path(report.file).filename().string();
    record.row.sha256 = report.sha256;
    record.row.asOf = asOf;
    record.row.completeFrom = completeFrom;
    record.row.readCount = report.read;
    record.row.newCount = report.added;
    record.row.changedCount = report.changed;
    record.row.unchangedCount = report.unchanged;
    record.row.closedCount = report.closed;
    record.row.refusedCount = report.refused;
    for (const ImportNote& fault : report.faults)
        record.row.faults.push_back({fault.line, std::string(name(fault.error.code)), fault.error.arguments, fault.number});
    record.details = {{"file", record.row.file},
                      {"sha256", report.sha256},
                      {"as_of", toString(asOf)},
                      {"mode", record.row.mode},
                      {"read", report.read},
                      {"new", report.added},
                      {"changed", report.changed},
                      {"unchanged", report.unchanged},
                      {"closed", report.closed},
                      {"refused", report.refused},
                      {"customers_new", report.customersNew},
                      {"customers_changed", report.customersChanged}};
    return record;
}

bool changedAnything(const std::vector<ImportReport>& reports)
{
    for (const ImportReport& report : reports) {
        if (report.added + report.changed + report.closed + report.customersNew + report.customersChanged > 0) return true;
    }
    return false;
}

base::Error faultsOf(const std::vector<ImportReport>& reports)
{
    std::int64_t refused = 0;
    std::int64_t read = 0;
    std::string file;
    for (const ImportReport& report : reports) {
        refused += report.refused;
        read += report.read;
        if (report.refused > 0 && file.empty()) file = report.file;
    }
    return {ErrorCode::ImportFaulty, {std::to_string(refused), std::to_string(read)}, file};
}

} // namespace tegoed::app
