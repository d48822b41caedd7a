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
        const std::uint32_t tag = tagOf(hash);
        for (std::size_t slot = tag & mask;; slot = (slot + 1) & mask) {
            const Slot& found = m_slots[slot];
            if (found.position == kNone) return kNone;
            if (found.tag == tag && isEqual(found.position)) return found.position;
        }
    }

    /// Brings what `find` will look at nearer, for whoever knows some questions ahead.
    void prefetch(std::uint64_t hash) const
    {
        if (!m_slots.empty()) __builtin_prefetch(&m_slots[tagOf(hash) & (m_slots.size() - 1)]);
    }

    /// Positions with equal texts may stand side by side; `find` gives the first that satisfies its question.
    void insert(std::uint64_t hash, std::uint32_t position)
    {
        if ((m_count + 1) * 2 > m_slots.size()) rehash(m_slots.empty() ? 16 : m_slots.size() * 2);
        place(m_slots, {tagOf(hash), position});
        ++m_count;
    }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t position = kNone;
    };
    /// Both halves of the hash. Its low bits are the slot to start from, so that a larger table needs no hash again.
    [[nodiscard]] static std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash ^ hash >> 32U); }
    static void place(std::vector<Slot>& slots, const Slot& added)
    {
        const std::size_t mask = slots.size() - 1;
        std::size_t slot = added.tag & mask;
        while (slots[slot].position != kNone)
            slot = (slot + 1) & mask;
        slots[slot] = added;
    }
    void rehash(std::size_t slotCount)
    {
        std::vector<Slot> slots(slotCount);
        // From the first slot that begins a run, so that equal texts keep their order.
        const std::size_t mask = m_slots.size() - 1;
        std::size_t start = 0;
        while (start < m_slots.size() && m_slots[start].position != kNone)
            ++start;
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            const Slot& slot = m_slots[(start + i) & mask];
            if (slot.position != kNone) place(slots, slot);
        }
        m_slots.swap(slots);
    }
    std::vector<Slot> m_slots{};
    std::size_t m_count = 0;
};

} // namespace tegoed::base
