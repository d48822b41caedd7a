#include "dunning/plan.h"

#include "base/assert.h"
#include "dunning/tables.h"

#include <algorithm>

namespace tegoed::dunning {

namespace {

using ledger::kNoDay;

constexpr base::Days kDay{1};

/// The next day on which something may be proposed.
base::Date nextOpenDay(base::Date after, const base::BusinessCalendar& calendar)
{
    auto day = calendar.onOrAfter(after + kDay);
    while (calendar.isQuiet(day))
        day = calendar.onOrAfter(day + kDay);
    return day;
}

std::optional<base::Date> dayOf(std::int32_t number)
{
    if (number == kNoDay) return {};
    return base::Date::ofDayNumber(number);
}

std::optional<base::Date> dayAfter(std::int32_t number)
{
    if (number == kNoDay) return {};
    return base::Date::ofDayNumber(number) + kDay;
}

} // namespace

std::optional<base::Date> Planner::nextLookOn(const Plan& plan, ledger::ItemIndex index) const
{
    const auto& input = m_tables->input();
    const auto& book = input.book;
    const auto& item = book.items.all()[index];
    const auto& state = book.items.state(item);
    const auto payer = m_tables->payers().of(item.customer);
    const auto& customer = book.customers[item.customer];
    const auto rules = customerRules(customer, book.customers[payer]);
    const auto taken = takenBy(item, state, m_tables->days().callTaskLapsedUntil);
    const auto next = nextStep(item, state, rules, taken, m_tables->schedule(m_tables->policyOf(customer)), m_tables->days().on);

    const auto found = [&]() -> std::optional<base::Date> {
        switch (plan.verdictOf(index)) {
        case Verdict::Takes:
        case Verdict::Credit:
        case Verdict::InCollections:
        case Verdict::Insolvent:
        case Verdict::Intercompany:
        case Verdict::BeforePolicy:
        case Verdict::OpeningReview:
        case Verdict::Disputed:
        case Verdict::OnPlan:
        case Verdict::PaidSeen:
        case Verdict::CreditBalance:
        case Verdict::BelowMinimum:
        case Verdict::ConsumerCurrency: return {};
        case Verdict::OnHold:
            if ((item.flags & ledger::kItemBlockedAtSource) != 0) return {};
            return dayAfter(std::max(rules.holdUntil, state.holdUntil));
        case Verdict::Promised:
            // The promised day may be over while the money of that day was not read yet: that is asked again every working day.
            return std::max(*dayAfter(state.promisedUntil),
                            m_tables->days().on > state.promisedUntil ? nextOpenDay(input.on, input.calendar) : input.on);
        case Verdict::DirectDebit: return base::plusTargetDays(base::Date::ofDayNumber(item.dueOn), kDirectDebitDays) + kDay;
        case Verdict::Contacted:
            return dayAfter(std::max(
                {rules.contactedUntil, state.contactedUntil, groupOf(next.stage) == Group::Reminder ? rules.reachedUntil : kNoDay}));
        case Verdict::Resting: return dayOf(std::max(rules.restingUntil, state.restingUntil));
        case Verdict::NotDue:
            if (!next.exists) return {};
            return base::Date::ofDayNumber(item.dueOn + next.offsetDays);
        case Verdict::TooSoon:
            if (taken.callIsOpen) return input.calendar.plusBusinessDays(base::Date::ofDayNumber(state.callTaskOn), kCallTaskDays);
            return base::Date::ofDayNumber(taken.lastOn + next.gapDays);
        case Verdict::ConsumerTerm:
            return fourteenDayTerm(base::Date::ofDayNumber(formalNoticeOn(item)), input.calendar).safeCostsDueFrom + kConsumerMargin;
        case Verdict::CustomerRecent: {
            const auto last = m_tables->lastLetterOn(payer, item.company, item.currency);
            return base::Date::ofDayNumber(last + input.policies[m_tables->policyOf(book.customers[payer])].customerGapDays);
        }
        case Verdict::NoBusinessDay: return nextOpenDay(input.on, input.calendar);
        }
        TEGOED_UNREACHABLE();
    }();
    TEGOED_ASSERT(!found || *found > input.on);
    return found;
}

} // namespace tegoed::dunning
