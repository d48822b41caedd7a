#include "dunning/plan.h"

#include "dunning/described_item.h"
#include "support/catch.h"
#include "support/table.h"

#include <algorithm>
#include <string>

namespace tegoed::dunning {
namespace {

std::string verdictOf(const SmallBook& small, const Plan& plan, const std::string& number)
{
    return std::string{name(plan.verdictOf(small.indexOf(number)))};
}

/// The plan's proposals as `customer group stage toPay number,number`.
std::vector<std::string> proposalsOf(const SmallBook& small, const Plan& plan)
{
    std::vector<std::string> lines;
    for (const auto& proposal : plan.proposals) {
        std::string line{small.book.number(small.book.customers[proposal.customer])};
        line += " " + std::string{name(proposal.group)} + " " + std::string{ledger::name(proposal.stage)} + " " +
                std::to_string(proposal.toPayMinor) + " ";
        for (const auto& item : plan.itemsOf(proposal)) {
            line += (line.back() == ' ' ? "" : ",") + std::string{small.book.items.number(small.book.items.all()[item.item])};
        }
        lines.push_back(line);
    }
    return lines;
}

TEST_CASE("rule 3: one reminder letter for all items, formal notices and tasks apart", "[dunning]")
{
    SmallBook small;
    const auto second = small.customer("20");
    const auto first = small.customer("10");
    auto& customer = small.book.customers[first];
    describe("-", small.item(first, "R1", "2026-03-09", 10000), customer);
    describe("steps=reminder_1,reminder_2 last=2026-03-01", small.item(first, "R3", "2026-02-20", 20000), customer);
    describe("steps=reminder_4 last=2026-02-20", small.item(first, "N1", "2026-02-01", 30000), customer);
    describe("steps=formal_notice last=2026-02-10 formal=2026-02-10", small.item(first, "C1", "2026-01-01", 40000), customer);
    describe("-", small.item(second, "R2", "2026-03-09", 5000), small.book.customers[second]);
    const auto plan = makePlan(inputOn(small.build(), day("2026-03-10")));
    CHECK(proposalsOf(small, plan) == std::vector<std::string>{"10 reminder reminder_3 30000 R3,R1", "20 reminder reminder_1 5000 R2",
                                                               "10 formal_notice formal_notice 30000 N1",
                                                               "10 collections collections 40000 C1"});
    for (const auto& proposal : plan.proposals)
        CHECK(proposal.needsApproval == (proposal.group != Group::Reminder));
}

TEST_CASE("rule 3: not within seven days of the last reminder letter", "[dunning]")
{
    const auto table = support::rows(R"(
        # last letter  company  currency  ->  R1               N1
        2026-03-03     0        0             takes            takes
        2026-03-04     0        0             customer_recent  takes
        2026-03-10     0        0             customer_recent  takes
        2026-03-10     1        0             takes            takes
        2026-03-10     0        1             takes            takes
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        small.item(customer, "R1", "2026-03-09", 10000);
        describe("steps=reminder_4 last=2026-02-20", small.item(customer, "N1", "2026-02-01", 30000), small.book.customers[customer]);
        small.book.lastLetters = {
            {customer, static_cast<std::uint8_t>(std::stoi(row[1])), static_cast<std::uint8_t>(std::stoi(row[2])), dayNumber(row[0])}};
        const auto plan = makePlan(inputOn(small.build(), day("2026-03-10")));
        CHECK(verdictOf(small, plan, "R1") == row[3]);
        CHECK(verdictOf(small, plan, "N1") == row[4]);
    }
}

TEST_CASE("rule 4: credits are set off against the oldest invoices, whether these take a step or not", "[dunning]")
{
    // D is wholly disputed, P partly (40.00 of 100.00), H on hold; L is not yet due. Nothing is set off against what is disputed.
    const auto table = support::rows(R"(
        # credit  account  link  ->  H       P               R               to pay
        0         0        -         on_hold  takes           takes           16000
        6000      0        -         on_hold  takes           takes           16000
        10000     0        -         on_hold  takes           takes           16000
        12000     0        -         on_hold  takes           takes           14000
        10000     6000     -         on_hold  credit_balance  takes           10000
        10000     16001    -         on_hold  credit_balance  credit_balance  0
        16000     9600     -         on_hold  credit_balance  below_minimum   0
        16000     9500     -         on_hold  credit_balance  takes           500
        7000      0        R         on_hold  takes           takes           9000
        12000     0        R         on_hold  takes           credit_balance  6000
        99999     0        -         on_hold  credit_balance  credit_balance  0
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        auto& record = small.book.customers[customer];
        describe("disputed=10000", small.item(customer, "D", "2026-02-01", 10000), record);
        describe("hold=2026-04-01", small.item(customer, "H", "2026-02-02", 10000), record);
        describe("disputed=4000", small.item(customer, "P", "2026-03-01", 10000), record);
        small.item(customer, "R", "2026-03-02", 10000);
        small.item(customer, "L", "2026-04-02", 10000);
        if (row[0] != "0") small.item(customer, "C", "2026-05-01", -std::stoll(row[0]));
        if (row[1] != "0") small.book.onAccount = {{customer, 0, 0, std::stoll(row[1])}};
        auto input = inputOn(small.build(), day("2026-03-10"));
        std::vector<CreditLink> links;
        if (row[2] != "-")
            links.push_back({small.book.items.all()[small.indexOf("C")].id, small.book.items.all()[small.indexOf(row[2])].id});
        input.creditLinks = links;
        const auto plan = makePlan(input);

        CHECK(verdictOf(small, plan, "D") == "disputed");
        CHECK(verdictOf(small, plan, "H") == row[3]);
        CHECK(verdictOf(small, plan, "P") == row[4]);
        CHECK(verdictOf(small, plan, "R") == row[5]);
        REQUIRE(plan.proposals.size() == (row[6] == "0" ? 0U : 1U));
        if (plan.proposals.empty()) continue;
        const auto& proposal = plan.proposals.front();
        CHECK(proposal.toPayMinor == std::stoll(row[6]));
        CHECK(proposal.creditsMinor == -std::stoll(row[0]));
        CHECK(proposal.unallocatedMinor == -std::stoll(row[1]));
        std::int64_t claimed = 0;
        for (const auto& item : plan.itemsOf(proposal))
            claimed += item.claimedMinor;
        CHECK(proposal.itemsTotalMinor == claimed);
    }
}

TEST_CASE("rule 4: credits of another company or currency count elsewhere", "[dunning]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    small.item(customer, "E", "2026-03-02", 10000);
    small.item(customer, "Y", "2026-03-02", 10000).item.currency = 1;
    small.item(customer, "Z", "2026-03-02", 10000).item.company = 1;
    small.item(customer, "C", "2026-03-02", -4000).item.company = 1;
    small.book.onAccount = {{customer, 0, 1, 9999}};
    const auto plan = makePlan(inputOn(small.build(), day("2026-03-10")));
    CHECK(verdictOf(small, plan, "Y") == "below_minimum"); // One yen is left of a minimum of five.
    REQUIRE(plan.proposals.size() == 2);
    CHECK(plan.proposals[0].company == 0);
    CHECK(plan.proposals[0].toPayMinor == 10000);
    CHECK(plan.proposals[1].company == 1);
    CHECK(plan.proposals[1].toPayMinor == 6000);
}

TEST_CASE("rule 4: under the minimum no proposal", "[dunning]")
{
    const auto table = support::rows(R"(
        # item                                                          open   ->  verdict
        -                                                               499        below_minimum
        -                                                               500        takes
        steps=reminder_4 last=2026-02-20 due=2026-02-01                 2499       below_minimum
        steps=reminder_4 last=2026-02-20 due=2026-02-01                 2500       takes
        steps=formal_notice last=2026-02-20 formal=2026-02-20 due=2026-01-01  9999   below_minimum
        steps=formal_notice last=2026-02-20 formal=2026-02-20 due=2026-01-01  10000  takes
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row[0], small.item(customer, "F", "2026-03-02", std::stoll(row[1])), small.book.customers[customer]);
        const auto plan = makePlan(inputOn(small.build(), day("2026-03-10")));
        CHECK(verdictOf(small, plan, "F") == row[2]);
        CHECK(plan.proposals.size() == (row[2] == "takes" ? 1U : 0U));
    }
    SmallBook calls;
    const auto customer = calls.customer("10");
    describe("steps=reminder_1 last=2026-03-02", calls.item(customer, "F", "2026-02-20", 1), calls.book.customers[customer]);
    CHECK(makePlan(inputOn(calls.build(), day("2026-03-10"), "relationship")).proposals.size() == 1);
}

TEST_CASE("rule 7: no 14-day letter in another currency than the euro, and no collections after none", "[dunning]")
{
    const auto table = support::rows(R"(
        # kind      payer     currency  ->  notice             reminder
        consumer    -         0             takes              takes
        consumer    -         1             consumer_currency  takes
        unknown     -         2             consumer_currency  takes
        business    -         1             takes              takes
        business    consumer  1             consumer_currency  takes
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto kindOf = [](const std::string& word) { return ledger::parseCustomerKind(word).value(); };
        const auto customer = small.customer("10", kindOf(row[0]));
        if (row[1] != "-") small.book.customers[customer].payer = small.customer("11", kindOf(row[1]));
        const auto currency = static_cast<std::uint8_t>(std::stoi(row[2]));
        auto& notice = small.item(customer, "N", "2026-02-01", 5'000'000);
        describe("steps=reminder_4 last=2026-02-23", notice, small.book.customers[customer]);
        notice.item.currency = currency;
        small.item(customer, "R", "2026-03-02", 5'000'000).item.currency = currency;
        const auto& book = small.build();
        const auto plan = makePlan(inputOn(book, day("2026-03-10")));
        CHECK(verdictOf(small, plan, "N") == row[3]);
        CHECK(verdictOf(small, plan, "R") == row[4]);
        // Nothing but a person changes that, however late it becomes.
        if (row[3] == "takes") continue;
        CHECK_FALSE(nextLookOn(inputOn(book, day("2026-03-10")), plan, small.indexOf("N")));
        CHECK(verdictOf(small, makePlan(inputOn(book, day("2026-06-10"))), "N") == row[3]);
    }
}

TEST_CASE("rule 4: the day asked for is a business day", "[dunning]")
{
    const auto table = support::rows(R"(
        # on        item                                             kind        ->  pay by
        2026-03-10  -                                                business        2026-03-16
        2026-03-11  -                                                business        2026-03-16
        2026-03-30  -                                                business        2026-04-07
        2026-03-30  steps=reminder_3 last=2026-03-23                 business        2026-04-07
        2026-03-10  steps=reminder_3 last=2026-03-01 due=2026-02-15  business        2026-03-17
        2026-04-02  steps=reminder_4 last=2026-03-23                 business        2026-04-16
        2026-04-02  steps=reminder_4 last=2026-03-23                 consumer        2026-04-21
        2026-04-02  steps=reminder_4 last=2026-03-23                 unknown         2026-04-21
        2026-04-30  steps=reminder_4 last=2026-03-23                 unknown         2026-05-18
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row[1] + " kind=" + row[2], small.item(customer, "F", "2026-03-02", 10000), small.book.customers[customer]);
        const auto plan = makePlan(inputOn(small.build(), day(row[0])));
        REQUIRE(plan.proposals.size() == 1);
        CHECK(base::toString(plan.proposals[0].payBy) == row[3]);
        CHECK(plan.proposals[0].toConsumer == (row[2] != "business"));
    }
}

