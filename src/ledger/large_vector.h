#pragma once

#include <cstddef>
#include <vector>

namespace tegoed::ledger {

/// Memory for arrays of tens of megabytes: in pages of 2 MiB where the system has them, because 16,000 faults of small pages cost more
/// than reading a million items does.
void* allocateLarge(std::size_t byteCount);
void freeLarge(void* memory);

/// The allocator of LargeVector. `resize` leaves new numbers as they are: whoever resizes fills them.
template <class T>
class LargeAllocator {
public:
    using value_type = T;
    LargeAllocator() = default;
    template <class Other>
    explicit LargeAllocator(const LargeAllocator<Other>& /*other*/)
    {
    }
    [[nodiscard]] T* allocate(std::size_t count) { return static_cast<T*>(allocateLarge(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t /*count*/) { freeLarge(memory); }
    template <class Other>
    void construct(Other* place)
    {
        ::new (static_cast<void*>(place)) Other;
    }
    template <class Other, class... Arguments>
    void construct(Other* place, Arguments&&... arguments)
    {
        ::new (static_cast<void*>(place)) Other(static_cast<Arguments&&>(arguments)...);
    }
    bool operator==(const LargeAllocator&) const = default;
};

template <class T>
using LargeVector = std::vector<T, LargeAllocator<T>>;

} // namespace tegoed::ledger
