#pragma once

#include "base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

struct Mailbox {
    std::string name{}; ///< May be empty.
    std::string address{};
};

struct Attachment {
    std::string fileName{};
    std::string mediaType = "application/pdf";
    std::string bytes{};
};

/// Day and time of a message, as its Date header has it. Passed in: nothing here reads a clock.
struct MessageTime {
    std::int64_t unixSeconds = 0;
    int utcOffsetMinutes = 0;
};

/// An e-mail as values.
struct EmailMessage {
    Mailbox from{}; ///< Without an address no From is written: the mail program puts its user's in.
    std::vector<Mailbox> to{};
    std::vector<Mailbox> cc{};
    std::string subject{};
    std::string messageId{}; ///< `L-1042.3f2a@voorbeeld.nl`, without angle brackets.
    MessageTime sentAt{};
    std::string plain{}; ///< UTF-8, lines ended by LF.
    std::string html{};
    std::vector<Attachment> attachments{};
};

/// The message as bytes (RFC 5322, MIME), lines ended by CRLF: multipart/mixed of multipart/alternative (plain, HTML) and the attachments,
/// with `X-Unsent: 1`, so that a mail program opens it as a draft. The same values give the same bytes: they are made once, stored and sent
/// as they are. Errors: FieldValueBad (header, value, what is allowed) for a line end or control character in a header, for what is no
/// address, for a message id or media type out of shape, for text that is not UTF-8.
[[nodiscard]] base::Result<std::string> toEml(const EmailMessage& message);

} // namespace tegoed::letters
