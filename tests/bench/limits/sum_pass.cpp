#include "limits/sum_pass.h"

#include "limits/stopwatch.h"

#include <benchmark/benchmark.h>

#include <cstring>

namespace limits {

double sumPassMs(std::span<const std::byte> records, std::size_t offset, int passCount)
{
    constexpr std::size_t kRecordBytes = 64;
    const Stopwatch watch;
    for (int pass = 0; pass < passCount; ++pass) {
        std::int64_t sum = 0;
        for (std::size_t at = 0; at + kRecordBytes <= records.size(); at += kRecordBytes) {
            std::int64_t number = 0;
            std::memcpy(&number, records.data() + at + offset, sizeof number);
            sum += number;
        }
        benchmark::DoNotOptimize(sum);
        benchmark::ClobberMemory();
    }
    return watch.ms() / passCount;
}

} // namespace limits
