#pragma once

#include "base/error.h"
#include "exchange/import_options.h"
#include "exchange/import_result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// One row of a customers file without a fault. Empty and missing: the cell changes nothing. Codes are the contract's, whatever language
/// the file wrote them in; amounts are in the ledger's currency. Texts point into the table's store.
struct CustomerRow {
    std::string_view number{};
    std::string_view name{};
    std::string_view kind{};
    std::string_view street{};
    std::string_view postcode{};
    std::string_view city{};
    std::string_view country{};
    std::string_view language{};
    std::string_view email{};
    std::string_view phone{};
    std::string_view vatNumber{};
    std::string_view registration{};
    std::string_view iban{}; ///< Without spaces, capitals, checked.
    std::optional<std::int64_t> limitMinor{};
    std::optional<std::int64_t> insuredLimitMinor{};
    std::optional<int> termsDays{};
    std::string_view paymentMethod{};
    std::string_view controller{};
    std::string_view accountManager{};
    std::string_view accountManagerEmail{};
    std::string_view channel{};
    std::string_view parent{};
    std::string_view payer{};
    std::string_view segment{};
    std::string_view policy{};
    std::optional<bool> poRequired{};
    std::uint32_t line = 0;
};

struct CustomerTable : ImportResult {
    std::vector<CustomerRow> rows{};
};

/// Errors and faults as readItems. A customer without a name is no fault here: the app knows whether it must have one.
[[nodiscard]] base::Result<CustomerTable> readCustomers(const std::filesystem::path& path, const ImportOptions& options = {});
[[nodiscard]] base::Result<CustomerTable> readCustomersFromBytes(std::string bytes, const ImportOptions& options = {},
                                                                 std::string fileName = {});

/// The same of a text that is loaded already.
[[nodiscard]] base::Result<CustomerTable> readCustomers(std::shared_ptr<TextStore> store, const ImportOptions& options,
                                                        const std::string& fileName);

} // namespace tegoed::exchange
