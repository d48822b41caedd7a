#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace limits {

/// Where two numbers stand in a record of 64 bytes.
struct RecordPlan {
    std::size_t amountAt; ///< An int64.
    std::size_t dayAt;    ///< An int32.
};

/// One pass over the records that only sums them: each amount goes to one of five totals, by the age of its day (the "portfolio totals" of
/// the design's measurements, 8.4 ms for a million). Milliseconds, the mean of `passCount` passes.
[[nodiscard]] double totalsPassMs(std::span<const std::byte> records, const RecordPlan& plan, std::int32_t onDay, int passCount);

/// The least that a pass can do: adds one column up and looks at nothing else. Printed beside the other, to show what the memory gives.
[[nodiscard]] double columnPassMs(std::span<const std::byte> records, const RecordPlan& plan, int passCount);

} // namespace limits
