#include "worklist/customer_facts.h"

#include "dunning/item_rules.h"

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

/// Adds the items of one customer. Nearly all are plain: no state, no flag, nothing special about the customer.
class ItemPass {
public:
    ItemPass(const ledger::Book& book, base::Date on, const base::BusinessCalendar& calendar)
        : m_book(book), m_days(dunning::runDays(on, book.moneyUntil, calendar)), m_seenUntil(seenTaskUntil(on, calendar))
    {
    }

    void add(ledger::CustomerIndex customer, const dunning::CustomerRules& rules, CustomerFacts& facts) const
    {
        for (const auto& item : m_book.items.of(customer)) {
            const bool isOurs = item.currency == 0;
            if (isOurs) facts.openMinor += item.openMinor;
            if (dunning::isCredit(item)) {
                if (isOurs) facts.creditMinor -= item.openMinor;
                continue;
            }
            if (item.state != 0) addState(m_book.items.state(item), facts);
            if (item.dueOn >= m_days.on || item.openMinor == 0) continue;
            if (isOurs) facts.overdueMinor += item.openMinor;
            facts.oldestDueOn = std::min(facts.oldestDueOn, item.dueOn);

            const bool isPlain = item.state == 0 && item.flags == 0 && !rules.isDirectDebit;
            if (isPlain)
                ask(item, item.openMinor, facts);
            else
                addSpecial(item, rules, facts);
        }
    }

    [[nodiscard]] std::int32_t on() const { return m_days.on; }

private:
    static void ask(const ledger::OpenItem& item, std::int64_t claimedMinor, CustomerFacts& facts)
    {
        if (ledger::StageSet{item.steps}.contains(Stage::Collections)) return;
        if (item.currency == 0)
            facts.askedMinor += claimedMinor;
        else
            ++facts.foreignCount;
        facts.oldestAskedDueOn = std::min(facts.oldestAskedDueOn, item.dueOn);
        ++facts.askedCount;
    }

    /// What is a task whether the item is overdue or not.
    void addState(const ledger::ItemState& state, CustomerFacts& facts) const
    {
        facts.hasCallTask |= state.callTaskOn != kNoDay;
        if (state.seenMinor > 0 && state.seenOn != kNoDay && state.seenOn <= m_seenUntil) ++facts.seenCount;
    }

    void addSpecial(const ledger::OpenItem& item, const dunning::CustomerRules& rules, CustomerFacts& facts) const
    {
        const auto& state = m_book.items.state(item);
        // Money that is due since before a schedule's first day gets no letters, but may be asked for.
        const auto verdict = dunning::standing(item, state, rules, kNoDay, m_days);
        if (verdict != Verdict::Takes && verdict != Verdict::OpeningReview) return;
        if (m_days.on <= state.contactedUntil) return;
        const auto claimed = dunning::claimedMinor(item, state);
        if (claimed == 0) return;
        ask(item, claimed, facts);
        if (verdict == Verdict::OpeningReview) {
            ++facts.reviewCount;
            --facts.askedCount;
        }
    }

    const ledger::Book& m_book;
    dunning::RunDays m_days;
    std::int32_t m_seenUntil;
};

} // namespace

void CustomerFacts::add(const CustomerFacts& other)
{
    openMinor += other.openMinor;
    overdueMinor += other.overdueMinor;
    askedMinor += other.askedMinor;
    creditMinor += other.creditMinor;
    oldestDueOn = std::min(oldestDueOn, other.oldestDueOn);
    oldestAskedDueOn = std::min(oldestAskedDueOn, other.oldestAskedDueOn);
    askedCount += other.askedCount;
    foreignCount += other.foreignCount;
    reviewCount += other.reviewCount;
    seenCount += other.seenCount;
    hasCallTask |= other.hasCallTask;
}

bool isNextActionDue(const ledger::CustomerRecord& customer, std::int32_t on)
{
    return customer.nextActionOn != kNoDay && customer.nextActionOn <= on && customer.lastContactOn < customer.nextActionOn;
}

std::vector<CustomerFacts> customerFacts(const ledger::Book& book, base::Date on, const base::BusinessCalendar& calendar)
{
    const ItemPass pass{book, on, calendar};
    const auto count = static_cast<ledger::CustomerIndex>(std::min(book.customers.size(), book.items.customerCount()));
    std::vector<CustomerFacts> facts(book.customers.size());
    for (ledger::CustomerIndex customer = 0; customer < count; ++customer) {
        const auto& record = book.customers[customer];
        const auto payer = dunning::payerOf(book, customer);
        const auto rules = dunning::customerRules(record, book.customers[payer]);
        const bool isLeft = rules.never != Verdict::Takes || pass.on() <= rules.holdUntil;
        const bool wasReached =
            pass.on() <= std::max(rules.contactedUntil, rules.reachedUntil) && !isNextActionDue(book.customers[payer], pass.on());
        if (isLeft || wasReached) continue;
        if (payer == customer) {
            pass.add(customer, rules, facts[customer]);
        } else {
            CustomerFacts own;
            pass.add(customer, rules, own);
            facts[payer].add(own);
        }
    }
    for (const auto& row : book.onAccount) {
        if (row.currency != 0) continue;
        auto& own = facts[dunning::payerOf(book, row.customer)];
        own.openMinor -= row.minor;
        own.creditMinor += row.minor;
    }
    return facts;
}

} // namespace tegoed::worklist
