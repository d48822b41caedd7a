#include "dunning/tables.h"

#include "base/assert.h"

#include <algorithm>

namespace tegoed::dunning {

namespace {

/// Where each customer's rows start in a list that is ordered by customer.
template <class Row>
std::vector<std::uint32_t> offsetsOf(const std::vector<Row>& rows, std::size_t customerCount)
{
    std::vector<std::uint32_t> from(customerCount + 1, 0);
    std::size_t at = 0;
    for (std::size_t customer = 0; customer <= customerCount; ++customer) {
        while (at < rows.size() && rows[at].customer < customer)
            ++at;
        from[customer] = static_cast<std::uint32_t>(at);
    }
    return from;
}

/// Hundredths of a unit in minor units of a currency, rounded up: an amount below it is below the minimum.
std::int64_t inMinorUnits(std::int64_t hundredths, int decimals)
{
    std::int64_t factor = 1;
    for (int digit = 0; digit < decimals; ++digit)
        factor *= 10;
    return (hundredths * factor + 99) / 100;
}

} // namespace

Tables::Tables(const PlanInput& input)
    : m_input(input), m_days(runDays(input.on, input.book.moneyUntil, input.calendar)), m_term(fourteenDayTerm(input.on, input.calendar)),
      m_isOpenDay(input.anyDay || (input.calendar.isBusinessDay(input.on) && !input.calendar.isQuiet(input.on)))
{
    const auto& book = input.book;
    TEGOED_ASSERT(input.standardPolicy < input.policies.size());
    TEGOED_ASSERT(input.policies.size() < kNoPolicy);
    TEGOED_ASSERT(!input.overrulingPolicy || *input.overrulingPolicy < input.policies.size());

    for (const auto& policy : input.policies) {
        m_schedules.emplace_back(policy);
        for (const auto currency : book.currencies) {
            for (const auto hundredths : policy.minimumMinor)
                m_minimums.push_back(inMinorUnits(hundredths, currency.decimals()));
        }
    }

    const auto count = book.customers.size();
    const bool anyPayer =
        std::any_of(book.customers.begin(), book.customers.end(), [](const auto& one) { return one.payer != ledger::kNoIndex; });
    if (anyPayer) {
        m_payers.resize(count);
        for (ledger::CustomerIndex customer = 0; customer < count; ++customer) {
            m_payers[customer] = payerOf(book, customer);
            if (m_payers[customer] != customer) m_paidBy.emplace_back(m_payers[customer], customer);
        }
        std::sort(m_paidBy.begin(), m_paidBy.end());
    }
    m_onAccountFrom = offsetsOf(book.onAccount, count);
    m_lettersFrom = offsetsOf(book.lastLetters, count);
}

std::uint8_t Tables::policyOf(const ledger::CustomerRecord& customer) const
{
    if (m_input.overrulingPolicy) return *m_input.overrulingPolicy;
    const auto named = [&](std::span<const std::uint8_t> policies, std::uint16_t word) {
        return word < policies.size() && policies[word] < m_schedules.size() ? policies[word] : kNoPolicy;
    };
    const auto own = named(m_input.policyOfWord, customer.policy);
    if (own != kNoPolicy) return own;
    const auto segments = named(m_input.policyOfSegmentWord, customer.segment);
    return segments != kNoPolicy ? segments : m_input.standardPolicy;
}

const Step& Tables::step(std::uint8_t policy, ledger::Stage stage) const
{
    const auto& steps = m_input.policies[policy].steps;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& one) { return one.stage == stage; });
    TEGOED_ASSERT(found != steps.end());
    return *found;
}

std::int64_t Tables::minimumMinor(std::uint8_t policy, Group group, std::uint8_t currency) const
{
    return m_minimums[(policy * m_input.book.currencies.size() + currency) * kGroupCount + static_cast<std::size_t>(group)];
}

std::span<const std::pair<ledger::CustomerIndex, ledger::CustomerIndex>> Tables::paidBy(ledger::CustomerIndex payer) const
{
    const auto first = std::lower_bound(m_paidBy.begin(), m_paidBy.end(), std::pair{payer, ledger::CustomerIndex{0}});
    auto last = first;
    while (last != m_paidBy.end() && last->first == payer)
        ++last;
    return {first, last};
}

std::int64_t Tables::onAccountMinor(ledger::CustomerIndex customer, std::uint8_t company, std::uint8_t currency) const
{
    std::int64_t sum = 0;
    for (auto at = m_onAccountFrom[customer]; at < m_onAccountFrom[customer + 1]; ++at) {
        const auto& row = m_input.book.onAccount[at];
        if (row.company == company && row.currency == currency) sum += row.minor;
    }
    return sum;
}

std::int32_t Tables::lastLetterOn(ledger::CustomerIndex payer, std::uint8_t company, std::uint8_t currency) const
{
    auto last = ledger::kNoDay;
    for (auto at = m_lettersFrom[payer]; at < m_lettersFrom[payer + 1]; ++at) {
        const auto& row = m_input.book.lastLetters[at];
        if (row.company == company && row.currency == currency) last = std::max(last, row.on);
    }
    return last;
}

} // namespace tegoed::dunning
