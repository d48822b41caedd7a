#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string_view>
#include <vector>

namespace tegoed::base {

/// Finds positions in somebody else's array by a text's hash: open addressing, 8 bytes a slot, at most half full. The owner of the texts
/// compares them, so that a million numbers need no second copy.
class TextIndex {
public:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] static std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text); }

    /// Makes room for `count` positions without growing.
    void reserve(std::size_t count)
    {
        std::size_t slots = 16;
        while (slots < count * 2)
            slots *= 2;
        if (slots > m_slots.size()) rehash(slots);
    }

    /// The position that was put in under `hash` and for which `isEqual(position)` holds; kNone if there is none.
    template <class IsEqual>
    [[nodiscard]] std::uint32_t find(std::uint64_t hash, IsEqual&& isEqual) const
    {
        if (m_slots.empty()) return kNone;
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
            const Slot& found = m_slots[slot];
            if (found.position == kNone) return kNone;
            if (found.tag == tagOf(hash) && isEqual(found.position)) return found.position;
        }
    }

    /// Positions with equal texts may stand side by side; `find` gives the first that satisfies its question.
    void insert(std::uint64_t hash, std::uint32_t position)
    {
        if ((m_count + 1) * 2 > m_slots.size()) rehash(m_slots.empty() ? 16 : m_slots.size() * 2);
        place(m_slots, hash, position);
        m_hashes.push_back(hash);
        m_positions.push_back(position);
        ++m_count;
    }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t position = kNone;
    };
    [[nodiscard]] static std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }
    static void place(std::vector<Slot>& slots, std::uint64_t hash, std::uint32_t position)
    {
        const std::size_t mask = slots.size() - 1;
        std::size_t slot = hash & mask;
        while (slots[slot].position != kNone)
            slot = (slot + 1) & mask;
        slots[slot] = {tagOf(hash), position};
    }
    void rehash(std::size_t slotCount)
    {
        std::vector<Slot> slots(slotCount);
        for (std::size_t i = 0; i < m_hashes.size(); ++i)
            place(slots, m_hashes[i], m_positions[i]);
        m_slots.swap(slots);
    }
    std::vector<Slot> m_slots{};
    std::vector<std::uint64_t> m_hashes{};
    std::vector<std::uint32_t> m_positions{};
    std::size_t m_count = 0;
};

} // namespace tegoed::base
