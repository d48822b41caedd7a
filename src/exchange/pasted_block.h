#pragma once

#include "base/error.h"

#include <functional>
#include <string>
#include <string_view>

namespace tegoed::exchange {

/// Makes a list of customers, with headings, of a block that was copied from a spreadsheet. Headings in its first row are kept; without
/// them a column is what its cells are: customer numbers (`isCustomer` knows them), e-mail addresses, telephone numbers, postcodes, a
/// street with a house number, a kind of customer, and the text beside the postcode as the city. Other columns are left out.
/// Errors: ColumnMissing if no column has customer numbers.
[[nodiscard]] base::Result<std::string> customersOfBlock(std::string_view block, const std::function<bool(std::string_view)>& isCustomer);

} // namespace tegoed::exchange
