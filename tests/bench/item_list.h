#pragma once

#include "app/ledger.h"
#include "base/date.h"

#include <filesystem>
#include <string_view>

namespace tegoed::bench {

/// Writes a list of open items as CSV (comma, quoted names with doubled quotes, ISO dates): about 120 bytes a row. Due dates are up to 180
/// days past, one in four still to come, one row in fourteen part-paid. The first rows give each customer an overdue item, the others
/// go to few customers more often than to most: the largest has two in a hundred of all.
void writeItemList(const std::filesystem::path& path, int itemCount, int customerCount, base::Date today);

/// Takes the list in as a user would with `--opening new`: overdue items start at the first step. Gives the number of new documents.
std::int64_t importItemList(app::Ledger& ledger, const std::filesystem::path& list);

} // namespace tegoed::bench
