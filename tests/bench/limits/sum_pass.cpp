#include "limits/sum_pass.h"

#include "limits/stopwatch.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstring>

namespace limits {
namespace {

constexpr std::size_t kRecordBytes = 64;

template <class Number>
Number read(const std::byte* from)
{
    Number number{};
    std::memcpy(&number, from, sizeof number);
    return number;
}

} // namespace

double totalsPassMs(std::span<const std::byte> records, const RecordPlan& plan, std::int32_t onDay, int passCount)
{
    const Stopwatch watch;
    for (int pass = 0; pass < passCount; ++pass) {
        std::array<std::int64_t, 5> totals{};
        for (std::size_t at = 0; at + kRecordBytes <= records.size(); at += kRecordBytes) {
            const auto amount = read<std::int64_t>(records.data() + at + plan.amountAt);
            const std::int32_t age = onDay - read<std::int32_t>(records.data() + at + plan.dayAt);
            totals[0] += age <= 0 ? amount : 0;
            totals[1] += age > 0 && age <= 30 ? amount : 0;
            totals[2] += age > 30 && age <= 60 ? amount : 0;
            totals[3] += age > 60 && age <= 90 ? amount : 0;
            totals[4] += age > 90 ? amount : 0;
        }
        benchmark::DoNotOptimize(totals);
        benchmark::ClobberMemory();
    }
    return watch.ms() / passCount;
}

double columnPassMs(std::span<const std::byte> records, const RecordPlan& plan, int passCount)
{
    const Stopwatch watch;
    for (int pass = 0; pass < passCount; ++pass) {
        std::int64_t sum = 0;
        for (std::size_t at = 0; at + kRecordBytes <= records.size(); at += kRecordBytes) {
            sum += read<std::int64_t>(records.data() + at + plan.amountAt);
        }
        benchmark::DoNotOptimize(sum);
        benchmark::ClobberMemory();
    }
    return watch.ms() / passCount;
}

} // namespace limits
