#pragma once

#include "ledger/book.h"
#include "reporting/aging.h"

#include <cstdint>
#include <vector>

namespace tegoed::reporting {

/// Sums of one currency by customer, in one flat array: the buckets of each customer, then his unallocated money.
class AgingSums {
public:
    AgingSums(std::size_t keyCount, std::size_t bucketCount) : m_width(bucketCount + 1), m_sums(keyCount * m_width, 0) {}
    [[nodiscard]] std::size_t keyCount() const { return m_sums.size() / m_width; }
    [[nodiscard]] std::size_t bucketCount() const { return m_width - 1; }
    void add(std::size_t key, std::size_t bucket, std::int64_t minor) { m_sums[key * m_width + bucket] += minor; }
    void addUnallocated(std::size_t key, std::int64_t minor) { m_sums[key * m_width + m_width - 1] += minor; }
    [[nodiscard]] std::int64_t* row(std::size_t key) { return m_sums.data() + key * m_width; }
    [[nodiscard]] const std::int64_t* row(std::size_t key) const { return m_sums.data() + key * m_width; }

private:
    std::size_t m_width;
    std::vector<std::int64_t> m_sums;
};

/// Today's open items of the currency at `currency` in Book::currencies, summed by customer and bucket. One pass over the items; items
/// issued after `asOf` are left out. Unallocated money comes in as negative amounts.
[[nodiscard]] AgingSums sumByCustomer(const ledger::Book& book, base::Date asOf, AgingBasis basis, const AgingBuckets& buckets,
                                      std::uint8_t currency);

} // namespace tegoed::reporting