TEST_CASE("rule 8: nothing on days off and in quiet periods, unless any day will do", "[dunning]")
{
    SmallBook small;
    small.item(small.customer("10"), "F", "2026-03-02", 10000);
    const auto& book = small.build();
    const base::BusinessCalendar quiet{{true, true, {}, {{day("2026-03-16"), day("2026-03-20")}}}};
    const auto table = support::rows(R"(
        # on        any  ->  verdict          next
        2026-03-13  no       takes            -
        2026-03-14  no       no_business_day  2026-03-23
        2026-03-14  yes      takes            -
        2026-03-16  no       no_business_day  2026-03-23
        2026-03-20  no       no_business_day  2026-03-23
        2026-03-20  yes      takes            -
        2026-04-03  no       no_business_day  2026-04-07
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        auto base = inputOn(book, day(row[0]));
        const PlanInput input{book, base.on, quiet, base.policies, {}, {}, base.standardPolicy, {}, row[1] == "yes"};
        const auto plan = makePlan(input);
        CHECK(verdictOf(small, plan, "F") == row[2]);
        const auto next = nextLookOn(input, plan, 0);
        CHECK((next ? base::toString(*next) : "-") == row[3]);
    }
}

TEST_CASE("a payer gets one letter for all he pays for, and his own credits lower it", "[dunning]")
{
    SmallBook small;
    const auto daughter = small.customer("30");
    const auto payer = small.customer("20");
    const auto other = small.customer("10");
    small.book.customers[daughter].payer = payer;
    small.item(daughter, "A", "2026-03-01", 10000);
    small.item(payer, "B", "2026-03-02", 20000);
    small.item(payer, "C", "2026-03-02", -15000);
    small.item(other, "D", "2026-03-02", 30000);
    small.book.lastLetters = {{daughter, 0, 0, dayNumber("2026-03-09")}}; // A letter to the daughter was one to the daughter.
    const auto input = inputOn(small.build(), day("2026-03-10"));
    const Planner planner{input};
    const auto plan = planner.all();
    CHECK(proposalsOf(small, plan) == std::vector<std::string>{"10 reminder reminder_1 30000 D", "20 reminder reminder_1 15000 B"});
    CHECK(verdictOf(small, plan, "A") == "credit_balance");

    const auto own = planner.of(payer);
    CHECK(own.only.size() == 3);
    CHECK(proposalsOf(small, own) == std::vector<std::string>{"20 reminder reminder_1 15000 B"});
    CHECK(verdictOf(small, own, "A") == "credit_balance");
    CHECK(planner.of(daughter).proposals.empty());
    CHECK(planner.of(daughter).only.empty());
}

