#include "dunning/plan_maker.h"

#include "dunning/small_book.h"
#include "support/catch.h"

#include <string>

namespace tegoed::dunning {
namespace {

TEST_CASE("plan maker: several of them share one plan's verdicts and keep their proposals apart", "[dunning]")
{
    SmallBook small;
    const auto daughter = small.customer("1");
    const auto stranger = small.customer("2");
    const auto payer = small.customer("3");
    small.book.customers[daughter].payer = payer;
    small.item(daughter, "A", "2026-03-02", 10000);
    small.item(stranger, "B", "2026-03-02", 20000);
    small.item(payer, "C", "2026-04-02", 30000);
    const auto input = inputOn(small.build(), day("2026-03-10"));
    const Tables tables{input};
    Plan plan{input.on};
    plan.verdicts.resize(3, Verdict::Credit);
    plan.stages.resize(3, ledger::Stage::PreDue);
    PlanMaker first{tables, plan, false}, second{tables, plan, false};

    first.addPayer(daughter); // Her letters go to another: nothing to decide here.
    CHECK(plan.verdicts == std::vector<Verdict>(3, Verdict::Credit));
    first.addPayer(stranger);
    second.addPayer(payer);

    CHECK(plan.verdicts == std::vector<Verdict>{Verdict::Takes, Verdict::Takes, Verdict::NotDue});
    REQUIRE(first.proposals(Group::Reminder).size() == 1);
    CHECK(first.proposals(Group::Reminder)[0].customer == stranger);
    REQUIRE(second.proposals(Group::Reminder).size() == 1);
    CHECK(second.proposals(Group::Reminder)[0].customer == payer);
    CHECK(second.proposals(Group::Reminder)[0].firstItem == 0);
    CHECK(second.items().size() == 1);
    CHECK(second.proposals(Group::Call).empty());
}

TEST_CASE("plan maker: a book that is worth several threads gets the plan that its payers get one by one", "[dunning]")
{
    SmallBook small;
    constexpr int kCustomerCount = 2500;
    constexpr int kItemsEach = 90; // 225,000 items.
    for (int at = 0; at < kCustomerCount; ++at) {
        const auto customer = small.customer("K-" + std::to_string((at * 7919) % 100000) + "-with a long number");
        if (at % 50 == 49) small.book.customers[customer].payer = static_cast<ledger::CustomerIndex>(kCustomerCount - 1 - at);
        for (int item = 0; item < kItemsEach; ++item) {
            auto& draft = small.item(customer, "F" + std::to_string(item), "2026-03-01",
                                     item % 9 == 8 ? -(at % 500) * 10 - 1 : (at * 31 + item * 977) % 9000 + 1);
            draft.item.dueOn += (at + item * 7) % 60 - 50;
        }
    }
    const auto input = inputOn(small.build(), day("2026-03-10"));
    REQUIRE(small.book.items.all().size() == kCustomerCount * kItemsEach);
    const Planner planner{input};
    const auto plan = planner.all();

    std::size_t proposalCount = 0, itemCount = 0;
    bool isEqual = true;
    for (ledger::CustomerIndex payer = 0; payer < kCustomerCount; ++payer) {
        const auto own = planner.of(payer);
        proposalCount += own.proposals.size();
        itemCount += own.only.size();
        for (const auto item : own.only)
            isEqual = isEqual && own.verdictOf(item) == plan.verdictOf(item) && own.stageOf(item) == plan.stageOf(item);
    }
    CHECK(isEqual);
    CHECK(itemCount == small.book.items.all().size());
    CHECK(proposalCount == plan.proposals.size());
    CHECK(proposalCount > 1000);
    for (std::size_t at = 1; at < plan.proposals.size(); ++at) {
        const auto& before = plan.proposals[at - 1];
        const auto& after = plan.proposals[at];
        if (before.group != after.group || before.customer == after.customer) continue;
        isEqual =
            isEqual && small.book.number(small.book.customers[before.customer]) < small.book.number(small.book.customers[after.customer]);
    }
    CHECK(isEqual);
    for (const auto& proposal : plan.proposals) {
        std::int64_t toPay = 0;
        for (const auto& item : plan.itemsOf(proposal))
            toPay += item.payMinor;
        isEqual = isEqual && toPay == proposal.toPayMinor;
    }
    CHECK(isEqual);
}

} // namespace
} // namespace tegoed::dunning
