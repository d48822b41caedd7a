#include "data.h"
#include "item_list.h"
#include "job.h"
#include "limits/csv_parse.h"
#include "limits/sqlite_import.h"
#include "limits/stopwatch.h"

#include <fmt/format.h>

namespace tegoed::bench {
namespace {

// The trial's file had 123 MB.
constexpr double kImportFigurePerMb = 2453.0 / 123;
constexpr double kParseFigurePerMb = 414.0 / 123;

double megabytes(const std::filesystem::path& file)
{
    return static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

std::string sizeOf(const Data& data, const std::filesystem::path& list)
{
    return fmt::format("{} rows, {:.0f} MB", data.itemCount(), megabytes(list));
}

Sides prepareFirst(Data& data)
{
    const auto list = data.itemsFile();
    const auto limit = [&data, list] {
        const auto file = data.fresh("import.db");
        return limits::sqliteImportMs(file.string(), list.string(),
                                      {"CREATE INDEX items_by_customer ON items (customer)",
                                       "CREATE INDEX items_by_number ON items (number)",
                                       "CREATE INDEX items_open ON items (open) WHERE open <> '0.00'"});
    };
    const auto ours = [&data, list] {
        auto ledger = data.newLedger(data.fresh("import.tegoed"));
        const limits::Stopwatch watch;
        const auto added = importItemList(ledger, list);
        const double ms = watch.ms();
        if (added != data.itemCount()) die("not all rows came in");
        return ms;
    };
    return {limit, ours, kImportFigurePerMb * megabytes(list), sizeOf(data, list)};
}

Sides prepareAgain(Data& data)
{
    const auto list = data.itemsFile();
    const auto copy = data.copyOf(data.importedLedger(), "again.tegoed");
    const auto limit = [&data, list] {
        const auto parsed = limits::parseItems(list.string());
        if (parsed.rowCount != data.itemCount()) die("not all rows were parsed");
        return parsed.ms;
    };
    const auto ours = [&data, list, copy] {
        auto ledger = data.open(copy);
        const limits::Stopwatch watch;
        const auto added = importItemList(ledger, list);
        const double ms = watch.ms();
        if (added != 0) die("rows came in twice");
        return ms;
    };
    return {limit, ours, kParseFigurePerMb * megabytes(list), sizeOf(data, list)};
}

} // namespace

std::vector<Job> importJobs()
{
    return {
        {"CSV into an empty ledger", "sqlite3 .import and the same indices", 1.5, "ms", prepareFirst},
        {"the same file again", "parsing alone", 3, "ms", prepareAgain},
    };
}

} // namespace tegoed::bench
