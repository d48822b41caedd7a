#include "reporting/aging_sums.h"

#include <algorithm>

namespace tegoed::reporting {

using ledger::OpenItem;

namespace {

/// The bucket of every age that occurs, so that the pass over the items looks it up instead of comparing.
class BucketOfAge {
public:
    BucketOfAge(AgingBasis basis, const AgingBuckets& buckets) : m_last(buckets.limits.back() + 1)
    {
        m_buckets.reserve(static_cast<std::size_t>(m_last) + 1);
        for (std::int32_t age = 0; age <= m_last; ++age)
            m_buckets.push_back(static_cast<std::uint8_t>(buckets.bucketOf(age, basis)));
    }
    [[nodiscard]] std::size_t operator()(std::int32_t age) const { return m_buckets[static_cast<std::size_t>(std::clamp(age, 0, m_last))]; }

private:
    std::int32_t m_last;
    std::vector<std::uint8_t> m_buckets{};
};

} // namespace

AgingSums sumByCustomer(const ledger::Book& book, base::Date asOf, AgingBasis basis, const AgingBuckets& buckets, std::uint8_t currency)
{
    AgingSums sums(book.customers.size(), buckets.count(basis));
    const BucketOfAge bucketOf(basis, buckets);
    const std::int32_t day = asOf.dayNumber();
    const bool byDue = basis == AgingBasis::Due;
    for (const OpenItem& item : book.items.all()) {
        if (item.currency != currency || item.issuedOn > day) continue;
        const std::int32_t from = byDue ? item.dueOn : item.issuedOn;
        sums.add(item.customer, bucketOf(day - from), item.openMinor);
    }
    for (const ledger::OnAccount& money : book.onAccount) {
        if (money.currency == currency) sums.addUnallocated(money.customer, -money.minor);
    }
    return sums;
}

} // namespace tegoed::reporting
