#include "cli/json_writer.h"

#include "base/assert.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ostream>

namespace tegoed::cli {

namespace {

constexpr std::size_t kBufferBytes = 64 * 1024;

bool needsNoEscape(char c)
{
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

} // namespace

JsonWriter::JsonWriter(std::ostream& out) : m_out(out)
{
    m_buffer.reserve(kBufferBytes + kBufferBytes / 4);
}

JsonWriter::~JsonWriter()
{
    m_buffer += '\n';
    write();
}

JsonWriter& JsonWriter::beginObject()
{
    separate(true);
    m_buffer += '{';
    m_open += '{';
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    TEGOED_ASSERT(!m_open.empty() && m_open.back() == '{' && !m_afterKey);
    m_open.pop_back();
    m_buffer += '}';
    m_first = false;
    writeIfFull();
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    separate(true);
    m_buffer += '[';
    m_open += '[';
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    TEGOED_ASSERT(!m_open.empty() && m_open.back() == '[');
    m_open.pop_back();
    m_buffer += ']';
    m_first = false;
    writeIfFull();
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    TEGOED_ASSERT(!m_open.empty() && m_open.back() == '{' && !m_afterKey);
    if (!m_first) m_buffer += ',';
    m_first = false;
    quoted(name);
    m_buffer += ':';
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    separate(false);
    quoted(text);
    writeIfFull();
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number)
{
    return raw(fmt::format_int{number}.str());
}

JsonWriter& JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter& JsonWriter::value(double number)
{
    return std::isfinite(number) ? raw(fmt::format("{:.4f}", number)) : null();
}

JsonWriter& JsonWriter::value(base::Date date)
{
    return value(base::toString(date));
}

JsonWriter& JsonWriter::value(base::Money amount)
{
    return value(base::toString(amount));
}

JsonWriter& JsonWriter::null()
{
    return raw("null");
}

JsonWriter& JsonWriter::raw(std::string_view json)
{
    separate(false);
    m_buffer += json;
    writeIfFull();
    return *this;
}

void JsonWriter::separate(bool isContainer)
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    TEGOED_ASSERT(m_open.empty() || m_open.back() == '[');
    if (!m_first) m_buffer += ',';
    // A row of a list on a line of its own: readable, and kind to tools that work by lines.
    if (isContainer && !m_open.empty()) m_buffer += '\n';
    m_first = false;
}

void JsonWriter::quoted(std::string_view text)
{
    m_buffer += '"';
    const auto plain = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), needsNoEscape) - text.begin());
    m_buffer += text.substr(0, plain);
    if (plain < text.size()) {
        const auto rest = text.substr(plain);
        for (const char c : base::isValidUtf8(rest) ? std::string{rest} : base::withValidUtf8(rest)) {
            switch (c) {
            case '"': m_buffer += "\\\""; break;
            case '\\': m_buffer += "\\\\"; break;
            case '\n': m_buffer += "\\n"; break;
            case '\r': m_buffer += "\\r"; break;
            case '\t': m_buffer += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
                    m_buffer += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
                else
                    m_buffer += c;
            }
        }
    }
    m_buffer += '"';
}

void JsonWriter::writeIfFull()
{
    if (m_buffer.size() >= kBufferBytes) write();
}

void JsonWriter::write()
{
    m_out.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    m_buffer.clear();
}

} // namespace tegoed::cli
