#include "exchange/text_store.h"

#include "base/assert.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>

namespace tegoed::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kProbeBytes = std::size_t{64} << 10;
constexpr std::size_t kArenaBlockBytes = std::size_t{256} << 10;

unsigned byteAt(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// Code points of Windows-1252 from 0x80 to 0x9F; the five unassigned bytes are the C1 controls, as browsers read them.
constexpr std::array<std::uint16_t, 32> kWindows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                                     0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                                     0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendUtf8(std::string& out, std::uint32_t codePoint)
{
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0U | codePoint >> 6U);
        put(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        put(0xE0U | codePoint >> 12U);
        put(0x80U | (codePoint >> 6U & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    } else {
        put(0xF0U | codePoint >> 18U);
        put(0x80U | (codePoint >> 12U & 0x3FU));
        put(0x80U | (codePoint >> 6U & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    }
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out += c;
        else
            appendUtf8(out, byte < 0xA0 ? kWindows1252[byte - 0x80] : byte);
    }
    return out;
}

/// Lone surrogates and an odd last byte become 0xFF, which is never UTF-8: their rows are found faulty later.
std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    std::string out;
    out.reserve(bytes.size() / 2 + bytes.size() / 8);
    const auto unitAt = [&](std::size_t i) {
        return bigEndian ? byteAt(bytes, i) << 8U | byteAt(bytes, i + 1) : byteAt(bytes, i + 1) << 8U | byteAt(bytes, i);
    };
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t unit = unitAt(i);
        const bool leads = unit >= 0xD800 && unit < 0xDC00;
        if (leads && i + 3 < bytes.size() && unitAt(i + 2) >= 0xDC00 && unitAt(i + 2) < 0xE000) {
            appendUtf8(out, 0x10000U + ((unit - 0xD800U) << 10U) + (unitAt(i + 2) - 0xDC00U));
            i += 2;
        } else if (unit >= 0xD800 && unit < 0xE000) {
            out += '\xFF';
        } else {
            appendUtf8(out, unit);
        }
    }
    if (i < bytes.size()) out += '\xFF';
    return out;
}

/// How much of a text is UTF-8 beyond ASCII, and how much is neither.
struct Utf8Census {
    std::size_t sequenceCount = 0;
    std::size_t brokenCount = 0;
};

/// Length of the well-formed sequence that starts at `i`; 0 if there is none (overlong, surrogate, cut off).
std::size_t sequenceLength(std::string_view bytes, std::size_t i)
{
    const unsigned lead = byteAt(bytes, i);
    const std::size_t length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.size()) return 0;
    for (std::size_t k = 1; k < length; ++k)
        if ((byteAt(bytes, i + k) & 0xC0U) != 0x80U) return 0;
    const unsigned second = byteAt(bytes, i + 1);
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) || (lead == 0xF0 && second < 0x90) ||
        (lead == 0xF4 && second >= 0x90))
        return 0;
    return length;
}

Utf8Census census(std::string_view bytes)
{
    Utf8Census result;
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (i + 8 <= bytes.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + i, sizeof word);
            if ((word & 0x8080808080808080U) == 0) {
                i += 8;
                continue;
            }
        }
        if (byteAt(bytes, i) < 0x80) {
            ++i;
        } else if (const std::size_t length = sequenceLength(bytes, i); length > 0) {
            ++result.sequenceCount;
            i += length;
        } else {
            ++result.brokenCount;
            ++i;
        }
    }
    return result;
}

bool startsAsBinaryFormat(std::string_view bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array kMagic{"PK\x03\x04"sv,
                                       "%PDF"sv,
                                       "\xD0\xCF\x11\xE0"sv,
                                       "\x1F\x8B"sv,
                                       "\x89PNG"sv,
                                       "\x7F"
                                       "ELF"sv,
                                       "7z\xBC\xAF"sv,
                                       "SQLite format 3"sv,
                                       "\xFF\xD8\xFF"sv,
                                       "GIF8"sv,
                                       "Rar!"sv,
                                       "BZh"sv,
                                       "\xFD"
                                       "7zXZ"sv};
    return std::any_of(kMagic.begin(), kMagic.end(), [&](std::string_view magic) { return bytes.starts_with(magic); });
}

/// Text has line ends and tabs; four different control characters, or one byte in ten NUL, is something else.
bool looksBinary(std::string_view bytes)
{
    const std::string_view probe = bytes.substr(0, kProbeBytes);
    std::array<bool, 32> seen{};
    std::size_t nulCount = 0;
    for (const char c : probe) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (byte == 0)
            ++nulCount;
        else if (byte < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && byte != 0x1A)
            seen[byte] = true;
    }
    return std::count(seen.begin(), seen.end(), true) >= 4 || nulCount * 10 > probe.size();
}

