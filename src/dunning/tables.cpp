#include "dunning/tables.h"

#include "base/assert.h"

#include <algorithm>

namespace tegoed::dunning {

namespace {

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
      m_isOpenDay(input.anyDay || (input.calendar.isBusinessDay(input.on) && !input.calendar.isQuiet(input.on))), m_payers(input.book)
{
    const auto& book = input.book;
    TEGOED_ASSERT(input.standardPolicy < input.policies.size());
    TEGOED_ASSERT(input.policies.size() < kNoPolicy);
    TEGOED_ASSERT(!input.overrulingPolicy || *input.overrulingPolicy < input.policies.size());

    for (const auto& policy : input.policies) {
        m_schedules.emplace_back(policy);
        const auto after = [&](int days) { return input.calendar.onOrAfter(input.on + base::Days{days}); };
        m_payBy.push_back({after(policy.payDays), after(policy.lastReminderPayDays), after(policy.noticeDays)});
        for (const auto currency : book.currencies) {
            for (const auto hundredths : policy.minimumMinor)
                m_minimums.push_back(inMinorUnits(hundredths, currency.decimals()));
        }
    }

    const auto count = book.customers.size();
    m_onAccountFrom = offsetsByCustomer(book.onAccount, count);
    m_lettersFrom = offsetsByCustomer(book.lastLetters, count);
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

base::Date Tables::payBy(std::uint8_t policy, ledger::Stage stage) const
{
    if (groupOf(stage) != Group::Reminder) return m_payBy[policy][2];
    return m_payBy[policy][stage == ledger::Stage::Reminder4 ? 1 : 0];
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
