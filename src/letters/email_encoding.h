#pragma once

#include <string>
#include <string_view>

namespace tegoed::letters {

/// UTF-8 text as quoted-printable (RFC 2045): lines of at most 76 characters ended by CRLF; line ends in `text` are LF or CRLF.
[[nodiscard]] std::string quotedPrintable(std::string_view text);
/// Bytes as base64 in lines of 76 characters, each ended by CRLF.
[[nodiscard]] std::string base64Lines(std::string_view bytes);

/// A header's value: as it is if it is short printable ASCII, else as encoded words (RFC 2047), folded; `used` characters stand before it
/// on its line.
/// @pre `value` is UTF-8 without control characters.
[[nodiscard]] std::string encodedHeader(std::string_view value, std::size_t used);
/// A name before an address: quoted where it is ASCII, else as encoded words.
[[nodiscard]] std::string encodedPhrase(std::string_view name);
/// A parameter after RFC 2231 on a line of its own, `;` before it: `; filename*=UTF-8''na%C3%AFf.pdf`, in several pieces where it is long.
[[nodiscard]] std::string encodedParameter(std::string_view parameter, std::string_view value);

} // namespace tegoed::letters
