#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace limits {

/// One pass over records of 64 bytes that only adds up the number at `offset` of each. Milliseconds, the mean of `passCount` passes.
[[nodiscard]] double sumPassMs(std::span<const std::byte> records, std::size_t offset, int passCount);

} // namespace limits
