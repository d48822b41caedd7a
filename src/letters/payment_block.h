#pragma once

#include "letters/compose.h"

#include <optional>

namespace tegoed::letters {

/// Whether a letter can say where to pay: our name, a valid IBAN, and something to pay.
[[nodiscard]] bool canBePaid(const Letter& letter);

/// Until when to pay, in the letter's language: the date asked for; before the due date the due date itself; empty in a 14-day letter,
/// where a date would spoil the term, in a claim sheet, and in a statement, whose items have dates of their own.
[[nodiscard]] std::string payByText(const Letter& letter);

/// How to pay the letter, with the text of its payment code (euro only). Nothing if it can't be paid or asks for no payment.
[[nodiscard]] std::optional<PaymentBlock> paymentBlock(const Letter& letter);

/// A payment page's address with `{reference}` and `{amount}` filled in, percent-encoded; empty unless it is http or https.
[[nodiscard]] std::string filledPaymentLink(std::string_view pattern, std::string_view reference, base::Money amount);

} // namespace tegoed::letters
