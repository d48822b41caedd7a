#pragma once

#include "base/calendar.h"
#include "base/date.h"
#include "dunning/plan.h"
#include "dunning/schedule.h"
#include "ledger/book.h"

#include <cstdint>

namespace tegoed::dunning {

inline constexpr int kDirectDebitDays = 5;         ///< TARGET days after the due date in which a direct debit may still come in (rule 6).
inline constexpr int kCallTaskDays = 5;            ///< Business days after which a call that nobody made counts as taken (rule 8).
inline constexpr base::Days kConsumerMargin{3};    ///< After "costs due from (safe)" (rule 7).
inline constexpr std::int32_t kNoticeAgeDays = 60; ///< After which a formal notice is written again (rule 7).

/// The days that a plan compares an item's days with. Business-day terms only grow with the day they are counted from, so that each rule
/// about them is one comparison with a day worked out once.
struct RunDays {
    std::int32_t on;
    std::int32_t moneyUntil;             ///< kNoDay where no money was read yet: then promises go by their dates alone.
    std::int32_t directDebitDueFrom;     ///< Items due on this day or later are still being collected (rule 6).
    std::int32_t callTaskLapsedUntil;    ///< Call tasks of this day or earlier count as taken (rule 8).
    std::int32_t consumerNoticeRunUntil; ///< The term of a consumer's notice of this day or earlier has run out (rule 7).
};
[[nodiscard]] RunDays runDays(base::Date on, std::optional<base::Date> moneyUntil, const base::BusinessCalendar& calendar);

/// What holds for all items of a customer, with what holds for the payer who gets their letters.
struct CustomerRules {
    Verdict never = Verdict::Takes; ///< Insolvent, Intercompany, or Takes: neither.
    bool isDirectDebit = false;
    bool isConsumer = false; ///< `unknown` counts as one (rule 7).
    bool noticeAgain = false;
    std::int32_t holdUntil = ledger::kNoDay;
    std::int32_t contactedUntil = ledger::kNoDay;
    std::int32_t reachedUntil = ledger::kNoDay;
    std::int32_t restingUntil = ledger::kNoDay; ///< First day of a step.
};
[[nodiscard]] CustomerRules customerRules(const ledger::CustomerRecord& customer, const ledger::CustomerRecord& payer);

/// What an item did up to now, as rule 8 counts it.
struct Taken {
    ledger::StageSet steps;
    std::int32_t lastOn;
    bool callIsOpen; ///< Its call task is neither done nor lapsed.
    bool notCalled;  ///< Its last step is a call that nobody made.
};
[[nodiscard]] Taken takenBy(const ledger::OpenItem& item, const ledger::ItemState& state, std::int32_t callTaskLapsedUntil);

/// The step that an item waits for: rule 2, and the formal notice that is written again before anything is handed over (rules 5 and 7).
[[nodiscard]] Schedule::Entry nextStep(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer,
                                       const Taken& taken, const Schedule& schedule, std::int32_t on);

[[nodiscard]] inline bool isCredit(const ledger::OpenItem& item)
{
    return item.openMinor < 0 || item.kind == static_cast<std::uint8_t>(ledger::DocumentKind::CreditNote);
}
/// The part of its open amount that is not disputed.
[[nodiscard]] std::int64_t claimedMinor(const ledger::OpenItem& item, const ledger::ItemState& state);
/// The day of the item's last formal notice; kNoDay.
[[nodiscard]] std::int32_t formalNoticeOn(const ledger::OpenItem& item);

/// What a person, a dispute, the bank or the source decided about an item, before any day of a schedule is looked at: a verdict from
/// `insolvent` to `paid_seen`, or `Takes`. Credits and hand-overs are the caller's. `startsOn`: items due before it are `before_policy`.
[[nodiscard]] Verdict standing(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer,
                               std::int32_t startsOn, const RunDays& days);

struct Decision {
    std::int64_t claimedMinor = 0;
    Verdict verdict = Verdict::Takes;
    ledger::Stage stage = ledger::Stage::PreDue;
    bool needsApproval = false;
    bool notCalled = false;
};
/// All that is decided by looking at one item alone: every verdict up to `consumer_term`, in the contract's order.
[[nodiscard]] Decision decide(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer,
                              const Schedule& schedule, const RunDays& days);

/// Whether nothing about a customer stops or delays his items, apart from direct debit, which goes by their due dates.
[[nodiscard]] bool isPlain(const CustomerRules& customer, const RunDays& days);

/// `decide` for items of a plain customer: the same answers, with the usual case (no state, no flag, a letter as the next step) in a few
/// comparisons.
[[nodiscard]] inline Decision decidePlain(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer,
                                          const Schedule& schedule, const RunDays& days)
{
    if (isCredit(item)) return {0, Verdict::Credit, ledger::Stage::PreDue, false, false};
    const auto next = schedule.next(ledger::StageSet{item.steps}, days.on >= item.dueOn);
    const bool mayBeAsked = item.dueOn >= schedule.startsOn() && (!customer.isDirectDebit || item.dueOn < days.directDebitDueFrom);
    const bool isUsual =
        item.state == 0 && item.flags == 0 && item.openMinor > 0 && next.exists && next.stage != ledger::Stage::Collections && mayBeAsked;
    if (!isUsual) return decide(item, state, customer, schedule, days);
    Decision decision{item.openMinor, Verdict::Takes, next.stage, next.needsApproval, false};
    if (days.on < item.dueOn + next.offsetDays)
        decision.verdict = Verdict::NotDue;
    else if (item.lastStepOn != ledger::kNoDay && days.on < item.lastStepOn + next.gapDays)
        decision.verdict = Verdict::TooSoon;
    return decision;
}

} // namespace tegoed::dunning
