#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "persistence/ledger_file.h"
#include "persistence/transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tegoed::persistence {

// What waits for a person's answer. All throw base::Failure for storage faults.

/// A row that an import left out, with the list that it stood in.
struct KeptFault {
    std::int64_t import = 0; ///< Id of the import; later ones have higher ids.
    std::string what{};      ///< `items`, `customers`, `contacts`.
    std::string file{};
    base::Date listOn{};
    ImportRow::Fault fault{};
};
/// Of imports later than `after`, oldest first, at most `limit`. A complete list that a newer complete list, or the same file again, has
/// taken the place of asks nothing any more.
[[nodiscard]] std::vector<KeptFault> keptFaults(Connection& connection, std::int64_t after, int limit);

/// Documents that were once settled because a list no longer showed them and nobody said why; newest first. Some of them may have come
/// back since: their postings tell.
[[nodiscard]] std::vector<base::DocumentId> documentsOnceVanished(Connection& connection);

} // namespace tegoed::persistence
