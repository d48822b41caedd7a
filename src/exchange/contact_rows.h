#pragma once

#include "base/error.h"
#include "exchange/import_options.h"
#include "exchange/import_result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// One row of a contacts file without a fault. Empty: the cell changes nothing.
struct ContactRow {
    std::string_view customer{};
    std::string_view role{}; ///< The contract's code; empty if the file doesn't say.
    std::string_view name{};
    std::string_view salutation{};
    std::string_view email{};
    std::string_view phone{};
    std::string_view language{};
    std::uint32_t line = 0;
};

struct ContactTable : ImportResult {
    std::vector<ContactRow> rows{};
};

/// Errors and faults as readItems; a contact without a name and without an address is faulty (RowWithoutName).
[[nodiscard]] base::Result<ContactTable> readContacts(const std::filesystem::path& path, const ImportOptions& options = {});
[[nodiscard]] base::Result<ContactTable> readContactsFromBytes(std::string bytes, const ImportOptions& options = {},
                                                               std::string fileName = {});

/// The same of a text that is loaded already.
[[nodiscard]] base::Result<ContactTable> readContacts(std::shared_ptr<TextStore> store, const ImportOptions& options,
                                                      const std::string& fileName);

} // namespace tegoed::exchange