/// UTF-16 without a mark: of Latin text, every second byte is NUL.
std::optional<Encoding> guessUtf16(std::string_view bytes)
{
    const std::size_t pairCount = std::min(bytes.size(), kProbeBytes) / 2;
    if (pairCount < 4 || bytes.size() % 2 != 0) return std::nullopt;
    std::size_t first = 0;
    std::size_t second = 0;
    for (std::size_t i = 0; i < pairCount; ++i) {
        first += bytes[2 * i] == 0 ? 1U : 0U;
        second += bytes[2 * i + 1] == 0 ? 1U : 0U;
    }
    if (second * 10 > pairCount * 7 && first * 20 < pairCount) return Encoding::Utf16Little;
    if (first * 10 > pairCount * 7 && second * 20 < pairCount) return Encoding::Utf16Big;
    return std::nullopt;
}

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// The mark with which a text of this encoding may start.
std::string_view markOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return kUtf8Mark;
    case Encoding::Utf16Little: return "\xFF\xFE";
    case Encoding::Utf16Big: return "\xFE\xFF";
    case Encoding::Windows1252: return kUtf8Mark; // Has none; a program that writes another's in front of it writes this one.
    }
    TEGOED_UNREACHABLE();
}

/// What a text looks like; `brokenCount` is that of UTF-8.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t brokenCount = 0;
};

EncodingGuess guessEncoding(std::string_view bytes)
{
    for (const Encoding encoding : {Encoding::Utf16Little, Encoding::Utf16Big})
        if (bytes.starts_with(markOf(encoding))) return {encoding};
    const bool isMarked = bytes.starts_with(kUtf8Mark);
    if (const auto utf16 = isMarked ? std::nullopt : guessUtf16(bytes)) return {*utf16};
    // A few broken bytes in a text full of UTF-8 are damage; otherwise the text is no UTF-8 at all.
    const Utf8Census found = census(bytes);
    const bool isOther = !isMarked && found.brokenCount > 0 && found.brokenCount * 4 >= found.sequenceCount;
    return {isOther ? Encoding::Windows1252 : Encoding::Utf8, found.brokenCount};
}

} // namespace

Result<std::shared_ptr<TextStore>> TextStore::ofFile(const std::filesystem::path& path, std::uint64_t limitBytes,
                                                     std::optional<Encoding> encoding)
{
    std::shared_ptr<TextStore> store{new TextStore};
    TEGOED_TRY(auto file, base::MappedFile::open(path, limitBytes));
    store->m_file.emplace(std::move(file));
    TEGOED_CHECK(store->decode(store->m_file->bytes(), limitBytes, encoding));
    return store;
}

Result<std::shared_ptr<TextStore>> TextStore::ofBytes(std::string bytes, std::uint64_t limitBytes, std::optional<Encoding> encoding)
{
    std::shared_ptr<TextStore> store{new TextStore};
    store->m_bytes = std::move(bytes);
    TEGOED_CHECK(store->decode(store->m_bytes, limitBytes, encoding));
    return store;
}

Result<void> TextStore::decode(std::string_view bytes, std::uint64_t limitBytes, std::optional<Encoding> encoding)
{
    if (bytes.size() > limitBytes) return fail(ErrorCode::FileTooLarge, {{}, std::to_string(limitBytes)});
    if (bytes.empty()) return fail(ErrorCode::FileEmpty, {{}});
    if (startsAsBinaryFormat(bytes)) return fail(ErrorCode::FileIsBinary, {{}});

    const EncodingGuess guess = guessEncoding(bytes);
    m_foundEncoding = guess.encoding;
    m_encoding = encoding.value_or(m_foundEncoding);
    if (const auto mark = markOf(m_encoding); bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    switch (m_encoding) {
    case Encoding::Utf8:
        m_utf8 = bytes;
        m_hasBrokenText = (m_foundEncoding == Encoding::Utf8 ? guess.brokenCount : census(bytes).brokenCount) > 0;
        break;
    case Encoding::Utf16Little:
    case Encoding::Utf16Big:
        m_decoded = fromUtf16(bytes, m_encoding == Encoding::Utf16Big);
        m_utf8 = m_decoded;
        m_hasBrokenText = m_utf8.find('\xFF') != std::string_view::npos;
        break;
    case Encoding::Windows1252:
        m_decoded = fromWindows1252(bytes);
        m_utf8 = m_decoded;
        break;
    }
    if (m_utf8.find_first_not_of(" \t\r\n\f\v\x1A") == std::string_view::npos) return fail(ErrorCode::FileEmpty, {{}});
    // Who says what it is sees what comes of that, and can say something else.
    if (!encoding && looksBinary(m_utf8)) return fail(ErrorCode::FileIsBinary, {{}});
    m_hasNul = std::memchr(m_utf8.data(), 0, m_utf8.size()) != nullptr;
    return {};
}

std::string_view TextStore::kept(std::string_view text)
{
    if (text.empty()) return {};
    const std::less_equal<const char*> notAfter;
    if (notAfter(m_utf8.data(), text.data()) && notAfter(text.data() + text.size(), m_utf8.data() + m_utf8.size())) return text;
    if (m_blockUsed + text.size() > m_blockSize) {
        m_blockSize = std::max(kArenaBlockBytes, text.size());
        m_blocks.push_back(std::make_unique<char[]>(m_blockSize));
        m_blockUsed = 0;
    }
    char* const place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, text.data(), text.size());
    m_blockUsed += text.size();
    return {place, text.size()};
}

} // namespace tegoed::exchange
