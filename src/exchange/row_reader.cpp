#include "exchange/row_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace tegoed::exchange {

using base::ErrorCode;

namespace {

constexpr std::size_t kBlockBytes = 64;

/// A bit for each of the 64 bytes that is `a` or `b`.
std::uint64_t maskOf(const char* bytes, char a, char b)
{
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(a);
    const __m128i second = _mm_set1_epi8(b);
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 4; ++i) {
        __m128i part;
        std::memcpy(&part, bytes + std::size_t{16} * i, sizeof part);
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(part, first), _mm_cmpeq_epi8(part, second));
        mask |= std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(hits))} << (16U * i);
    }
    return mask;
#else
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < kBlockBytes; ++i)
        mask |= std::uint64_t{bytes[i] == a || bytes[i] == b} << i;
    return mask;
#endif
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v' || c == '\x1A';
}

std::string_view withoutOuterBlanks(std::string_view text)
{
    for (;;) {
        if (text.empty()) return text;
        if (isBlank(text.front()))
            text.remove_prefix(1);
        else if (isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with("\xC2\xA0"))
            text.remove_prefix(2);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else
            return text;
    }
}

/// Excel's way to keep a number as text, `="001"`: what stands between its quotes. Any other formula stays as it is.
std::string_view withoutTextMark(std::string_view cell)
{
    if (cell.size() < 3 || !cell.starts_with("=\"") || cell.back() != '"') return cell;
    const std::string_view inner = cell.substr(2, cell.size() - 3);
    return inner.find('"') == std::string_view::npos ? inner : cell;
}

} // namespace

char findLineEnd(std::string_view utf8)
{
    const auto at = utf8.substr(0, std::size_t{1} << 20).find_first_of("\r\n");
    if (at == std::string_view::npos || utf8[at] == '\n') return '\n';
    return utf8.substr(at, std::size_t{1} << 20).find('\n') == std::string_view::npos ? '\r' : '\n';
}

RowReader::RowReader(std::string_view utf8, Dialect dialect, RowPosition start)
    : m_begin(utf8.data()), m_end(utf8.data() + utf8.size()), m_at(utf8.data() + std::min(start.offset, utf8.size())), m_dialect(dialect),
      m_line(start.line)
{
    m_cells.reserve(64);
}

void RowReader::loadBlock(const char* from)
{
    m_block = from;
    if (static_cast<std::size_t>(m_end - from) >= kBlockBytes) {
        m_mask = maskOf(from, m_dialect.delimiter, m_dialect.lineEnd);
        m_blockEnd = from + kBlockBytes;
        return;
    }
    char padded[kBlockBytes] = {};
    const auto rest = static_cast<std::size_t>(m_end - from);
    std::memcpy(padded, from, rest);
    m_mask = maskOf(padded, m_dialect.delimiter, m_dialect.lineEnd) & ((std::uint64_t{1} << rest) - 1);
    m_blockEnd = m_end;
}

const char* RowReader::nextSpecial(const char* from)
{
    if (from >= m_blockEnd || m_block == nullptr) {
        if (from >= m_end) return m_end;
        loadBlock(from);
    } else {
        m_mask &= ~std::uint64_t{0} << static_cast<unsigned>(from - m_block);
    }
    while (m_mask == 0) {
        if (m_blockEnd >= m_end) return m_end;
        loadBlock(m_blockEnd);
    }
    return m_block + std::countr_zero(m_mask);
}

const char* RowReader::endOfTextMark(const char* start) const
{
    if (m_end - start < 3 || start[1] != '"') return nullptr;
    const char* const inner = start + 2;
    const char* const close = std::find_if(inner, m_end, [&](char c) { return c == '"' || c == m_dialect.lineEnd; });
    if (close == m_end || *close != '"') return nullptr;
    const char* const after = close + 1;
    return after == m_end || *after == m_dialect.delimiter || *after == m_dialect.lineEnd || *after == '\r' ? after : nullptr;
}

