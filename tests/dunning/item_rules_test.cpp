#include "dunning/item_rules.h"

#include "dunning/described_item.h"
#include "support/catch.h"
#include "support/table.h"

#include <algorithm>
#include <string>

namespace tegoed::dunning {
namespace {

/// The verdict and the step of one invoice of 100.00, due on Monday 2 March 2026 where the row says nothing else, of a business that pays
/// by transfer.
std::string decided(const std::string& on, const std::string& words, const std::string& policy, const std::string& moneyUntil = "-")
{
    SmallBook small;
    auto& draft = small.item(small.customer("1"), "F1", "2026-03-02", 10000);
    describe(words, draft, small.book.customers[0]);
    const base::BusinessCalendar calendar;
    const auto moneyDay = moneyUntil == "-" ? std::optional<base::Date>{} : day(moneyUntil);
    const auto found =
        std::find_if(shippedPolicies().begin(), shippedPolicies().end(), [&](const Policy& one) { return one.name == policy; });
    const auto decision = decide(draft.item, draft.state, customerRules(small.book.customers[0], small.book.customers[0]), Schedule{*found},
                                 runDays(day(on), moneyDay, calendar));
    return std::string{name(decision.verdict)} + " " + std::string{ledger::name(decision.stage)};
}

void checkTable(const std::string& text)
{
    for (const auto& row : support::rows(text)) {
        CAPTURE(row);
        CHECK(decided(row[1], row[2], row[0]) == row[3] + " " + row[4]);
    }
}

TEST_CASE("rule 2: steps on or after their day, with their gap, none skipped", "[dunning]")
{
    checkTable(R"(
        # policy      on          item                                                    verdict   stage
        standard      2026-03-01  -                                                       not_due   reminder_1
        standard      2026-03-02  -                                                       takes     reminder_1
        standard      2026-09-01  -                                                       takes     reminder_1
        standard      2026-03-08  steps=reminder_1 last=2026-03-02                        not_due   reminder_2
        standard      2026-03-09  steps=reminder_1 last=2026-03-02                        takes     reminder_2
        standard      2026-03-09  steps=reminder_1 last=2026-03-05                        too_soon  reminder_2
        standard      2026-03-10  steps=reminder_1 last=2026-03-05                        takes     reminder_2
        standard      2026-04-01  steps=reminder_1,reminder_2,reminder_3,reminder_4 last=2026-03-26  too_soon  formal_notice
        standard      2026-04-02  steps=reminder_1,reminder_2,reminder_3,reminder_4 last=2026-03-26  takes     formal_notice
        standard      2026-04-16  steps=formal_notice last=2026-04-02 formal=2026-04-02   too_soon  collections
        standard      2026-04-17  steps=formal_notice last=2026-04-02 formal=2026-04-02   takes     collections
        standard      2026-09-01  steps=collections last=2026-04-17                       in_collections  collections
        compact       2026-03-23  steps=reminder_1,reminder_2,reminder_3,reminder_4 last=2026-03-02  takes  formal_notice
        relationship  2026-02-24  -                                                       not_due   pre_due
        relationship  2026-02-25  -                                                       takes     pre_due
        relationship  2026-03-01  -                                                       takes     pre_due
        relationship  2026-03-02  -                                                       not_due   reminder_1
        relationship  2026-03-07  steps=pre_due last=2026-03-01                           takes     reminder_1
        relationship  2026-03-07  steps=pre_due last=2026-03-03                           too_soon  reminder_1
        relationship  2026-03-16  steps=reminder_1 last=2026-03-09                        takes     call
        relationship  2026-03-16  steps=reminder_1,reminder_2,reminder_3 last=2026-03-09  takes     call
        relationship  2026-04-16  steps=reminder_4 last=2026-03-09                        takes     formal_notice
    )");
}

TEST_CASE("rule 5: what is disputed, promised, planned, seen, contacted or resting waits", "[dunning]")
{
    checkTable(R"(
        # policy  on          item                                       verdict         stage
        standard  2026-03-10  disputed=10000                             disputed        reminder_1
        standard  2026-03-10  disputed=20000                             disputed        reminder_1
        standard  2026-03-10  disputed=9999                              takes           reminder_1
        standard  2026-03-10  source_dispute                             disputed        reminder_1
        standard  2026-03-10  on_plan                                    on_plan         reminder_1
        standard  2026-03-10  promised=2026-03-10                        promised        reminder_1
        standard  2026-03-11  promised=2026-03-10                        takes           reminder_1
        standard  2026-03-10  seen=1                                     paid_seen       reminder_1
        standard  2026-03-10  contacted=2026-03-10                       contacted       reminder_1
        standard  2026-03-11  contacted=2026-03-10                       takes           reminder_1
        standard  2026-03-10  customer_contacted=2026-03-10              contacted       reminder_1
        standard  2026-03-10  reached=2026-03-10                         contacted       reminder_1
        standard  2026-03-11  reached=2026-03-10                         takes           reminder_1
        standard  2026-04-10  reached=2026-04-10 steps=reminder_4 last=2026-03-23  takes  formal_notice
        standard  2026-04-10  customer_contacted=2026-04-10 steps=reminder_4 last=2026-03-23  contacted  formal_notice
        standard  2026-03-10  resting=2026-03-11                         resting         reminder_1
        standard  2026-03-11  resting=2026-03-11                         takes           reminder_1
        standard  2026-03-11  customer_resting=2026-03-12                resting         reminder_1
        standard  2026-03-10  hold=2026-03-10                            on_hold         reminder_1
        standard  2026-03-11  hold=2026-03-10                            takes           reminder_1
        standard  2026-03-10  customer_hold=2026-03-10                   on_hold         reminder_1
        standard  2026-03-10  hold=2026-03-10 customer_hold=2026-03-01   on_hold         reminder_1
        standard  2026-03-10  blocked                                    on_hold         reminder_1
        standard  2026-03-10  review                                     opening_review  reminder_1
    )");
}

TEST_CASE("rule 5: after a stop the formal notice is written again, once", "[dunning]")
{
    checkTable(R"(
        # policy  on          item                                                                         verdict   stage
        standard  2026-04-20  steps=formal_notice last=2026-04-02 formal=2026-04-02 again resting=2026-04-20  takes  formal_notice
        standard  2026-04-19  steps=formal_notice last=2026-04-02 formal=2026-04-02 again resting=2026-04-20  resting  formal_notice
        standard  2026-05-10  steps=formal_notice last=2026-04-20 formal=2026-04-20 again resting=2026-04-20  takes  collections
        standard  2026-04-20  steps=formal_notice last=2026-04-02 formal=2026-04-02 customer_again customer_resting=2026-04-20  takes  formal_notice
        standard  2026-04-20  steps=formal_notice last=2026-04-02 formal=2026-04-02 again          takes  formal_notice
        standard  2026-03-20  steps=reminder_1 last=2026-03-02 again resting=2026-03-20            takes  reminder_2
    )");
}

TEST_CASE("rule 5: a promise waits until money of its last day was read", "[dunning]")
{
    const auto table = support::rows(R"(
        # on        money until  verdict
        2026-03-11  -            takes
        2026-03-11  2026-03-10   takes
        2026-03-11  2026-03-09   promised
        2026-03-10  2026-03-20   promised
        2026-03-20  2026-03-09   promised
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        CHECK(decided(row[0], "promised=2026-03-10", "standard", row[1]) == row[2] + " reminder_1");
    }
}

TEST_CASE("rule 6: direct debit waits five TARGET days, insolvent and intercompany for ever", "[dunning]")
{
    // Good Friday 3 and Easter Monday 6 April 2026 are no TARGET days: the 5th after Monday 30 March is Wednesday 8 April.
    checkTable(R"(
        # policy  on          item                                               verdict       stage
        standard  2026-03-09  method=direct_debit                                direct_debit  reminder_1
        standard  2026-03-10  method=direct_debit                                takes         reminder_1
        standard  2026-04-08  method=direct_debit due=2026-03-30                 direct_debit  reminder_1
        standard  2026-04-09  method=direct_debit due=2026-03-30                 takes         reminder_1
        standard  2026-03-09  debit                                              direct_debit  reminder_1
        standard  2026-03-09  method=direct_debit other_method                   takes         reminder_1
        standard  2026-03-09  method=direct_debit returned                       takes         reminder_1
        standard  2026-03-09  debit returned                                     takes         reminder_1
        standard  2026-03-01  method=direct_debit                                direct_debit  reminder_1
        standard  2026-03-09  insolvent                                          insolvent     reminder_1
        standard  2026-03-09  kind=intercompany                                  intercompany  reminder_1
        standard  2026-03-09  kind=intercompany insolvent                        insolvent     reminder_1
        standard  2026-03-09  kind=government                                    takes         reminder_1
    )");
}

TEST_CASE("rule 7: consumers have their 14 days, old notices are written again", "[dunning]")
{
    // Posted on Thursday 2 April 2026: costs are due from 22 April (safe), three days later is the 25th (vectors "letter14").
    checkTable(R"(
        # policy  on          item                                                                       verdict        stage
        standard  2026-04-24  steps=formal_notice last=2026-04-02 formal=2026-04-02 kind=consumer        consumer_term  collections
        standard  2026-04-25  steps=formal_notice last=2026-04-02 formal=2026-04-02 kind=consumer        takes          collections
        standard  2026-04-24  steps=formal_notice last=2026-04-02 formal=2026-04-02 kind=unknown         consumer_term  collections
        standard  2026-04-24  steps=formal_notice last=2026-04-02 formal=2026-04-02 kind=government      takes          collections
        standard  2026-06-01  steps=formal_notice last=2026-04-02 formal=2026-04-02                      takes          collections
        standard  2026-06-02  steps=formal_notice last=2026-04-02 formal=2026-04-02                      takes          formal_notice
        standard  2026-06-02  steps=formal_notice last=2026-04-02 formal=2026-04-02 kind=consumer        takes          formal_notice
        standard  2026-06-02  steps=formal_notice last=2026-05-30 formal=2026-04-02                      too_soon       formal_notice
    )");
}

TEST_CASE("rule 8: a call that nobody made counts from the fifth business day on", "[dunning]")
{
    // Task of Monday 16 March 2026: the fifth business day after it is Monday the 23rd. Good Friday and Easter Monday do not count.
    checkTable(R"(
        # policy      on          item                                                          verdict   stage
        relationship  2026-03-17  steps=reminder_1 last=2026-03-09 task=2026-03-16               too_soon  call
        relationship  2026-03-22  steps=reminder_1 last=2026-03-09 task=2026-03-16               too_soon  call
        relationship  2026-03-23  steps=reminder_1 last=2026-03-09 task=2026-03-16               not_due   formal_notice
        relationship  2026-04-01  steps=reminder_1 last=2026-03-09 task=2026-03-16               takes     formal_notice
        relationship  2026-04-08  steps=reminder_1 last=2026-03-09 task=2026-04-01 due=2026-03-02  too_soon  call
        relationship  2026-04-09  steps=reminder_1 last=2026-03-09 task=2026-04-01 due=2026-03-02  too_soon  call
        relationship  2026-04-10  steps=reminder_1 last=2026-03-09 task=2026-04-01 due=2026-03-02  takes     formal_notice
        standard      2026-03-20  steps=reminder_1 last=2026-03-09 task=2026-03-16               too_soon  reminder_2
        relationship  2026-03-18  steps=reminder_1,call last=2026-03-17                          not_due   formal_notice
    )");
}

TEST_CASE("the first reason that applies is given", "[dunning]")
{
    // From the last reason to the first: each row adds what the row below it has and one that comes before.
    const std::vector<std::pair<std::string, std::string>> ladder{
        {"due=2026-04-01", "not_due"},
        {"resting=2026-04-01", "resting"},
        {"contacted=2026-04-01", "contacted"},
        {"seen=5", "paid_seen"},
        {"debit", "direct_debit"},
        {"promised=2026-04-01", "promised"},
        {"on_plan", "on_plan"},
        {"disputed=10000", "disputed"},
        {"review", "opening_review"},
        {"hold=2026-04-01", "on_hold"},
        {"kind=intercompany", "intercompany"},
        {"insolvent", "insolvent"},
        {"steps=collections", "in_collections"},
        {"open=-10000", "credit"},
    };
    std::string words;
    for (const auto& [word, verdict] : ladder) {
        words += " " + word;
        CAPTURE(words);
        const auto decision = decided("2026-03-10", words, "standard");
        CHECK(decision.substr(0, decision.find(' ')) == verdict);
    }
}

TEST_CASE("items due before a policy's first day take no step", "[dunning]")
{
    Policy policy = shippedPolicies().front();
    policy.startsOn = day("2026-03-02");
    SmallBook small;
    auto& draft = small.item(small.customer("1"), "F1", "2026-03-01", 10000);
    const base::BusinessCalendar calendar;
    const auto verdict = [&] {
        return decide(draft.item, draft.state, customerRules(small.book.customers[0], small.book.customers[0]), Schedule{policy},
                      runDays(day("2026-03-10"), {}, calendar))
            .verdict;
    };
    CHECK(verdict() == Verdict::BeforePolicy);
    draft.item.dueOn = dayNumber("2026-03-02");
    CHECK(verdict() == Verdict::Takes);
}

TEST_CASE("a policy without a step left waits for nothing", "[dunning]")
{
    Policy policy;
    policy.steps = {{ledger::Stage::Reminder1, 0, 5, {}, Tone::Friendly, {}, false}};
    SmallBook small;
    auto& draft = small.item(small.customer("1"), "F1", "2026-03-02", 10000);
    describe("steps=reminder_1 last=2026-03-02", draft, small.book.customers[0]);
    const base::BusinessCalendar calendar;
    const auto decision = decide(draft.item, draft.state, customerRules(small.book.customers[0], small.book.customers[0]), Schedule{policy},
                                 runDays(day("2026-09-10"), {}, calendar));
    CHECK(decision.verdict == Verdict::NotDue);
}

TEST_CASE("what holds for the payer holds for those he pays for", "[dunning]")
{
    const auto table = support::rows(R"(
        # payer                          verdict
        insolvent                        insolvent
        kind=intercompany                intercompany
        customer_hold=2026-03-10         on_hold
        method=direct_debit              direct_debit
        customer_contacted=2026-03-10    contacted
        reached=2026-03-10               contacted
        customer_resting=2026-03-11      resting
        kind=government                  takes
    )");
    const base::BusinessCalendar calendar;
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("1");
        const auto payer = small.customer("2");
        auto& draft = small.item(customer, "F1", "2026-03-05", 10000);
        describe(row[0], draft, small.book.customers[payer]);
        const auto decision = decide(draft.item, draft.state, customerRules(small.book.customers[customer], small.book.customers[payer]),
                                     Schedule{shippedPolicies().front()}, runDays(day("2026-03-10"), {}, calendar));
        CHECK(name(decision.verdict) == row[1]);
    }
}

} // namespace
} // namespace tegoed::dunning
