#include "dunning/plan.h"

#include "dunning/slow_reading.h"
#include "dunning/small_book.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <string>

namespace tegoed::dunning {
namespace {

using base::Days;

std::int32_t number(const std::optional<base::Date>& day)
{
    return day ? day->dayNumber() : ledger::kNoDay;
}

/// The slow world as the book that the fast rules read.
class Mirror {
public:
    explicit Mirror(const slow::World& world)
    {
        m_small.book.moneyUntil = world.moneyUntil;
        m_small.book.words = {"", "standard", "compact", "relationship"};
        for (const auto& customer : world.customers)
            addCustomer(customer);
        for (std::size_t at = 0; at < world.items.size(); ++at) {
            if (world.items[at].open != 0) addItem(world.items[at], static_cast<std::int64_t>(at) + 1);
        }
        m_small.build();
        for (std::size_t at = 0; at < world.items.size(); ++at) {
            for (std::size_t to = 0; to < world.items.size(); ++to) {
                const auto& credit = world.items[at];
                const auto& invoice = world.items[to];
                if (credit.open < 0 && invoice.open > 0 && credit.names == invoice.number)
                    m_links.push_back({static_cast<std::int64_t>(at) + 1, static_cast<std::int64_t>(to) + 1});
            }
        }
        std::sort(m_links.begin(), m_links.end());
    }

    PlanInput input(base::Date on, const base::BusinessCalendar& calendar) const
    {
        PlanInput made{m_small.book, on, calendar, shippedPolicies(), m_policies, {}};
        made.creditLinks = m_links;
        return made;
    }
    const ledger::Book& book() const { return m_small.book; }

private:
    void addCustomer(const slow::Customer& customer)
    {
        const auto at = m_small.customer(customer.number, ledger::parseCustomerKind(customer.kind).value());
        auto& record = m_small.book.customers[at];
        if (customer.payer >= 0) record.payer = static_cast<ledger::CustomerIndex>(customer.payer);
        if (customer.directDebit) record.method = ledger::PaymentMethod::DirectDebit;
        record.policy = static_cast<std::uint16_t>(std::find(m_small.book.words.begin(), m_small.book.words.end(), customer.policy) -
                                                   m_small.book.words.begin());
        record.insolvent = customer.insolvent;
        record.holdUntil = number(customer.holdUntil);
        record.contactedUntil = number(customer.noStepUntil);
        record.reachedUntil = number(customer.noReminderUntil);
        if (customer.insolvencyEnded) {
            record.restingUntil = number(*customer.insolvencyEnded + Days{7});
            record.formalNoticeAgain = true;
        }
        for (const auto& [account, on] : customer.lastLetter) {
            m_small.book.lastLetters.push_back(
                {at, static_cast<std::uint8_t>(account.first), static_cast<std::uint8_t>(account.second), on.dayNumber()});
        }
        for (const auto& [account, minor] : customer.unallocated) {
            m_small.book.onAccount.push_back(
                {at, static_cast<std::uint8_t>(account.first), static_cast<std::uint8_t>(account.second), minor});
        }
    }
    void addItem(const slow::Item& from, std::int64_t id)
    {
        auto& draft = m_small.item(static_cast<ledger::CustomerIndex>(from.customer), from.number, base::toString(from.due), from.open);
        draft.item.id = id;
        draft.item.company = static_cast<std::uint8_t>(from.account.first);
        draft.item.currency = static_cast<std::uint8_t>(from.account.second);
        ledger::StageSet steps;
        for (const auto& [stage, on] : from.taken) {
            steps.insert(ledger::parseStage(stage).value());
            draft.item.lastStepOn = std::max(draft.item.lastStepOn, on.dayNumber());
            if (stage == "formal_notice") draft.item.formalNoticeOn = on.dayNumber();
        }
        draft.item.steps = steps.bits();
        if (from.review) draft.item.flags |= ledger::kItemOpeningReview;
        if (from.debitReturned) draft.item.flags |= ledger::kItemDirectDebitReturned;
        auto& state = draft.state;
        if (from.callTask && !from.taken.contains("call")) state.callTaskOn = number(from.callTask);
        state.holdUntil = number(from.holdUntil);
        state.disputedMinor = from.disputed;
        state.onPlan = from.onPlan;
        if (from.promised) state.promisedUntil = number(*from.promised + Days{3});
        state.seenMinor = from.seen;
        state.contactedUntil = number(from.noStepUntil);
        if (from.stopEnded) {
            state.restingUntil = number(*from.stopEnded + Days{7});
            state.formalNoticeAgain = true;
        }
    }

