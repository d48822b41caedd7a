#include "reporting/payment_behaviour.h"

#include <algorithm>
#include <array>
#include <set>

namespace tegoed::reporting {

namespace {

constexpr int kYearMonths = 12;
constexpr int kQuarterMonths = 3;
constexpr int kLeastPayDays = 4; ///< Fewer days with money say nothing about a habit.
constexpr int kUsualSharePercent = 40;
constexpr unsigned kWeekdayCount = 7;

/// Days times minor units of thousands of invoices need more than 64 bits.
__extension__ using Wide = __int128;

/// Days weighted by amount.
class Weighted {
public:
    void add(std::int64_t days, std::int64_t minor)
    {
        m_amount += minor;
        m_amountDays += Wide{days} * minor;
    }
    [[nodiscard]] std::optional<int> tenths() const
    {
        if (m_amount == 0) return std::nullopt;
        const Wide twice = m_amountDays * 20;
        return static_cast<int>((twice + (twice < 0 ? -m_amount : m_amount)) / (2 * m_amount));
    }

private:
    Wide m_amount = 0;
    Wide m_amountDays = 0;
};

std::optional<PaymentBehaviour::UsualDay> usualDay(const std::set<base::Date>& payDays)
{
    std::array<int, kWeekdayCount + 1> counts{};
    for (const base::Date day : payDays)
        ++counts[day.isoWeekday()];
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    const auto dayCount = static_cast<int>(payDays.size());
    const bool standsOut = std::count(counts.begin() + 1, counts.end(), *most) == 1 && *most * 100 >= dayCount * kUsualSharePercent;
    if (dayCount < kLeastPayDays || !standsOut) return std::nullopt;
    return PaymentBehaviour::UsualDay{static_cast<unsigned>(most - counts.begin()), *most, dayCount};
}

} // namespace

PaymentBehaviour paymentBehaviour(std::span<const ledger::SettledInvoice> invoices, base::Date asOf)
{
    PaymentBehaviour behaviour;
    Weighted yearLate, quarterLate, agreed, taken;
    std::set<base::Date> payDays;
    const base::Date yearAgo = asOf.plusMonths(-kYearMonths);
    const base::Date quarterAgo = asOf.plusMonths(-kQuarterMonths);
    for (const auto& invoice : invoices) {
        if (invoice.settledOn > asOf || invoice.settledOn <= yearAgo) continue;
        const auto minor = invoice.amount.minor();
        const auto late = invoice.daysLate();
        const auto add = [&](PaymentBehaviour::Period& period, Weighted& weighted) {
            ++period.paidCount;
            period.lateCount += late > 0 ? 1 : 0;
            weighted.add(late, minor);
        };
        add(behaviour.year, yearLate);
        if (invoice.settledOn > quarterAgo) add(behaviour.quarter, quarterLate);
        agreed.add((invoice.dueOn - invoice.issuedOn).count(), minor);
        taken.add((invoice.settledOn - invoice.issuedOn).count(), minor);
        payDays.insert(invoice.settledOn);
    }
    behaviour.year.daysLateTenths = yearLate.tenths();
    behaviour.quarter.daysLateTenths = quarterLate.tenths();
    behaviour.agreedTenths = agreed.tenths();
    behaviour.takenTenths = taken.tenths();
    behaviour.usualDay = usualDay(payDays);
    return behaviour;
}

std::vector<int> movingDaysLateTenths(std::span<const ledger::SettledInvoice> invoices, std::size_t windowCount)
{
    std::vector<int> averages;
    averages.reserve(invoices.size());
    for (std::size_t last = 0; last < invoices.size(); ++last) {
        Weighted window;
        for (std::size_t at = last + 1 > windowCount ? last + 1 - windowCount : 0; at <= last; ++at)
            window.add(invoices[at].daysLate(), invoices[at].amount.minor());
        averages.push_back(window.tenths().value_or(0));
    }
    return averages;
}

} // namespace tegoed::reporting
