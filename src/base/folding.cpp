#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <span>

namespace tegoed::base {
namespace {

struct Replacement {
    utf8proc_int32_t letter;
    std::string_view text;
};

// Letters that Unicode does not take apart into a plain letter and a mark. In order.
constexpr auto kLetters = std::to_array<Replacement>({
    {0xc6, "AE"}, {0xd0, "D"},  {0xd8, "O"},  {0xde, "Th"},  {0xdf, "ss"},  {0xe6, "ae"}, {0xf0, "d"},  {0xf8, "o"},
    {0xfe, "th"}, {0x110, "D"}, {0x111, "d"}, {0x126, "H"},  {0x127, "h"},  {0x131, "i"}, {0x138, "k"}, {0x141, "L"},
    {0x142, "l"}, {0x14a, "N"}, {0x14b, "n"}, {0x152, "OE"}, {0x153, "oe"}, {0x166, "T"}, {0x167, "t"}, {0x180, "b"},
    {0x192, "f"}, {0x197, "I"}, {0x1e4, "G"}, {0x1e5, "g"},  {0x243, "B"},  {0x259, "e"}, {0x268, "i"}, {0x1e9e, "SS"},
});
static_assert(std::ranges::is_sorted(kLetters, {}, &Replacement::letter));

// Signs of payment texts that have a twin among the characters of SEPA (docs/domain/payment_references.md). In order.
constexpr auto kSepaSigns = std::to_array<Replacement>({
    {'&', "+"},    {'[', "("},    {'\\', "/"},   {']', ")"},    {'_', "-"},    {'`', "'"},      {'{', "("},    {'|', "/"},    {'}', ")"},
    {0xb4, "'"},   {0xd7, "x"},   {0x2010, "-"}, {0x2011, "-"}, {0x2012, "-"}, {0x2013, "-"},   {0x2014, "-"}, {0x2015, "-"}, {0x2018, "'"},
    {0x2019, "'"}, {0x201a, ","}, {0x201b, "'"}, {0x2032, "'"}, {0x2044, "/"}, {0x20ac, "EUR"}, {0x2212, "-"},
});
static_assert(std::ranges::is_sorted(kSepaSigns, {}, &Replacement::letter));

const Replacement* find(std::span<const Replacement> table, utf8proc_int32_t letter)
{
    const auto found = std::ranges::lower_bound(table, letter, {}, &Replacement::letter);
    return found != table.end() && found->letter == letter ? &*found : nullptr;
}

void append(std::string& text, utf8proc_int32_t letter)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto count = utf8proc_encode_char(letter, bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(count));
}

constexpr auto kWithoutMarks = UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK;

/// Calls `each` for every code point that `letter` comes apart into.
template <class Each>
void decompose(utf8proc_int32_t letter, int options, Each each)
{
    std::array<utf8proc_int32_t, 64> parts{}; // The longest decomposition of Unicode has 18.
    int boundary = 0;
    const auto count = utf8proc_decompose_char(letter, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                                               static_cast<utf8proc_option_t>(options), &boundary);
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, parts.size()); ++i)
        each(parts[static_cast<std::size_t>(i)]);
}

/// Calls `ascii` with each ASCII character, `other` with each other code point, and `invalid` with each byte that is no UTF-8.
template <class Ascii, class Other, class Invalid>
void walk(std::string_view text, Ascii ascii, Other other, Invalid invalid)
{
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ascii(text[at++]);
            continue;
        }
        utf8proc_int32_t letter = -1;
        const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                           static_cast<utf8proc_ssize_t>(text.size() - at), &letter);
        if (read <= 0) {
            invalid(text[at++]);
            continue;
        }
        other(letter);
        at += static_cast<std::size_t>(read);
    }
}

bool isSepaCharacter(utf8proc_int32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c > 0 && c < 0x80 && std::string_view{"/-?:().,'+ "}.find(static_cast<char>(c)) != std::string_view::npos);
}

void appendSepa(std::string& text, utf8proc_int32_t letter)
{
    if (isSepaCharacter(letter))
        text += static_cast<char>(letter);
    else if (letter == '\t' || letter == '\n' || letter == '\r')
        text += ' ';
    else if (const auto* sign = find(kSepaSigns, letter))
        text += sign->text;
    else if (const auto* plain = find(kLetters, letter))
        text += plain->text;
    else
        text += '.';
}

} // namespace

std::string fold(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    const auto ascii = [&](char letter) { folded += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; };
    const auto other = [&](utf8proc_int32_t letter) {
        decompose(letter, kWithoutMarks | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, [&](utf8proc_int32_t part) {
            const auto* plain = find(kLetters, part);
            if (plain != nullptr)
                folded += plain->text;
            else
                append(folded, part);
        });
    };
    walk(utf8, ascii, other, [&](char byte) { folded += byte; });
    return folded;
}

std::string toSepaText(std::string_view utf8)
{
    std::string text;
    text.reserve(utf8.size());
    const auto other = [&](utf8proc_int32_t letter) {
        // A sign of ours first: the acute accent on its own comes apart into a space and a mark.
        if (const auto* sign = find(kSepaSigns, letter))
            text += sign->text;
        else
            decompose(letter, kWithoutMarks | UTF8PROC_IGNORE, [&](utf8proc_int32_t part) { appendSepa(text, part); });
    };
    walk(utf8, [&](char letter) { appendSepa(text, letter); }, other, [&](char) { text += '.'; });
    return text;
}

std::string toSepaReference(std::string_view utf8)
{
    std::string reference;
    for (const char letter : toSepaText(utf8))
        if (letter != '/' || !reference.ends_with('/')) reference += letter;
    constexpr std::string_view kNotAtEnds = "/ ";
    const auto first = reference.find_first_not_of(kNotAtEnds);
    if (first == std::string::npos) return {};
    return reference.substr(first, reference.find_last_not_of(kNotAtEnds) - first + 1);
}

} // namespace tegoed::base
