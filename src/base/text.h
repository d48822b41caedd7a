#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::base {

/// For searching: case folded, accents stripped (NFKD without marks), sharp s as `ss`; invalid UTF-8 is kept byte by byte.
[[nodiscard]] std::string fold(std::string_view utf8);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// `text` with U+FFFD in place of each byte that is no UTF-8: file names and the system's messages may hold anything, JSON must not.
[[nodiscard]] std::string withValidUtf8(std::string_view text);
/// Code points, for limits that count characters. `text` is valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view text);
/// At most `count` code points, never cut inside one.
[[nodiscard]] std::string_view firstCodePoints(std::string_view text, std::size_t count);
/// Without white space (also no-break and other Unicode spaces) at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] std::string upperAscii(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
[[nodiscard]] bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b);
/// `a&b<c>` as `a&amp;b&lt;c&gt;`, quotes too.
[[nodiscard]] std::string escapedHtml(std::string_view text);
/// Our mapping to the characters SEPA allows (docs/domain/payment_references.md); as a reference also without leading,
/// trailing or double `/`. A reference that is cut afterwards may end in `/` again: cut first, or convert again.
[[nodiscard]] std::string toSepaText(std::string_view utf8);
[[nodiscard]] std::string toSepaReference(std::string_view utf8);
/// Replaces `{0}`, `{1}`… by the arguments; a missing one becomes nothing; what an argument holds is not looked at again.
[[nodiscard]] std::string filled(std::string_view pattern, const std::vector<std::string>& arguments);

} // namespace tegoed::base