    SmallBook m_small{};
    std::vector<std::uint8_t> m_policies{kNoPolicy, 0, 1, 2};
    std::vector<CreditLink> m_links{};
};

/// Makes up a world and what happens in it. Numbers are taken from the engine itself: distributions differ between libraries.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}
    int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(end)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 m_engine;
};

slow::World madeUp(Dice& dice, base::Date on)
{
    slow::World world;
    world.on = on;
    const int customerCount = 24;
    for (int at = 0; at < customerCount; ++at) {
        slow::Customer customer;
        customer.number = std::to_string((at * 7919) % 1000 + 1000); // Not in the order of their places.
        customer.kind =
            std::vector<std::string>{
                "business", "business", "business", "consumer", "unknown", "intercompany", "government"}[static_cast<std::size_t>(
                dice.below(7))];
        customer.directDebit = dice.chance(10);
        customer.policy = std::vector<std::string>{"standard", "compact", "relationship"}[static_cast<std::size_t>(dice.below(3))];
        if (at >= 4 && dice.chance(25)) customer.payer = dice.below(4);
        world.customers.push_back(customer);
    }
    int made = 0;
    for (int at = 0; at < customerCount; ++at) {
        for (int count = dice.below(9); count > 0; --count) {
            slow::Item item;
            item.customer = at;
            item.number = "F" + std::to_string(100000 + (++made * 7919) % 100000);
            item.account = {dice.chance(15) ? 1 : 0, dice.chance(15) ? 1 : 0};
            item.due = on + Days{dice.below(120) - 80};
            item.open = dice.chance(30) ? dice.below(900) + 1 : dice.below(80000) + 1;
            item.review = dice.chance(4);
            if (dice.chance(15)) {
                item.open = -item.open;
                if (dice.chance(60) && !world.items.empty()) {
                    const auto& named = world.items[static_cast<std::size_t>(dice.below(static_cast<int>(world.items.size())))];
                    if (named.customer == at && named.account == item.account) item.names = named.number;
                }
            }
            world.items.push_back(item);
        }
    }
    return world;
}

void live(slow::World& world, Dice& dice)
{
    const auto on = world.on;
    for (auto& item : world.items) {
        if (item.open <= 0) continue;
        if (dice.chance(2)) item.open -= std::min(item.open, std::int64_t{dice.below(30000) + 1});
        if (dice.chance(2)) item.holdUntil = on + Days{dice.below(12)};
        if (dice.chance(1)) item.disputed = dice.chance(50) ? item.open : item.open / 2;
        if (item.disputed > 0 && dice.chance(15)) {
            item.disputed = 0;
            item.stopEnded = on;
        }
        item.disputed = std::min(item.disputed, item.open);
        if (dice.chance(2)) item.promised = on + Days{dice.below(10)};
        if (item.promised && on > *item.promised + Days{5}) item.promised.reset();
        if (dice.chance(1)) item.onPlan = true;
        if (item.onPlan && dice.chance(10)) {
            item.onPlan = false;
            item.stopEnded = on;
        }
        if (dice.chance(1)) item.seen = 1 + dice.below(100);
        if (item.seen > 0 && dice.chance(30)) item.seen = 0;
        if (item.review && dice.chance(5)) {
            item.review = false;
            item.stopEnded = on;
        }
        if (dice.chance(1)) item.noStepUntil = on + Days{dice.below(7)};
        if (dice.chance(1)) item.debitReturned = true;
    }
    for (std::size_t at = 0; at < world.customers.size(); ++at) {
        auto& customer = world.customers[at];
        if (dice.chance(2)) customer.holdUntil = on + Days{dice.below(10)};
        if (dice.chance(2)) customer.noStepUntil = on + Days{dice.below(7)};
        if (dice.chance(3)) customer.noReminderUntil = on + Days{dice.below(3)};
        if (dice.chance(1))
            customer.insolvent = true;
        else if (customer.insolvent && dice.chance(15)) {
            customer.insolvent = false;
            customer.insolvencyEnded = on;
        }
        if (dice.chance(3)) customer.unallocated[{dice.below(2), dice.below(2)}] = dice.below(40000);
        if (!dice.chance(4)) continue;
        for (auto& item : world.items) { // Somebody calls: open call tasks are done.
            if (item.customer == static_cast<int>(at) && item.callTask && !item.taken.contains("call")) item.taken["call"] = on;
        }
    }
    if (dice.chance(70)) world.moneyUntil = on - Days{dice.below(5)};
}

void approve(slow::World& world, const slow::Result& result, const base::BusinessCalendar& calendar, Dice& dice)
{
    for (const auto& [key, letter] : result.letters) {
        const auto& [payer, account, group] = key;
        if (dice.chance(10)) continue; // Held for approval: proposed again next time.
        for (auto& item : world.items) {
            if (!letter.numbers.contains(item.number)) continue;
            const auto& stage = result.takes.at(item.number);
            if (item.callTask && !item.taken.contains("call") && world.on >= calendar.plusBusinessDays(*item.callTask, 5))
                item.taken["call"] = *item.callTask;
            if (stage == "call")
                item.callTask = world.on;
            else
                item.taken[stage] = world.on;
        }
        if (group == "reminder") world.customers[static_cast<std::size_t>(payer)].lastLetter[account] = world.on;
    }
}

void compare(const slow::World& world, const slow::Result& expected, const Mirror& mirror, const base::BusinessCalendar& calendar)
{
    const auto input = mirror.input(world.on, calendar);
    const Planner planner{input};
    const auto plan = planner.all();
    const auto& book = mirror.book();
    for (ledger::ItemIndex at = 0; at < book.items.all().size(); ++at) {
        const std::string itemNumber{book.items.number(book.items.all()[at])};
        CAPTURE(itemNumber);
        const bool takes = plan.verdictOf(at) == Verdict::Takes;
        const auto got = std::string{takes ? ledger::name(plan.stageOf(at)) : name(plan.verdictOf(at))};
        const auto want = expected.takes.contains(itemNumber) ? expected.takes.at(itemNumber) : expected.skipped.at(itemNumber);
        CHECK(got == want);
        (void)planner.nextLookOn(plan, at); // Asserts that the day is after today.
    }
    REQUIRE(plan.proposals.size() == expected.letters.size());
    for (const auto& proposal : plan.proposals) {
        const auto& letter = expected.letters.at(
            {static_cast<int>(proposal.customer), {proposal.company, proposal.currency}, std::string{name(proposal.group)}});
        CHECK(proposal.itemsTotalMinor == letter.itemsTotal);
        CHECK(proposal.toPayMinor == letter.toPay);
        CHECK(proposal.itemCount == letter.numbers.size());
        CHECK(((proposal.warnings & static_cast<unsigned>(Warning::NotCalled)) != 0) == letter.notCalled);
    }
    for (ledger::CustomerIndex payer = 0; payer < book.customers.size(); ++payer) {
        const auto own = planner.of(payer);
        for (const auto at : own.only)
            CHECK(own.verdictOf(at) == plan.verdictOf(at));
        const auto toHim =
            std::count_if(plan.proposals.begin(), plan.proposals.end(), [&](const Proposal& one) { return one.customer == payer; });
        CHECK(static_cast<std::ptrdiff_t>(own.proposals.size()) == toHim);
    }
}

TEST_CASE("simulation: the rules agree with a second reading of the contract, day by day", "[dunning]")
{
    const base::BusinessCalendar calendar{{true, true, {day("2026-05-15")}, {{day("2026-04-20"), day("2026-04-24")}}}};
    std::size_t letterCount = 0;
    std::set<std::string> reasons, stages;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        auto world = madeUp(dice, day("2026-02-02") + Days{dice.below(40)});
        for (int step = 0; step < 60; ++step) {
            CAPTURE(base::toString(world.on));
            live(world, dice);
            const auto expected = slow::plan(world, calendar);
            compare(world, expected, Mirror{world}, calendar);
            for (const auto& [item, reason] : expected.skipped)
                reasons.insert(reason);
            for (const auto& [item, stage] : expected.takes)
                stages.insert(stage);
            letterCount += expected.letters.size();
            if (dice.chance(80)) approve(world, expected, calendar, dice);
            world.on = world.on + Days{dice.chance(80) ? 1 : 1 + dice.below(9)};
        }
    }
    // The world was lively enough to mean something.
    CHECK(letterCount > 1000);
    CHECK(stages.size() == ledger::kStageCount);
    CHECK(reasons.size() == static_cast<std::size_t>(kVerdictCount) - 2); // All but `takes`, and `before_policy`, which has its own test.
}

