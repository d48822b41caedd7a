#include "dunning/item_rules.h"

#include "dunning/collection_costs.h"

#include <algorithm>

namespace tegoed::dunning {

namespace {

using ledger::kNoDay;
using ledger::Stage;

bool isConsumer(const ledger::CustomerRecord& customer)
{
    return customer.kind == ledger::CustomerKind::Consumer || customer.kind == ledger::CustomerKind::Unknown;
}

bool hasFlag(const ledger::OpenItem& item, std::uint8_t flag)
{
    return (item.flags & flag) != 0;
}

bool isCollectedByUs(const ledger::OpenItem& item, const CustomerRules& customer)
{
    if (hasFlag(item, ledger::kItemDirectDebitReturned) || hasFlag(item, ledger::kItemOtherMethod)) return false;
    return customer.isDirectDebit || hasFlag(item, ledger::kItemDirectDebit);
}

/// Rule 5: a promise holds its items until its last day, and until the money of that day was read.
bool isPromised(const ledger::ItemState& state, const RunDays& days)
{
    if (state.promisedUntil == kNoDay) return false;
    return days.on <= state.promisedUntil || (days.moneyUntil != kNoDay && days.moneyUntil < state.promisedUntil);
}

} // namespace

RunDays runDays(base::Date on, std::optional<base::Date> moneyUntil, const base::BusinessCalendar& calendar)
{
    constexpr base::Days kDay{1};
    RunDays days{};
    days.on = on.dayNumber();
    days.moneyUntil = moneyUntil ? moneyUntil->dayNumber() : kNoDay;

    auto due = on;
    while (base::plusTargetDays(due - kDay, kDirectDebitDays) >= on)
        due = due - kDay;
    days.directDebitDueFrom = due.dayNumber();

    auto task = on;
    while (calendar.plusBusinessDays(task, kCallTaskDays) > on)
        task = task - kDay;
    days.callTaskLapsedUntil = task.dayNumber();

    auto notice = on;
    while (fourteenDayTerm(notice, calendar).safeCostsDueFrom + kConsumerMargin > on)
        notice = notice - kDay;
    days.consumerNoticeRunUntil = notice.dayNumber();
    return days;
}

CustomerRules customerRules(const ledger::CustomerRecord& customer, const ledger::CustomerRecord& payer)
{
    CustomerRules rules;
    const auto isIntercompany = [](const ledger::CustomerRecord& one) { return one.kind == ledger::CustomerKind::Intercompany; };
    if (customer.insolvent || payer.insolvent)
        rules.never = Verdict::Insolvent;
    else if (isIntercompany(customer) || isIntercompany(payer))
        rules.never = Verdict::Intercompany;
    const auto debit = ledger::PaymentMethod::DirectDebit;
    rules.isDirectDebit = customer.method == debit || payer.method == debit;
    rules.isConsumer = isConsumer(customer) || isConsumer(payer);
    rules.noticeAgain = customer.formalNoticeAgain || payer.formalNoticeAgain;
    rules.holdUntil = std::max(customer.holdUntil, payer.holdUntil);
    rules.contactedUntil = std::max(customer.contactedUntil, payer.contactedUntil);
    rules.reachedUntil = std::max(customer.reachedUntil, payer.reachedUntil);
    rules.restingUntil = std::max(customer.restingUntil, payer.restingUntil);
    return rules;
}

Taken takenBy(const ledger::OpenItem& item, const ledger::ItemState& state, std::int32_t callTaskLapsedUntil)
{
    Taken taken{ledger::StageSet{item.steps}, item.lastStepOn, false, false};
    if (state.callTaskOn == kNoDay) return taken;
    if (state.callTaskOn > callTaskLapsedUntil) {
        taken.callIsOpen = true;
        return taken;
    }
    // A letter after the task has said already that nobody called.
    taken.notCalled = item.lastStepOn <= state.callTaskOn;
    taken.steps.insert(Stage::Call);
    taken.lastOn = std::max(taken.lastOn, state.callTaskOn);
    return taken;
}

Schedule::Entry nextStep(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer, const Taken& taken,
                         const Schedule& schedule, std::int32_t on)
{
    const auto next = schedule.next(taken.steps, on >= item.dueOn);
    if (next.stage != Stage::Collections || !next.exists) return next;
    const auto notice = formalNoticeOn(item);
    const auto resting = std::max(customer.restingUntil, state.restingUntil);
    // A notice that was written after the rest is the one that the ended stop asked for.
    const bool afterStop = (customer.noticeAgain || state.formalNoticeAgain) && (resting == kNoDay || notice < resting);
    const bool isOld = notice != kNoDay && on > notice + kNoticeAgeDays;
    return afterStop || isOld ? schedule.entryOf(Stage::FormalNotice) : next;
}

std::int64_t claimedMinor(const ledger::OpenItem& item, const ledger::ItemState& state)
{
    if (hasFlag(item, ledger::kItemDisputedAtSource)) return 0;
    return std::max<std::int64_t>(0, item.openMinor - std::max<std::int64_t>(0, state.disputedMinor));
}

std::int32_t formalNoticeOn(const ledger::OpenItem& item)
{
    return item.formalNoticeOn != kNoDay || !ledger::StageSet{item.steps}.contains(Stage::FormalNotice) ? item.formalNoticeOn
                                                                                                        : item.lastStepOn;
}

Verdict standing(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer, std::int32_t startsOn,
                 const RunDays& days)
{
    if (customer.never != Verdict::Takes) return customer.never;
    if (days.on <= std::max(customer.holdUntil, state.holdUntil) || hasFlag(item, ledger::kItemBlockedAtSource)) return Verdict::OnHold;
    if (item.dueOn < startsOn) return Verdict::BeforePolicy;
    if (hasFlag(item, ledger::kItemOpeningReview)) return Verdict::OpeningReview;
    if (claimedMinor(item, state) == 0) return Verdict::Disputed;
    if (state.onPlan) return Verdict::OnPlan;
    if (isPromised(state, days)) return Verdict::Promised;
    if (item.dueOn >= days.directDebitDueFrom && isCollectedByUs(item, customer)) return Verdict::DirectDebit;
    if (state.seenMinor > 0) return Verdict::PaidSeen;
    return Verdict::Takes;
}

Decision decide(const ledger::OpenItem& item, const ledger::ItemState& state, const CustomerRules& customer, const Schedule& schedule,
                const RunDays& days)
{
    Decision decision;
    const auto stopped = [&](Verdict why) {
        decision.verdict = why;
        return decision;
    };

    if (isCredit(item) || item.openMinor == 0) return stopped(Verdict::Credit);
    decision.claimedMinor = claimedMinor(item, state);

    const auto taken = takenBy(item, state, days.callTaskLapsedUntil);
    if (taken.steps.contains(Stage::Collections)) {
        decision.stage = Stage::Collections;
        return stopped(Verdict::InCollections);
    }
    const auto next = nextStep(item, state, customer, taken, schedule, days.on);
    decision.stage = next.stage;
    decision.needsApproval = next.needsApproval;
    decision.notCalled = taken.notCalled;

    const auto stands = standing(item, state, customer, schedule.startsOn(), days);
    if (stands != Verdict::Takes) return stopped(stands);

    const auto contacted = std::max(customer.contactedUntil, state.contactedUntil);
    const bool isReminder = next.exists && groupOf(next.stage) == Group::Reminder;
    if (days.on <= contacted || (isReminder && days.on <= customer.reachedUntil)) return stopped(Verdict::Contacted);
    if (days.on < std::max(customer.restingUntil, state.restingUntil)) return stopped(Verdict::Resting);

    if (taken.callIsOpen) return stopped(Verdict::TooSoon);
    if (!next.exists || days.on < item.dueOn + next.offsetDays) return stopped(Verdict::NotDue);
    if (taken.lastOn != kNoDay && days.on < taken.lastOn + next.gapDays) return stopped(Verdict::TooSoon);

    const bool waitsForTerm = customer.isConsumer && next.stage == Stage::Collections;
    if (waitsForTerm && formalNoticeOn(item) != kNoDay && formalNoticeOn(item) > days.consumerNoticeRunUntil)
        return stopped(Verdict::ConsumerTerm);
    return decision;
}

bool isPlain(const CustomerRules& customer, const RunDays& days)
{
    const auto stopUntil = std::max({customer.holdUntil, customer.contactedUntil, customer.reachedUntil});
    return customer.never == Verdict::Takes && days.on > stopUntil && days.on >= customer.restingUntil;
}

} // namespace tegoed::dunning
