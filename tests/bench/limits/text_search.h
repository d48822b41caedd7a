#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace limits {

/// Lines end to end in one block of memory, searched by the C library's memmem: the limit of a filter over texts.
class TextSearch {
public:
    void add(std::string_view line);
    /// How many lines hold the text.
    [[nodiscard]] std::size_t lineCountWith(std::string_view text) const;

private:
    std::vector<char> m_block{};
};

} // namespace limits
