#include "worklist/ranking.h"

#include "base/assert.h"
#include "dunning/payers.h"
#include "worklist/customer_facts.h"

#include <algorithm>
#include <array>
#include <thread>

namespace tegoed::worklist {

namespace {

using ledger::CustomerIndex;
using ledger::kNoDay;

constexpr int kHighestPriority = 100;
constexpr int kCallPoints = 35;            ///< From here on a call does more than a letter.
constexpr int kKnownPaidCount = 3;         ///< Paid invoices from which on a behaviour is one.
constexpr int kOnTimePerLate = 10;         ///< "Usually on time": at most one of so many was late.
constexpr std::int32_t kFirstLateDays = 3; ///< Money may be on its way before.
constexpr int kActionCount = 8;
constexpr std::int64_t kLargestClaim = 1'000'000'000'000'000; ///< Far above the last threshold, far below what overflows as hundredths.

/// A customer while the best are looked for.
struct Scored {
    std::int32_t points;
    CustomerIndex customer;
    std::int64_t claimMinor;
};

/// Judges one customer after the other. The same walk over the reasons scores all customers and explains the winners.
class Judge {
public:
    explicit Judge(const RankingInput& input) : m_input(input), m_on(input.on.dayNumber())
    {
        for (int digit = input.book.currency.decimals(); digit > 2; --digit)
            m_divisor *= 10;
        for (int digit = input.book.currency.decimals(); digit < 2; ++digit)
            m_factor *= 10;
        if (input.plan == nullptr) return;
        m_groups.resize(input.book.customers.size(), 0);
        for (const auto& proposal : input.plan->proposals) {
            m_groups[proposal.customer] =
                static_cast<std::uint8_t>(static_cast<unsigned>(m_groups[proposal.customer]) | 1U << static_cast<unsigned>(proposal.group));
        }
    }

    /// Whether a person should see the customer on the list today at all.
    [[nodiscard]] bool isListed(const ledger::CustomerRecord& customer) const
    {
        if (m_input.controller && customer.controller != *m_input.controller) return false;
        if (isNextActionDue(customer, m_on)) return true;
        const bool waitsForDay = customer.nextActionOn != kNoDay && customer.nextActionOn > m_on;
        return !waitsForDay && customer.lastContactOn < m_on;
    }

    [[nodiscard]] std::int32_t daysOverdue(const CustomerFacts& facts) const
    {
        const auto oldest = facts.oldestAskedDueOn != CustomerFacts::kNever ? facts.oldestAskedDueOn : facts.oldestDueOn;
        return oldest == CustomerFacts::kNever ? 0 : m_on - oldest;
    }

    /// Calls `found(code, points, measure)` for each reason that applies.
    template <class Found>
    void eachReason(const ledger::CustomerRecord& customer, const CustomerFacts& facts, Found found) const
    {
        const auto look = [&](ReasonCode code, std::int64_t measure, std::int64_t shown) {
            const auto points = pointsFor(code, measure);
            if (points > 0) found(code, points, shown);
            return points;
        };
        if (isNextActionDue(customer, m_on)) look(ReasonCode::NextAction, customer.nextActionOn, customer.nextActionOn);
        look(ReasonCode::OpeningReview, facts.reviewCount, facts.reviewCount);
        look(ReasonCode::PaidSeen, facts.seenCount, facts.seenCount);
        if (!facts.hasClaim()) return;

        const auto claim = facts.claimMinor();
        look(ReasonCode::OverdueAmount, std::min(claim, kLargestClaim) / m_divisor * m_factor, claim);
        look(ReasonCode::OtherCurrency, facts.foreignCount, facts.foreignCount);
        const auto days = daysOverdue(facts);
        look(ReasonCode::DaysOverdue, days, days);
        if (customer.paidCount >= kKnownPaidCount) {
            const auto late = look(ReasonCode::PaysLate, customer.daysLateTenths, customer.daysLateTenths);
            const bool isPunctual = std::int64_t{customer.lateCount} * kOnTimePerLate <= customer.paidCount;
            if (late == 0 && isPunctual && days >= kFirstLateDays) look(ReasonCode::FirstTimeLate, customer.paidCount, customer.paidCount);
        }
        if (customer.limitMinor >= 0 && facts.openMinor > customer.limitMinor) {
            const auto percent = (facts.openMinor - customer.limitMinor) / std::max<std::int64_t>(1, customer.limitMinor / 100);
            look(ReasonCode::OverLimit, percent, percent);
        }
    }

