#pragma once

#include "app/imports.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// What is kept of the import of one file: its line in the list of imports, and its part of the journal entry.
struct ImportRecord {
    persistence::ImportRow row;
    nlohmann::ordered_json details;
};

/// `what` is `items`, `customers` or `contacts`; `asOf` the date of the list.
[[nodiscard]] ImportRecord recordOf(std::string_view what, ImportMode mode, const std::string& completeFrom, const ImportReport& report,
                                    base::Date asOf);
[[nodiscard]] bool changedAnything(const std::vector<ImportReport>& reports);
/// ImportFaulty over all files.
[[nodiscard]] base::Error faultsOf(const std::vector<ImportReport>& reports);

} // namespace tegoed::app
