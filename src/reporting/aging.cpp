#include "reporting/aging.h"

#include "base/assert.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace tegoed::reporting {

std::vector<std::string> AgingBuckets::names(AgingBasis basis) const
{
    std::vector<std::string> all;
    if (basis == AgingBasis::Due) all.emplace_back("not_due");
    int from = basis == AgingBasis::Due ? 1 : 0;
    for (const int limit : limits) {
        all.push_back(fmt::format("{}-{}", from, limit));
        from = limit + 1;
    }
    all.push_back(fmt::format("{}+", from));
    return all;
}

std::size_t AgingBuckets::bucketOf(std::int32_t ageDays, AgingBasis basis) const
{
    if (basis == AgingBasis::Due && ageDays <= 0) return 0;
    std::size_t bucket = basis == AgingBasis::Due ? 1 : 0;
    for (const int limit : limits)
        bucket += ageDays > limit ? 1U : 0U;
    return bucket;
}

std::int64_t AgingRow::totalMinor() const
{
    return std::accumulate(amountsMinor.begin(), amountsMinor.end(), unallocatedMinor);
}

base::Table toTable(const Aging& aging, const std::vector<std::string>& titles)
{
    const auto buckets = aging.buckets.names(aging.basis);
    TEGOED_ASSERT(titles.size() == buckets.size() + 5);
    base::Table table;
    std::size_t title = 0;
    const auto column = [&](std::string key, base::Align align) { table.columns.push_back({std::move(key), titles[title++], align}); };
    column("key", base::Align::Text);
    column("name", base::Align::Text);
    column("currency", base::Align::Text);
    for (const std::string& bucket : buckets)
        column(bucket, base::Align::Number);
    column("unallocated", base::Align::Number);
    column("total", base::Align::Number);
    const auto cells = [](const AgingRow& row) {
        std::vector<base::Cell> line{row.key, row.name, row.currency.code()};
        for (const std::int64_t minor : row.amountsMinor)
            line.emplace_back(base::Money::ofMinor(minor, row.currency));
        line.emplace_back(base::Money::ofMinor(row.unallocatedMinor, row.currency));
        line.emplace_back(base::Money::ofMinor(row.totalMinor(), row.currency));
        return line;
    };
    for (const AgingRow& row : aging.rows)
        table.rows.push_back(cells(row));
    table.totals = cells(aging.totals);
    return table;
}

} // namespace tegoed::reporting
