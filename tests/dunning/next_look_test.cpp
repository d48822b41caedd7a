#include "dunning/plan.h"

#include "dunning/described_item.h"
#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::dunning {
namespace {

TEST_CASE("next look: the day on which a skipped item is looked at again", "[dunning]")
{
    // On Tuesday 10 March 2026.
    const auto table = support::rows(R"(
        # policy      item                                                          verdict          next
        standard      -                                                             takes            -
        standard      open=-100                                                     credit           -
        standard      steps=collections                                             in_collections   -
        standard      insolvent                                                     insolvent        -
        standard      kind=intercompany                                             intercompany     -
        standard      hold=2026-03-12                                               on_hold          2026-03-13
        standard      hold=2026-03-12 customer_hold=2026-03-20                      on_hold          2026-03-21
        standard      blocked hold=2026-03-12                                       on_hold          -
        standard      review                                                        opening_review   -
        standard      disputed=10000                                                disputed         -
        standard      on_plan                                                       on_plan          -
        standard      promised=2026-03-15                                           promised         2026-03-16
        standard      method=direct_debit due=2026-03-09                            direct_debit     2026-03-17
        standard      seen=10000                                                    paid_seen        -
        standard      contacted=2026-03-11 customer_contacted=2026-03-13            contacted        2026-03-14
        standard      reached=2026-03-12                                            contacted        2026-03-13
        standard      resting=2026-03-12                                            resting          2026-03-12
        standard      due=2026-03-20                                                not_due          2026-03-20
        relationship  due=2026-03-20                                                not_due          2026-03-15
        relationship  due=2026-03-10                                                not_due          2026-03-15
        standard      steps=reminder_1 last=2026-03-08                              too_soon         2026-03-13
        relationship  steps=reminder_1 last=2026-02-20 task=2026-03-09              too_soon         2026-03-16
        standard      due=2026-01-05 kind=consumer steps=formal_notice last=2026-02-23 formal=2026-02-23  consumer_term  2026-03-15
        standard      open=499                                                      below_minimum    -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row[1], small.item(customer, "F", "2026-03-02", 10000), small.book.customers[customer]);
        const auto input = inputOn(small.build(), day("2026-03-10"), row[0]);
        const auto plan = makePlan(input);
        CHECK(name(plan.verdictOf(0)) == row[2]);
        const auto next = nextLookOn(input, plan, 0);
        CHECK((next ? base::toString(*next) : "-") == row[3]);
    }
}

TEST_CASE("next look: a promise whose money was not read is asked again every working day", "[dunning]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    describe("promised=2026-03-10", small.item(customer, "F", "2026-03-02", 10000), small.book.customers[customer]);
    small.book.moneyUntil = day("2026-03-06");
    const auto& book = small.build();
    for (const auto& [on, next] : {std::pair{"2026-03-09", "2026-03-11"}, {"2026-03-11", "2026-03-12"}, {"2026-03-13", "2026-03-16"}}) {
        CAPTURE(on);
        const auto input = inputOn(book, day(on));
        CHECK(nextLookOn(input, makePlan(input), 0) == day(next));
    }
}

TEST_CASE("next look: after the last letter's gap, per payer", "[dunning]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    const auto payer = small.customer("20");
    small.book.customers[customer].payer = payer;
    small.item(customer, "F", "2026-03-02", 10000);
    small.book.lastLetters = {{payer, 0, 0, dayNumber("2026-03-05")}};
    const auto input = inputOn(small.build(), day("2026-03-10"));
    const auto plan = makePlanFor(input, payer);
    CHECK(plan.verdictOf(0) == Verdict::CustomerRecent);
    CHECK(nextLookOn(input, plan, 0) == day("2026-03-12"));
}

} // namespace
} // namespace tegoed::dunning
