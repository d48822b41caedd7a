#include "dunning/plan_difference.h"

#include "support/catch.h"

#include <string>

namespace tegoed::dunning {
namespace {

using ledger::Stage;

Proposal proposal(ledger::CustomerIndex customer, Stage stage, std::int64_t toPayMinor)
{
    Proposal one{};
    one.customer = customer;
    one.stage = stage;
    one.group = groupOf(stage);
    one.toPayMinor = toPayMinor;
    return one;
}

Plan plan(std::vector<Proposal> proposals)
{
    Plan one;
    one.proposals = std::move(proposals);
    return one;
}

std::string stagesOf(const PlanDifference& difference)
{
    std::string all;
    for (const auto& stage : difference.stages)
        all += (all.empty() ? "" : " ") + std::string{ledger::name(stage.stage)} + ":" + std::to_string(stage.beforeCount) + ">" +
               std::to_string(stage.afterCount);
    return all;
}

TEST_CASE("plan difference: counts by stage, customers with a letter more or less, and each proposal that changed", "[dunning]")
{
    const auto before = plan({proposal(3, Stage::Reminder1, 100), proposal(1, Stage::Reminder2, 200), proposal(2, Stage::Call, 0),
                              proposal(1, Stage::FormalNotice, 500), proposal(4, Stage::Reminder1, 70)});
    const auto after = plan({proposal(1, Stage::Reminder3, 200), proposal(2, Stage::Reminder1, 10), proposal(1, Stage::FormalNotice, 500),
                             proposal(5, Stage::Collections, 900), proposal(4, Stage::Reminder1, 70)});
    const auto difference = differenceOf(before, after);
    CHECK(stagesOf(difference) == "reminder_1:2>2 reminder_2:1>0 reminder_3:0>1 call:1>0 formal_notice:1>1 collections:0>1");
    CHECK(difference.newLetterCustomerCount == 1);   // 2 was only called.
    CHECK(difference.fewerLetterCustomerCount == 1); // 3.
    REQUIRE(difference.changes.size() == 5);
    CHECK(difference.changes[0].customer == 1);
    CHECK(difference.changes[0].before == ProposalDifference::Side{Stage::Reminder2, 200});
    CHECK(difference.changes[0].after == ProposalDifference::Side{Stage::Reminder3, 200});
    CHECK(difference.changes[1].customer == 2);
    CHECK_FALSE(difference.changes[1].before);
    CHECK(difference.changes[2].group == Group::Call);
    CHECK_FALSE(difference.changes[2].after);
    CHECK(difference.changes[4].customer == 5);
}

TEST_CASE("plan difference: equal plans differ in nothing, and another amount is a change", "[dunning]")
{
    const auto one = plan({proposal(1, Stage::Reminder1, 100)});
    CHECK(differenceOf(one, one).changes.empty());
    CHECK(differenceOf(plan({}), plan({})).stages.empty());
    const auto other = plan({proposal(1, Stage::Reminder1, 150)});
    const auto difference = differenceOf(one, other);
    CHECK(difference.changes.size() == 1);
    CHECK(difference.newLetterCustomerCount == 0);
    auto dollars = proposal(1, Stage::Reminder1, 100);
    dollars.currency = 1;
    CHECK(differenceOf(one, plan({dollars})).changes.size() == 2);
}

} // namespace
} // namespace tegoed::dunning
