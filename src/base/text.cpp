#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace tegoed::base {
namespace {

/// A code point at the start of a text. Bytes that are no UTF-8 come one by one with `value` -1.
struct CodePoint {
    utf8proc_int32_t value;
    std::size_t byteCount;
};

CodePoint firstOf(std::string_view text)
{
    utf8proc_int32_t value = -1;
    const auto read =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (read <= 0) return {-1, 1};
    return {value, static_cast<std::size_t>(read)};
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

bool isSpace(utf8proc_int32_t c)
{
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200b) || c == 0x2028 || c == 0x2029 || c == 0x202f ||
           c == 0x205f || c == 0x3000 || c == 0xfeff;
}

char lowerLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char upperLetter(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        // Eight bytes at a time as long as they are ASCII, which most of every file is.
        std::uint64_t eight = 0;
        if (text.size() >= sizeof eight) {
            std::memcpy(&eight, text.data(), sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                text.remove_prefix(sizeof eight);
                continue;
            }
        }
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            text.remove_prefix(1);
            continue;
        }
        const auto point = firstOf(text);
        if (point.value < 0) return false;
        text.remove_prefix(point.byteCount);
    }
    return true;
}

std::string withValidUtf8(std::string_view text)
{
    if (isValidUtf8(text)) return std::string{text};
    std::string valid;
    valid.reserve(text.size() + 16);
    while (!text.empty()) {
        const auto point = firstOf(text);
        valid += point.value < 0 ? std::string_view{"\xEF\xBF\xBD"} : text.substr(0, point.byteCount);
        text.remove_prefix(point.byteCount);
    }
    return valid;
}

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return !isContinuation(byte); }));
}

std::string_view firstCodePoints(std::string_view text, std::size_t count)
{
    if (text.size() <= count) return text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isContinuation(text[at])) continue;
        if (count == 0) return text.substr(0, at);
        --count;
    }
    return text;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const auto point = firstOf(text);
        if (!isSpace(point.value)) break;
        text.remove_prefix(point.byteCount);
    }
    while (!text.empty()) {
        auto start = text.size() - 1;
        while (start > 0 && text.size() - start < 4 && isContinuation(text[start]))
            --start;
        const auto point = firstOf(text.substr(start));
        if (start + point.byteCount != text.size() || !isSpace(point.value)) break;
        text.remove_suffix(point.byteCount);
    }
    return text;
}

std::string lowerAscii(std::string_view text)
{
    std::string lower{text};
    std::ranges::transform(lower, lower.begin(), lowerLetter);
    return lower;
}

std::string upperAscii(std::string_view text)
{
    std::string upper{text};
    std::ranges::transform(upper, upper.begin(), upperLetter);
    return upper;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) joined += separator;
        joined += parts[i];
    }
    return joined;
}

bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lowerLetter, lowerLetter);
}

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char letter : text) {
        switch (letter) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        case '\'': escaped += "&#39;"; break;
        default: escaped += letter;
        }
    }
    return escaped;
}

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    text.reserve(pattern.size());
    while (!pattern.empty()) {
        // A place is a brace, one or two digits and a brace; any other brace is text.
        std::size_t end = 1;
        std::size_t index = 0;
        if (pattern.front() == '{') {
            for (; end < pattern.size() && end <= 2 && pattern[end] >= '0' && pattern[end] <= '9'; ++end)
                index = index * 10 + static_cast<std::size_t>(pattern[end] - '0');
        }
        if (end > 1 && end < pattern.size() && pattern[end] == '}') {
            if (index < arguments.size()) text += arguments[index];
            pattern.remove_prefix(end + 1);
        } else {
            text += pattern.front();
            pattern.remove_prefix(1);
        }
    }
    return text;
}

} // namespace tegoed::base