TEST_CASE("warnings: no address, no company, a call that nobody made", "[dunning]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    small.book.customers[customer].hasAddress = false;
    small.book.companies[0].iban.clear();
    describe("steps=reminder_1 last=2026-02-20 task=2026-03-10", small.item(customer, "N", "2026-02-10", 10000),
             small.book.customers[customer]);
    auto plan = makePlan(inputOn(small.build(), day("2026-03-18"), "relationship"));
    REQUIRE(plan.proposals.size() == 1);
    CHECK(plan.proposals[0].group == Group::FormalNotice);
    CHECK(plan.proposals[0].warnings == 7);

    small.book.companies[0].iban = "NL91ABNA0417164300";
    small.book.customers[customer].hasAddress = true;
    small.drafts[0].item.lastStepOn = dayNumber("2026-03-11"); // A letter after the task has said it already.
    small.drafts[0].item.steps |= 1U << static_cast<unsigned>(ledger::Stage::Call);
    plan = makePlan(inputOn(small.build(), day("2026-03-18"), "relationship"));
    REQUIRE(plan.proposals.size() == 1);
    CHECK(plan.proposals[0].warnings == 0);
}

TEST_CASE("a step that asks for approval makes its letter ask for it", "[dunning]")
{
    SmallBook small;
    small.item(small.customer("10"), "F", "2026-03-02", 10000);
    auto policies = shippedPolicies();
    policies[0].steps[0].needsApproval = true;
    auto input = inputOn(small.build(), day("2026-03-10"));
    input.policies = policies;
    CHECK(makePlan(input).proposals.at(0).needsApproval);
}

TEST_CASE("a plan of an empty book and of customers without items is empty", "[dunning]")
{
    SmallBook small;
    CHECK(makePlan(inputOn(small.build(), day("2026-03-10"))).proposals.empty());
    const auto customer = small.customer("10");
    const auto& book = small.build();
    CHECK(makePlan(inputOn(book, day("2026-03-10"))).verdicts.empty());
    CHECK(makePlanFor(inputOn(book, day("2026-03-10")), customer).proposals.empty());
}

} // namespace
} // namespace tegoed::dunning
