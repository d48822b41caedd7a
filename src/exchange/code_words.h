#pragma once

#include "exchange/item_rows.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tegoed::exchange {

/// What a word in a kind column says.
enum class KindWord : std::uint8_t {
    Unknown,
    Invoice,
    InvoiceOrCredit, ///< SAP's RV and DR, a sales journal: the sign decides.
    CreditNote,
    Payment,
    Journal,
};
[[nodiscard]] KindWord kindWord(std::string_view cell);

/// Whether a status says that a document asks for nothing: not sent yet, or taken back (`Concept`, `Draft`, `Void`).
[[nodiscard]] bool isUnclaimedStatus(std::string_view cell);

/// Whether a number or text of a row says that it is money received (`Aanbetaling`, `payment on account`).
[[nodiscard]] bool speaksOfPayment(std::string_view text);

// Each gives the contract's code for what a package writes in Dutch, English or German; empty if the word is not known.
[[nodiscard]] std::string_view paymentMethodCode(std::string_view cell);
[[nodiscard]] std::string_view customerKindCode(std::string_view cell);
[[nodiscard]] std::string_view channelCode(std::string_view cell);
[[nodiscard]] std::string_view roleCode(std::string_view cell);
/// Two capitals of ISO 3166.
[[nodiscard]] std::string_view countryCode(std::string_view cell);
/// `nl`, `en`, `de`.
[[nodiscard]] std::string_view languageCode(std::string_view cell);

/// The codes a column may hold, for the message about a wrong one.
inline constexpr std::string_view kItemKindCodes = "invoice, credit_note, payment, journal";
inline constexpr std::string_view kPaymentMethodCodes = "transfer, direct_debit, card, prepaid, factoring";
inline constexpr std::string_view kCustomerKindCodes = "business, consumer, government, intercompany, unknown";
inline constexpr std::string_view kChannelCodes = "email, letter, phone, sms, whatsapp";
inline constexpr std::string_view kRoleCodes = "invoices, reminders, approver, manager, finance_manager, director, trustee";
inline constexpr std::string_view kYesNoCodes = "yes, no";

} // namespace tegoed::exchange