TEST_CASE("next look: on that day, and not before, the reason is another one", "[dunning]")
{
    const base::BusinessCalendar calendar;
    const std::set<Verdict> exact{Verdict::OnHold, Verdict::DirectDebit, Verdict::Resting, Verdict::TooSoon, Verdict::ConsumerTerm};
    int seen = 0;
    for (std::uint32_t seed = 101; seed <= 106; ++seed) {
        Dice dice{seed};
        auto world = madeUp(dice, day("2026-02-02"));
        for (int step = 0; step < 25; ++step) {
            live(world, dice);
            const auto result = slow::plan(world, calendar);
            approve(world, result, calendar, dice);
            world.on = world.on + Days{1 + dice.below(3)};
        }
        const Mirror mirror{world};
        const auto now = mirror.input(world.on, calendar);
        const auto plan = makePlan(now);
        for (ledger::ItemIndex at = 0; at < plan.verdicts.size(); ++at) {
            const auto next = nextLookOn(now, plan, at);
            if (!next || !exact.contains(plan.verdicts[at])) continue;
            CAPTURE(seed, at, name(plan.verdicts[at]), base::toString(world.on), base::toString(*next));
            const auto then = makePlan(mirror.input(*next, calendar)).verdicts[at];
            const auto before = makePlan(mirror.input(*next - Days{1}, calendar)).verdicts[at];
            CHECK(then != plan.verdicts[at]);
            CHECK(before == plan.verdicts[at]);
            ++seen;
        }
    }
    CHECK(seen > 50);
}