void RowReader::addCell(std::string_view cell)
{
    if (m_cellCount++ >= kCellLimitCount) return;
    if (!cell.empty() && (static_cast<unsigned char>(cell.front()) <= ' ' || static_cast<unsigned char>(cell.back()) <= ' ' ||
                          cell.front() == '\xC2' || cell.back() == '\xA0'))
        cell = withoutOuterBlanks(cell);
    if (!cell.empty() && cell.front() == '=') cell = withoutTextMark(cell);
    if (cell.size() > kCellLimitBytes && !m_fault) {
        m_fault = ErrorCode::FieldTooLong;
        m_faultColumn = m_cellCount - 1;
        m_faultLine = m_rowLine;
    }
    m_cells.push_back(cell);
}

/// Reads the cell that opens at `quote` and returns the delimiter or line end after it. Of a quote that never closes only its line is
/// taken, so that the rows after it can still be read.
const char* RowReader::readQuoted(const char* quote)
{
    const std::int64_t openedOnLine = m_line;
    const char* const inner = quote + 1;
    const char* scan = inner;
    const char* close = nullptr;
    bool doubled = false;
    while (scan < m_end) {
        const auto* const hit = static_cast<const char*>(std::memchr(scan, '"', static_cast<std::size_t>(m_end - scan)));
        if (hit == nullptr) break;
        if (hit + 1 < m_end && hit[1] == '"') {
            doubled = true;
            scan = hit + 2;
            continue;
        }
        close = hit;
        break;
    }
    if (close == nullptr) {
        m_fault = ErrorCode::QuoteNeverCloses;
        m_faultColumn = m_cellCount;
        m_faultLine = openedOnLine;
        ++m_cellCount;
        const auto* const lineEnd =
            static_cast<const char*>(std::memchr(quote, m_dialect.lineEnd, static_cast<std::size_t>(m_end - quote)));
        return lineEnd == nullptr ? m_end : lineEnd;
    }

    const std::string_view content{inner, static_cast<std::size_t>(close - inner)};
    m_line += std::count(content.begin(), content.end(), m_dialect.lineEnd);
    const char* const after = nextSpecial(close + 1);
    std::string_view rest{close + 1, static_cast<std::size_t>(after - close - 1)};
    if (withoutOuterBlanks(rest).empty()) rest = {};
    if ((!doubled && rest.empty()) || content.size() > kCellLimitBytes || rest.size() > kCellLimitBytes) {
        addCell(content.size() >= rest.size() ? content : rest);
        return after;
    }
    if (m_unquotedCount == m_unquoted.size()) m_unquoted.emplace_back();
    std::string& text = m_unquoted[m_unquotedCount++];
    text.clear();
    for (std::size_t i = 0; i < content.size(); ++i) {
        text += content[i];
        if (content[i] == '"') ++i;
    }
    text += rest;
    addCell(text);
    return after;
}

bool RowReader::next()
{
    m_cells.clear();
    m_cellCount = 0;
    m_unquotedCount = 0;
    m_fault.reset();
    if (m_at >= m_end) return false;
    m_rowBegin = m_at;
    m_rowLine = m_line;

    for (;;) {
        const char* start = m_at;
        while (start < m_end && *start == ' ' && m_dialect.delimiter != ' ')
            ++start;
        const char* stop = nullptr;
        if (start < m_end && *start == '"') {
            stop = readQuoted(start);
        } else if (const char* const behind = start < m_end && *start == '=' ? endOfTextMark(start) : nullptr) {
            stop = nextSpecial(behind);
            addCell({start, static_cast<std::size_t>(stop - start)});
        } else {
            stop = nextSpecial(start);
            addCell({start, static_cast<std::size_t>(stop - start)});
        }
        if (stop >= m_end) {
            m_at = m_end;
            return true;
        }
        m_at = stop + 1;
        if (*stop == m_dialect.lineEnd) {
            ++m_line;
            return true;
        }
        if (m_at >= m_end) { // A delimiter at the very end: one empty cell more.
            addCell({});
            return true;
        }
    }
}

std::string_view RowReader::rowBytes() const
{
    return {m_rowBegin, static_cast<std::size_t>(m_at - m_rowBegin)};
}

RowPosition RowReader::position() const
{
    return {static_cast<std::size_t>(m_at - m_begin), m_line};
}

} // namespace tegoed::exchange
