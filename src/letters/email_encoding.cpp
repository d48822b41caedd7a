#include "letters/email_encoding.h"

#include <algorithm>
#include <vector>

namespace tegoed::letters {
namespace {

constexpr std::size_t kLongestLine = 76;
constexpr std::size_t kLongestPlainHeader = 60;
constexpr std::size_t kBytesPerEncodedWord = 42; // 56 characters of base64 and 12 around them: below the 75 of RFC 2047.
constexpr std::size_t kLongestParameterPiece = 60;
constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool isPrintableAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7f; });
}

bool startsCodePoint(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
}

void appendHex(std::string& text, char mark, char c)
{
    const auto byte = static_cast<unsigned char>(c);
    text += mark;
    text += kHexDigits[byte >> 4U];
    text += kHexDigits[byte & 0xfU];
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto at = [&bytes, i](std::size_t offset) {
            return i + offset < bytes.size() ? static_cast<unsigned>(static_cast<unsigned char>(bytes[i + offset])) : 0U;
        };
        const unsigned group = at(0) << 16U | at(1) << 8U | at(2);
        text += kAlphabet[group >> 18U & 63U];
        text += kAlphabet[group >> 12U & 63U];
        text += i + 1 < bytes.size() ? kAlphabet[group >> 6U & 63U] : '=';
        text += i + 2 < bytes.size() ? kAlphabet[group & 63U] : '=';
    }
    return text;
}

std::string encodedWords(std::string_view value)
{
    std::string words;
    while (!value.empty()) {
        auto length = std::min(value.size(), kBytesPerEncodedWord);
        while (length < value.size() && length > 1 && !startsCodePoint(value[length]))
            --length;
        if (!words.empty()) words += "\r\n ";
        words += "=?UTF-8?B?" + base64(value.substr(0, length)) + "?=";
        value.remove_prefix(length);
    }
    return words;
}

} // namespace

std::string quotedPrintable(std::string_view text)
{
    std::string encoded;
    encoded.reserve(text.size() + text.size() / 8);
    std::size_t column = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')) {
            if (c == '\r') ++i;
            encoded += "\r\n";
            column = 0;
            continue;
        }
        const bool endsLine = i + 1 == text.size() || text[i + 1] == '\n' || text[i + 1] == '\r';
        const bool plain = (c > ' ' && c < 0x7f && c != '=') || (c == ' ' && !endsLine);
        // A lone point, or "From " at the start of a line, is changed by some mail servers.
        const bool risky = column == 0 && (c == '.' || c == 'F');
        const std::size_t width = plain && !risky ? 1 : 3;
        if (column + width > kLongestLine - 1) {
            encoded += "=\r\n";
            column = 0;
        }
        if (width == 1) {
            encoded += c;
        } else {
            appendHex(encoded, '=', c);
        }
        column += width;
    }
    return encoded;
}

std::string base64Lines(std::string_view bytes)
{
    const auto text = base64(bytes);
    std::string lines;
    lines.reserve(text.size() + text.size() / kLongestLine * 2 + 2);
    for (std::size_t i = 0; i < text.size(); i += kLongestLine) {
        lines.append(text, i, kLongestLine);
        lines += "\r\n";
    }
    return lines;
}

std::string encodedHeader(std::string_view value, std::size_t used)
{
    const bool plain = isPrintableAscii(value) && value.size() + used <= kLongestLine && value.find("=?") == std::string_view::npos &&
                       !value.starts_with(' ') && !value.ends_with(' ');
    if (plain) return std::string{value};
    return encodedWords(value);
}

std::string encodedPhrase(std::string_view name)
{
    if (!isPrintableAscii(name) || name.size() > kLongestPlainHeader || name.find("=?") != std::string_view::npos)
        return encodedWords(name);
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

std::string encodedParameter(std::string_view parameter, std::string_view value)
{
    std::vector<std::string> pieces(1);
    for (const char c : value) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
        if (pieces.back().size() + 3 > kLongestParameterPiece) pieces.emplace_back();
        if (plain) {
            pieces.back() += c;
        } else {
            appendHex(pieces.back(), '%', c);
        }
    }
    const std::string name{parameter};
    if (pieces.size() == 1) return ";\r\n " + name + "*=UTF-8''" + pieces.front();
    std::string text;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        text += ";\r\n " + name + "*" + std::to_string(i) + "*=" + (i == 0 ? "UTF-8''" : "") + pieces[i];
    }
    return text;
}

} // namespace tegoed::letters