TEST_CASE("a month without runs, then one run: one letter with all that is late", "[dunning]")
{
    const base::BusinessCalendar calendar;
    slow::World world;
    world.on = day("2026-03-31");
    world.customers.push_back({"1000"});
    for (int at = 0; at < 5; ++at) {
        slow::Item item;
        item.number = "F" + std::to_string(at);
        item.due = day("2026-02-26") + Days{at * 6};
        item.open = 10000;
        world.items.push_back(item);
    }
    const Mirror mirror{world};
    const auto plan = makePlan(mirror.input(world.on, calendar));
    REQUIRE(plan.proposals.size() == 1);
    CHECK(plan.proposals[0].itemCount == 5);
    CHECK(plan.proposals[0].toPayMinor == 50000);
    CHECK(plan.proposals[0].stage == ledger::Stage::Reminder1); // However late: the first letter is the first.
}

TEST_CASE("ten invoices a week, paid 20 days late: at most one reminder letter a week", "[dunning]")
{
    const base::BusinessCalendar calendar;
    for (const auto* policy : {"standard", "compact", "relationship"}) {
        CAPTURE(policy);
        slow::World world;
        world.customers.push_back({"1000"});
        world.customers[0].policy = policy;
        std::vector<base::Date> letters;
        int notices = 0;
        const auto first = day("2026-01-05");
        for (world.on = first; world.on < first + Days{180}; world.on = world.on + Days{1}) {
            if (world.on.isoWeekday() <= 5) { // Two a day make ten a week.
                for (int at = 0; at < 2; ++at) {
                    slow::Item item;
                    item.number = base::toString(world.on) + "-" + std::to_string(at);
                    item.due = world.on + Days{14};
                    item.open = 25000;
                    world.items.push_back(item);
                }
            }
            for (auto& item : world.items) {
                if (world.on >= item.due + Days{20}) item.open = 0;
            }
            const Mirror mirror{world};
            const auto plan = makePlan(mirror.input(world.on, calendar));
            for (const auto& proposal : plan.proposals) {
                if (proposal.group == Group::Reminder) letters.push_back(world.on);
                if (proposal.group == Group::FormalNotice) ++notices;
                for (const auto& taken : plan.itemsOf(proposal)) {
                    auto& item = world.items[static_cast<std::size_t>(mirror.book().items.all()[taken.item].id) - 1];
                    if (taken.stage == ledger::Stage::Call)
                        item.callTask = world.on;
                    else
                        item.taken[std::string{ledger::name(taken.stage)}] = world.on;
                }
                if (proposal.group == Group::Reminder) world.customers[0].lastLetter[{0, 0}] = world.on;
            }
        }
        CHECK(letters.size() >= 15);
        CHECK(letters.size() <= 180 / 7 + 1);
        for (std::size_t at = 1; at < letters.size(); ++at)
            CHECK(letters[at] - letters[at - 1] >= Days{7});
        CHECK(notices == 0);
    }
}

} // namespace
} // namespace tegoed::dunning