    [[nodiscard]] Action actionFor(CustomerIndex index, const CustomerFacts& facts, int points) const
    {
        if (isNextActionDue(m_input.book.customers[index], m_on)) return Action::FollowUp;
        // Where nothing else may be asked for, the decision that is waited for is what there is to do.
        const bool onlyDecisions = !facts.hasClaim() || facts.askedCount == 0;
        if (onlyDecisions && facts.reviewCount > 0) return Action::ReviewOpening;
        if (onlyDecisions && facts.seenCount > 0) return Action::CheckPayment;
        if (proposes(index, dunning::Group::Collections)) return Action::HandOver;
        if (proposes(index, dunning::Group::FormalNotice)) return Action::FormalNotice;
        if (proposes(index, dunning::Group::Call) || facts.hasCallTask || points >= kCallPoints) return Action::Call;
        if (proposes(index, dunning::Group::Reminder)) return Action::Remind;
        return facts.reviewCount > 0 ? Action::ReviewOpening : facts.seenCount > 0 ? Action::CheckPayment : Action::Wait;
    }

private:
    [[nodiscard]] bool proposes(CustomerIndex customer, dunning::Group group) const
    {
        return !m_groups.empty() && (static_cast<unsigned>(m_groups[customer]) >> static_cast<unsigned>(group) & 1U) != 0;
    }

    const RankingInput& m_input;
    std::int32_t m_on;
    std::int64_t m_divisor = 1, m_factor = 1; ///< From minor units to hundredths of a unit.
    std::vector<std::uint8_t> m_groups{};     ///< By customer: bits of the groups that the plan proposes to him.
};

Ranked explained(const Judge& judge, const ledger::Book& book, const Scored& scored, const CustomerFacts& facts)
{
    Ranked row{};
    row.customer = scored.customer;
    row.points = scored.points;
    row.priority = std::min(scored.points, kHighestPriority);
    row.openMinor = facts.openMinor;
    row.overdueMinor = facts.overdueMinor;
    row.daysOverdue = judge.daysOverdue(facts);
    row.action = judge.actionFor(scored.customer, facts, scored.points);
    judge.eachReason(book.customers[scored.customer], facts,
                     [&](ReasonCode code, int points, std::int64_t measure) { row.reasons.push_back({code, points, measure}); });
    std::sort(row.reasons.begin(), row.reasons.end(),
              [](const Reason& a, const Reason& b) { return a.points != b.points ? a.points > b.points : a.code < b.code; });
    return row;
}

} // namespace

std::string_view name(Action action)
{
    switch (action) {
    case Action::FollowUp: return "follow_up";
    case Action::ReviewOpening: return "review_opening";
    case Action::CheckPayment: return "check_payment";
    case Action::HandOver: return "hand_over";
    case Action::FormalNotice: return "formal_notice";
    case Action::Call: return "call";
    case Action::Remind: return "remind";
    case Action::Wait: return "wait";
    }
    TEGOED_UNREACHABLE();
}

std::span<const Action> allActions()
{
    static const auto actions = [] {
        std::array<Action, kActionCount> all{};
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at] = static_cast<Action>(at);
        return all;
    }();
    return actions;
}

std::vector<Ranked> rank(const RankingInput& input)
{
    const auto& book = input.book;
    const FactsReader reader{book, input.on, input.calendar};
    const Judge judge{input};

    const auto parts = dunning::partsOf(book, dunning::usefulThreads(book));
    std::vector<std::vector<Scored>> found(parts.size() - 1);
    const auto score = [&](std::size_t part) {
        auto& scored = found[part];
        // At once, instead of by doubling, which costs new pages from the system each time; the first takes the others in.
        scored.reserve(part == 0 ? book.customers.size() : parts[part + 1] - parts[part]);
        for (auto customer = parts[part]; customer < parts[part + 1]; ++customer) {
            const auto& record = book.customers[customer];
            if (!judge.isListed(record)) continue;
            const auto facts = reader.of(customer);
            int points = 0;
            judge.eachReason(record, facts, [&](ReasonCode, int more, std::int64_t) { points += more; });
            if (points > 0) scored.push_back({points, customer, facts.claimMinor()});
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < found.size(); ++part)
            threads.emplace_back(score, part);
        score(0);
    }
    auto scored = std::move(found.front());
    for (std::size_t part = 1; part < found.size(); ++part)
        scored.insert(scored.end(), found[part].begin(), found[part].end());

    const auto isBefore = [&](const Scored& a, const Scored& b) {
        if (a.points != b.points) return a.points > b.points;
        if (a.claimMinor != b.claimMinor) return a.claimMinor > b.claimMinor;
        return book.number(book.customers[a.customer]) < book.number(book.customers[b.customer]);
    };
    if (input.limitCount != 0 && input.limitCount < scored.size()) {
        const auto end = scored.begin() + static_cast<std::ptrdiff_t>(input.limitCount);
        std::nth_element(scored.begin(), end, scored.end(), isBefore);
        scored.erase(end, scored.end());
    }
    std::sort(scored.begin(), scored.end(), isBefore);

    std::vector<Ranked> ranked;
    ranked.reserve(scored.size());
    for (const auto& one : scored)
        ranked.push_back(explained(judge, book, one, reader.of(one.customer)));
    return ranked;
}

} // namespace tegoed::worklist
