#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace tegoed::base {

/// An enumerator's name as it stands in JSON and in the keys of words: `RowNotANumber` becomes `row_not_a_number`. Made while compiling; a
/// name that is too long does not compile.
class SnakeName {
public:
    explicit constexpr SnakeName(std::string_view enumerator)
    {
        for (const char c : enumerator) {
            const bool isCapital = c >= 'A' && c <= 'Z';
            if (isCapital && m_length > 0) m_text[m_length++] = '_';
            m_text[m_length++] = static_cast<char>(isCapital ? c - 'A' + 'a' : c);
        }
    }
    [[nodiscard]] constexpr std::string_view view() const { return {m_text.data(), m_length}; }

private:
    static constexpr std::size_t kLongest = 48;
    std::array<char, kLongest> m_text{};
    std::size_t m_length = 0;
};

} // namespace tegoed::base
