#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

/// A stretch of text in one weight.
struct Span {
    std::string text{};
    bool bold = false;
    bool operator==(const Span&) const = default;
};

/// A paragraph or an entry of a list.
struct Paragraph {
    std::vector<Span> spans{};
    bool bullet = false;
    bool operator==(const Paragraph&) const = default;
};

/// Reads the small markup of letter texts: paragraphs are parted by empty lines, `**bold**`, and lines that start with `- ` are entries of
/// a list; other line ends are spaces. A backslash takes the meaning from the character behind it. Nothing is an error: a `**` without its
/// twin is bold to the end of the paragraph.
[[nodiscard]] std::vector<Paragraph> parseMarkup(std::string_view text);

/// `value` with a backslash before each character that markup gives a meaning, and control characters and line ends as spaces: whatever a
/// customer is called, his name stays a name.
[[nodiscard]] std::string escapedMarkup(std::string_view value);

/// Without weights: for subjects and plain text.
[[nodiscard]] std::string plainText(const Paragraph& paragraph);

} // namespace tegoed::letters
