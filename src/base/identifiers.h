#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tegoed::base {

/// An IBAN that passed country, length and check digits (ISO 13616; lengths in docs/domain/payment_references.md), without spaces, upper
/// case.
[[nodiscard]] std::optional<std::string> parseIban(std::string_view text);
/// In groups of four.
[[nodiscard]] std::string displayIban(std::string_view iban);
/// 8 or 11 letters and digits in the shape of ISO 9362, upper case.
[[nodiscard]] std::optional<std::string> parseBic(std::string_view text);

/// The ISO 11649 creditor reference of 1 to 21 letters and digits: `RF` + check digits + reference. Nothing if there is none.
[[nodiscard]] std::optional<std::string> makeCreditorReference(std::string_view reference);
/// A valid RF reference without spaces, upper case; else nothing.
[[nodiscard]] std::optional<std::string> parseCreditorReference(std::string_view text);
[[nodiscard]] std::string displayCreditorReference(std::string_view reference);

/// One address `local@domain` without spaces, control characters, commas or angle brackets; else nothing.
[[nodiscard]] std::optional<std::string> parseEmail(std::string_view text);
/// Two letters of ISO 3166-1, upper case; else nothing.
[[nodiscard]] std::optional<std::string> parseCountry(std::string_view text);

} // namespace tegoed::base
