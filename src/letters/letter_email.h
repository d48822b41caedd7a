#pragma once

#include "letters/compose.h"
#include "letters/email.h"

#include <string>
#include <vector>

namespace tegoed::letters {

/// The letter as plain text: what a mail program without HTML shows, and what a person copies.
[[nodiscard]] std::string plainBody(const LetterText& text);
/// The letter as a simple HTML page, styles in the elements; every text escaped.
[[nodiscard]] std::string htmlBody(const LetterText& text);

/// The e-mail that carries a letter: from our company to the recipient, copies to those of `letter.copies` that are addresses.
/// A recipient without an address gives a draft without `To`.
[[nodiscard]] EmailMessage letterEmail(const Letter& letter, const LetterText& text, std::string messageId, MessageTime sentAt,
                                       std::vector<Attachment> attachments);

} // namespace tegoed::letters
