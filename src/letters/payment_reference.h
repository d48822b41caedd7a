#pragma once

#include "letters/letter.h"

#include <span>
#include <string>
#include <string_view>

namespace tegoed::letters {

/// What a payment of these items is asked to carry: for one item its own payment reference, else its number; for several an RF reference
/// made from the letter's number, by which a payment is found again. Several items without a letter number (a preview) have none yet:
/// empty.
[[nodiscard]] std::string paymentReference(std::span<const LetterItem> items, std::string_view letterNumber);

/// What a payment of a whole account is asked to carry: an RF reference made from the customer's number. Empty if no sign of it can stand
/// in one.
[[nodiscard]] std::string customerReference(std::string_view customerNumber);

/// As a reader types it: an RF reference in groups of four, anything else as it is.
[[nodiscard]] std::string displayReference(std::string_view reference);

} // namespace tegoed::letters
