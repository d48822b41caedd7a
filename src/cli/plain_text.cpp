#include "cli/plain_text.h"

#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>

namespace tegoed::cli {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Calls `visit(codePoint, bytes)` for each code point of valid UTF-8.
template <class Visit>
void eachCodePoint(std::string_view utf8, Visit visit)
{
    while (!utf8.empty()) {
        utf8proc_int32_t codePoint = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                             static_cast<utf8proc_ssize_t>(utf8.size()), &codePoint);
        const auto bytes = length > 0 ? static_cast<std::size_t>(length) : 1;
        visit(length > 0 ? codePoint : 0xFFFD, utf8.substr(0, bytes));
        utf8.remove_prefix(bytes);
    }
}

/// Also the marks that turn the writing direction: a name could swap what stands beside it.
bool steersTerminal(utf8proc_int32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

std::string onOneLine(std::string_view text)
{
    if (isPlainAscii(text)) return std::string{text};
    const auto valid = base::withValidUtf8(text);
    std::string out;
    out.reserve(valid.size());
    eachCodePoint(valid, [&](utf8proc_int32_t c, std::string_view bytes) {
        if (c == '\n' || c == '\t')
            out += ' ';
        else if (c == '\r')
            return;
        else
            out += steersTerminal(c) ? kReplacement : bytes;
    });
    return out;
}

std::size_t columnCount(std::string_view utf8)
{
    if (isPlainAscii(utf8)) return utf8.size();
    std::size_t count = 0;
    eachCodePoint(utf8,
                  [&](utf8proc_int32_t c, std::string_view) { count += static_cast<std::size_t>(std::max(0, utf8proc_charwidth(c))); });
    return count;
}

} // namespace tegoed::cli
