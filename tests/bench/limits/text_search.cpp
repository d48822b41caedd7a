#include "limits/text_search.h"

#include <cstring>

namespace limits {

void TextSearch::add(std::string_view line)
{
    m_block.insert(m_block.end(), line.begin(), line.end());
    m_block.push_back('\n');
}

std::size_t TextSearch::lineCountWith(std::string_view text) const
{
    std::size_t count = 0;
    const char* at = m_block.data();
    const char* const end = at + m_block.size();
    while (at < end) {
        const void* const hit = memmem(at, static_cast<std::size_t>(end - at), text.data(), text.size());
        if (hit == nullptr) break;
        ++count;
        const auto* const from = static_cast<const char*>(hit);
        const void* const lineEnd = std::memchr(from, '\n', static_cast<std::size_t>(end - from));
        at = static_cast<const char*>(lineEnd) + 1;
    }
    return count;
}

} // namespace limits
