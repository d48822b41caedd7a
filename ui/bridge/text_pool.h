#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tegoed::ui {

/// Texts end to end, each closed by a line break, which no folded text holds: searching them all is one pass over one block of memory.
struct TextPool {
    std::vector<char> bytes{};
    std::vector<std::uint32_t> starts{}; ///< One more than texts once it is closed.

    void add(std::string_view text)
    {
        starts.push_back(static_cast<std::uint32_t>(bytes.size()));
        for (const char c : text)
            bytes.push_back(c == '\n' ? ' ' : c);
        bytes.push_back('\n');
    }
    void close() { starts.push_back(static_cast<std::uint32_t>(bytes.size())); }
    [[nodiscard]] std::size_t size() const { return starts.empty() ? 0 : starts.size() - 1; }
    [[nodiscard]] std::string_view operator[](std::size_t text) const
    {
        return {bytes.data() + starts[text], starts[text + 1] - starts[text] - 1};
    }
    /// Visits each text that holds `folded` once, in their order; a visitor that gives a bool ends the search with false.
    template <class Visit>
    void find(std::string_view folded, Visit&& visit) const;
};

template <class Visit>
void TextPool::find(std::string_view folded, Visit&& visit) const
{
    if (folded.empty() || folded.find('\n') != std::string_view::npos) return;
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    std::size_t text = 0;
    for (const char* at = begin; at < end;) {
        const void* const hit = memmem(at, static_cast<std::size_t>(end - at), folded.data(), folded.size());
        if (hit == nullptr) return;
        const auto offset = static_cast<std::uint32_t>(static_cast<const char*>(hit) - begin);
        // Hits come in rising order and stand close together or far apart: step a little, then jump.
        for (int step = 0; step < 8 && starts[text + 1] <= offset; ++step)
            ++text;
        if (starts[text + 1] <= offset) {
            const auto next = std::upper_bound(starts.begin() + static_cast<std::ptrdiff_t>(text), starts.end(), offset);
            text = static_cast<std::size_t>(next - starts.begin()) - 1;
        }
        if constexpr (std::is_same_v<std::invoke_result_t<Visit, std::size_t>, bool>) {
            if (!visit(text)) return;
        } else {
            visit(text);
        }
        at = begin + starts[text + 1];
    }
}

} // namespace tegoed::ui
