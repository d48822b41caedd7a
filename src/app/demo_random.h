#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tegoed::app {

/// Numbers that look like chance and are the same on every machine: splitmix64, whole numbers alone. Each purpose takes a stream of its
/// own, so that a change in one part of the demo leaves the others as they were. Two draws in one expression would come in an order that
/// the compiler chooses: draw once a statement.
class DemoRandom {
public:
    DemoRandom(std::uint64_t seed, std::uint64_t stream, std::uint64_t purpose)
        : m_state(mixed(seed ^ mixed(stream ^ mixed(purpose + 0x632be59bd9b4e019U))))
    {
    }

    [[nodiscard]] std::uint64_t next() { return mixed(m_state += 0x9e3779b97f4a7c15U); }
    /// 0 to `count` - 1. @pre `count` > 0.
    [[nodiscard]] int below(int count) { return static_cast<int>((next() >> 32U) * static_cast<std::uint64_t>(count) >> 32U); }
    /// Both ends included.
    [[nodiscard]] int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    template <class Value, std::size_t Count>
    [[nodiscard]] const Value& pick(std::span<const Value, Count> values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

private:
    [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace tegoed::app
