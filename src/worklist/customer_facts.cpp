#include "worklist/customer_facts.h"

#include <algorithm>

namespace tegoed::worklist {

namespace {

using dunning::Verdict;
using ledger::kNoDay;
using ledger::Stage;

constexpr int kSeenDays = 5; ///< Business days after which a seen payment that is in no list is a task (contract, "One truth about money").

/// The newest day on which a payment may have been seen to be a task today.
std::int32_t seenTaskUntil(base::Date on, const base::BusinessCalendar& calendar)
{
    auto day = on;
    while (calendar.plusBusinessDays(day, kSeenDays) > on)
        day = day - base::Days{1};
    return day.dayNumber();
}

} // namespace

bool isNextActionDue(const ledger::CustomerRecord& customer, std::int32_t on)
{
    return customer.nextActionOn != kNoDay && customer.nextActionOn <= on && customer.lastContactOn < customer.nextActionOn;
}

FactsReader::FactsReader(const ledger::Book& book, base::Date on, const base::BusinessCalendar& calendar)
    : m_book(book), m_days(dunning::runDays(on, book.moneyUntil, calendar)), m_seenUntil(seenTaskUntil(on, calendar)), m_payers(book),
      m_onAccountFrom(dunning::offsetsByCustomer(book.onAccount, book.customers.size()))
{
}

CustomerFacts FactsReader::of(ledger::CustomerIndex customer) const
{
    CustomerFacts facts;
    if (m_payers.areOthers(customer)) return facts;
    addCustomer(customer, customer, facts);
    for (const auto& [payer, other] : m_payers.paidBy(customer))
        addCustomer(other, payer, facts);
    return facts;
}

void FactsReader::addCustomer(ledger::CustomerIndex customer, ledger::CustomerIndex payer, CustomerFacts& facts) const
{
    const auto rules = dunning::customerRules(m_book.customers[customer], m_book.customers[payer]);
    if (!dunning::isPlain(rules, m_days)) {
        const bool isLeft = rules.never != Verdict::Takes || m_days.on <= rules.holdUntil;
        const bool wasReached = m_days.on <= std::max(rules.contactedUntil, rules.reachedUntil);
        const bool hasAppointment = isNextActionDue(m_book.customers[payer], m_days.on);
        if (!hasAppointment && (isLeft || wasReached)) return;
        if (isLeft) return addBalance(customer, facts);
    }
    for (auto at = m_onAccountFrom[customer]; at < m_onAccountFrom[customer + 1]; ++at) {
        const auto& row = m_book.onAccount[at];
        if (row.currency != 0) continue;
        facts.openMinor -= row.minor;
        facts.creditMinor += row.minor;
    }
    if (customer < m_book.items.customerCount()) addItems(customer, rules, facts);
}

void FactsReader::addBalance(ledger::CustomerIndex customer, CustomerFacts& facts) const
{
    for (auto at = m_onAccountFrom[customer]; at < m_onAccountFrom[customer + 1]; ++at)
        if (m_book.onAccount[at].currency == 0) facts.openMinor -= m_book.onAccount[at].minor;
    if (customer >= m_book.items.customerCount()) return;
    for (const auto& item : m_book.items.of(customer)) {
        if (item.currency != 0) continue;
        facts.openMinor += item.openMinor;
        if (dunning::isCredit(item) || item.dueOn >= m_days.on || item.openMinor == 0) continue;
        facts.overdueMinor += item.openMinor;
        facts.oldestDueOn = std::min(facts.oldestDueOn, item.dueOn);
    }
}

void FactsReader::addItems(ledger::CustomerIndex customer, const dunning::CustomerRules& rules, CustomerFacts& facts) const
{
    // Nearly all items are usual ones: in our currency, with nothing special about them or their customer. They are summed in registers and
    // without branches; a million of them is what the ranking's time goes into.
    constexpr auto kAgency = static_cast<std::uint8_t>(1U << static_cast<unsigned>(Stage::Collections));
    const auto on = m_days.on;
    const auto askBefore = rules.isDirectDebit ? std::min(on, m_days.directDebitDueFrom) : on;
    std::int64_t open = 0, overdue = 0, asked = 0, credit = 0;
    std::uint32_t count = 0;
    std::int32_t oldest = CustomerFacts::kNever, oldestAsked = CustomerFacts::kNever;
    for (const auto& item : m_book.items.of(customer)) {
        const bool isUsual = (item.state | static_cast<unsigned>(item.flags | item.currency | (item.steps & kAgency)) |
                              static_cast<unsigned>(rules.isDirectDebit)) == 0;
        if (!isUsual) {
            addUnusual(item, rules, facts);
            continue;
        }
        const auto minor = item.openMinor;
        const bool isInvoice = !dunning::isCredit(item);
        const bool isLate = isInvoice && item.dueOn < on && minor != 0;
        open += minor;
        credit -= isInvoice ? 0 : minor;
        overdue += isLate ? minor : 0;
        const bool isAsked = isLate && item.dueOn < askBefore;
        asked += isAsked ? minor : 0;
        count += isAsked ? 1 : 0;
        oldestAsked = std::min(oldestAsked, isAsked ? item.dueOn : CustomerFacts::kNever);
        oldest = std::min(oldest, isLate ? item.dueOn : CustomerFacts::kNever);
    }
    facts.creditMinor += credit;
    facts.openMinor += open;
    facts.overdueMinor += overdue;
    facts.askedMinor += asked;
    facts.askedCount += count;
    facts.oldestDueOn = std::min(facts.oldestDueOn, oldest);
    facts.oldestAskedDueOn = std::min(facts.oldestAskedDueOn, oldestAsked);
}

void FactsReader::addUnusual(const ledger::OpenItem& item, const dunning::CustomerRules& rules, CustomerFacts& facts) const
{
    const bool isOurs = item.currency == 0;
    if (isOurs) facts.openMinor += item.openMinor;
    if (dunning::isCredit(item)) {
        if (isOurs) facts.creditMinor -= item.openMinor;
        return;
    }
    const auto& state = m_book.items.state(item);
    // These two are tasks whether the item is overdue or not.
    facts.hasCallTask |= state.callTaskOn != kNoDay;
    if (state.seenMinor > 0 && state.seenOn != kNoDay && state.seenOn <= m_seenUntil) ++facts.seenCount;

    if (item.dueOn >= m_days.on || item.openMinor == 0) return;
    if (isOurs) facts.overdueMinor += item.openMinor;
    facts.oldestDueOn = std::min(facts.oldestDueOn, item.dueOn);

    // Money that is due since before a schedule's first day gets no letters, but may be asked for.
    const auto verdict = dunning::standing(item, state, rules, kNoDay, m_days);
    if (verdict != Verdict::Takes && verdict != Verdict::OpeningReview) return;
    if (m_days.on <= state.contactedUntil || ledger::StageSet{item.steps}.contains(Stage::Collections)) return;
    if (isOurs)
        facts.askedMinor += dunning::claimedMinor(item, state);
    else
        ++facts.foreignCount;
    facts.oldestAskedDueOn = std::min(facts.oldestAskedDueOn, item.dueOn);
    ++(verdict == Verdict::OpeningReview ? facts.reviewCount : facts.askedCount);
}

} // namespace tegoed::worklist
