#include "worklist/customer_facts.h"

#include "dunning/described_item.h"
#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::worklist {
namespace {

using dunning::day;
using dunning::dayNumber;
using dunning::describe;
using dunning::SmallBook;

/// The facts of all customers on Tuesday 10 March 2026.
std::vector<CustomerFacts> factsOn(SmallBook& small)
{
    const base::BusinessCalendar calendar;
    const FactsReader reader{small.build(), day("2026-03-10"), calendar};
    std::vector<CustomerFacts> facts;
    for (ledger::CustomerIndex at = 0; at < small.book.customers.size(); ++at)
        facts.push_back(reader.of(at));
    return facts;
}

// One invoice of 100.00, due on Monday 2 March 2026 where the row says nothing else; looked at on Tuesday the 10th.
TEST_CASE("customer facts: what is overdue, what of it may be asked, what waits for a decision", "[worklist]")
{
    const auto table = support::rows(R"(
        # item                                           overdue  asked  items  review  seen
        -                                                10000    10000  1      0       0
        due=2026-03-09                                   10000    10000  1      0       0
        due=2026-03-10                                   0        0      0      0       0
        disputed=4000                                    10000    6000   1      0       0
        disputed=10000                                   10000    0      0      0       0
        source_dispute                                   10000    0      0      0       0
        hold=2026-03-10                                  10000    0      0      0       0
        hold=2026-03-09                                  10000    10000  1      0       0
        blocked                                          10000    0      0      0       0
        promised=2026-03-10                              10000    0      0      0       0
        on_plan                                          10000    0      0      0       0
        contacted=2026-03-10                             10000    0      0      0       0
        steps=collections                                10000    0      0      0       0
        method=direct_debit                              10000    10000  1      0       0
        method=direct_debit due=2026-03-03               10000    0      0      0       0
        method=direct_debit due=2026-03-03 returned      10000    10000  1      0       0
        review                                           10000    10000  0      1       0
        review hold=2026-03-10                           10000    0      0      0       0
        seen=10000 seen_on=2026-03-03                    10000    0      0      0       1
        seen=10000 seen_on=2026-03-04                    10000    0      0      0       0
        seen=10000 seen_on=2026-03-03 due=2026-04-02     0        0      0      0       1
        insolvent                                        0        0      0      0       0
        kind=intercompany                                0        0      0      0       0
        customer_hold=2026-03-10                         0        0      0      0       0
        customer_contacted=2026-03-10                    0        0      0      0       0
        reached=2026-03-10                               0        0      0      0       0
        reached=2026-03-09                               10000    10000  1      0       0
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row[0], small.item(customer, "F", "2026-03-02", 10000), small.book.customers[customer]);
        const auto facts = factsOn(small);
        CHECK(facts[customer].overdueMinor == std::stoll(row[1]));
        CHECK(facts[customer].askedMinor == std::stoll(row[2]));
        CHECK(facts[customer].askedCount == std::stoul(row[3]));
        CHECK(facts[customer].reviewCount == std::stoul(row[4]));
        CHECK(facts[customer].seenCount == std::stoul(row[5]));
    }
}

TEST_CASE("customer facts: credits and money on account lower the claim, other currencies stand apart", "[worklist]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    small.item(customer, "F1", "2026-03-02", 10000);
    small.item(customer, "F2", "2026-04-02", 5000);
    small.item(customer, "C", "2026-03-02", -3000);
    small.item(customer, "Y", "2026-02-02", 777).item.currency = 1;
    small.book.onAccount = {{customer, 0, 0, 2000}, {customer, 0, 1, 99999}};
    const auto facts = factsOn(small)[customer];
    CHECK(facts.openMinor == 10000);
    CHECK(facts.overdueMinor == 10000);
    CHECK(facts.claimMinor() == 5000);
    CHECK(facts.foreignCount == 1);
    CHECK(facts.oldestAskedDueOn == dayNumber("2026-02-02"));
    CHECK(facts.hasClaim());

    small.book.onAccount = {{customer, 0, 0, 7000}};
    small.drafts.pop_back();
    CHECK_FALSE(factsOn(small)[customer].hasClaim());
}

TEST_CASE("customer facts: a payer has those of the customers he pays for", "[worklist]")
{
    SmallBook small;
    const auto daughter = small.customer("10");
    const auto payer = small.customer("20");
    small.book.customers[daughter].payer = payer;
    small.item(daughter, "F1", "2026-03-02", 10000);
    small.item(payer, "F2", "2026-03-05", 500);
    small.book.onAccount = {{daughter, 0, 0, 100}};
    const auto facts = factsOn(small);
    CHECK(facts[daughter].overdueMinor == 0);
    CHECK(facts[payer].overdueMinor == 10500);
    CHECK(facts[payer].claimMinor() == 10400);
    CHECK(facts[payer].openMinor == 10400);
    CHECK(facts[payer].oldestDueOn == dayNumber("2026-03-02"));
}

TEST_CASE("customer facts: an appointment shows what is open of a customer whom nothing may be asked", "[worklist]")
{
    const auto table = support::rows(R"(
        # customer                  appointment   open   overdue  oldest
        insolvent                   -             0      0        -
        insolvent                   2026-03-11    0      0        -
        insolvent                   2026-03-10    11500  10000    2026-03-02
        kind=intercompany           2026-03-10    11500  10000    2026-03-02
        customer_hold=2026-03-10    2026-03-10    11500  10000    2026-03-02
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row[0], small.item(customer, "F", "2026-03-02", 10000), small.book.customers[customer]);
        small.item(customer, "G", "2026-04-02", 5000);
        small.item(customer, "C", "2026-02-02", -2000);
        small.item(customer, "P", "2026-02-02", 0);
        small.item(customer, "Y", "2026-02-02", 777).item.currency = 1;
        small.book.onAccount = {{customer, 0, 0, 1500}, {customer, 0, 1, 40}};
        small.book.customers[customer].nextActionOn = dayNumber(row[1]);
        const auto facts = factsOn(small);
        CHECK(facts[customer].openMinor == std::stoll(row[2]));
        CHECK(facts[customer].overdueMinor == std::stoll(row[3]));
        CHECK(facts[customer].oldestDueOn == (row[4] == "-" ? CustomerFacts::kNever : dayNumber(row[4])));
        CHECK(facts[customer].askedCount == 0);
        CHECK_FALSE(facts[customer].hasClaim());
    }
}

TEST_CASE("next action: due from its day on, done by a contact of that day or later", "[worklist]")
{
    const auto table = support::rows(R"(
        # next        contact     ->  due
        -             -               no
        2026-03-11    -               no
        2026-03-10    -               yes
        2026-03-01    -               yes
        2026-03-05    2026-03-04      yes
        2026-03-05    2026-03-05      no
        2026-03-05    2026-03-09      no
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        ledger::CustomerRecord customer;
        customer.nextActionOn = dayNumber(row[0]);
        customer.lastContactOn = dayNumber(row[1]);
        CHECK(isNextActionDue(customer, dayNumber("2026-03-10")) == (row[2] == "yes"));
    }
}

} // namespace
} // namespace tegoed::worklist
