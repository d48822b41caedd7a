#include "ledger/large_vector.h"

#include <sys/mman.h>

#include <cstdlib>
#include <new>

namespace tegoed::ledger {
namespace {

constexpr std::size_t kLargePageBytes = std::size_t{2} << 20U;

} // namespace

void* allocateLarge(std::size_t byteCount)
{
    if (byteCount < 2 * kLargePageBytes) {
        if (void* memory = std::malloc(byteCount > 0 ? byteCount : 1)) return memory;
        throw std::bad_alloc();
    }
    const std::size_t rounded = (byteCount + kLargePageBytes - 1) / kLargePageBytes * kLargePageBytes;
    if (rounded < byteCount) throw std::bad_alloc();
    void* const memory = std::aligned_alloc(kLargePageBytes, rounded);
    if (memory == nullptr) throw std::bad_alloc();
    (void)::madvise(memory, rounded, MADV_HUGEPAGE); // A wish: without it the pages are small.
    return memory;
}

void freeLarge(void* memory)
{
    std::free(memory);
}

} // namespace tegoed::ledger
