#pragma once

#include "ledger/vocabulary.h"

#include <string_view>

namespace tegoed::ledger {

/// What a new customer probably is, from what a list says of him: a VAT or registration number or a legal form in the name (`B.V.`, `GmbH`,
/// `Ltd`) makes a business, a public body's word (`Gemeente`, `Ministerie`) government; else `Unknown`, which is treated with the care a
/// consumer gets where the law asks it.
[[nodiscard]] CustomerKind guessKind(std::string_view name, std::string_view vatNumber, std::string_view registration);

} // namespace tegoed::ledger
