#include "dunning/policy.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::dunning {
namespace {

TEST_CASE("policy: the shipped schedules are those of the contract, rule 1", "[dunning]")
{
    const auto table = support::rows(R"(
        # policy      step  stage          offset  gap  copies  approval
        standard      0     reminder_1     0       5    0       no
        standard      1     reminder_2     7       5    0       no
        standard      2     reminder_3     14      5    2       no
        standard      3     reminder_4     21      5    0       no
        standard      4     formal_notice  30      7    0       yes
        standard      5     collections    45      15   0       yes
        compact       0     reminder_1     0       5    0       no
        compact       1     reminder_2     7       5    0       no
        compact       2     reminder_3     14      5    2       no
        compact       3     formal_notice  21      7    0       yes
        compact       4     collections    36      15   0       yes
        relationship  0     pre_due        -5      5    0       no
        relationship  1     reminder_1     5       5    0       no
        relationship  2     call           14      5    0       no
        relationship  3     formal_notice  30      7    0       yes
        relationship  4     collections    45      15   0       yes
    )");
    REQUIRE(shippedPolicies().size() == 3);
    std::size_t stepCount = 0;
    for (const auto& policy : shippedPolicies()) {
        stepCount += policy.steps.size();
        CHECK(policy.customerGapDays == 7);
        CHECK(policy.minimumMinor == std::array<std::int64_t, kGroupCount>{500, 2500, 0, 10000});
        CHECK(policy.payDays == 5);
        CHECK(policy.lastReminderPayDays == 7);
        CHECK_FALSE(policy.startsOn);
    }
    CHECK(stepCount == table.size());
    for (const auto& row : table) {
        CAPTURE(row);
        for (const auto& policy : shippedPolicies()) {
            if (policy.name != row[0]) continue;
            const auto& step = policy.steps.at(std::stoul(row[1]));
            CHECK(ledger::name(step.stage) == row[2]);
            CHECK(step.offsetDays == std::stoi(row[3]));
            CHECK(step.gapDays == std::stoi(row[4]));
            CHECK(step.copies.size() == std::stoul(row[5]));
            CHECK(step.needsApproval == (row[6] == "yes"));
            CHECK(step.channels.empty());
        }
    }
}

TEST_CASE("policy: groups and their names", "[dunning]")
{
    const auto table = support::rows(R"(
        pre_due        reminder
        reminder_1     reminder
        reminder_2     reminder
        reminder_3     reminder
        call           call
        reminder_4     reminder
        formal_notice  formal_notice
        collections    collections
    )");
    CHECK(table.size() == ledger::kStageCount);
    for (const auto& row : table) {
        CAPTURE(row);
        CHECK(name(groupOf(ledger::parseStage(row[0]).value())) == row[1]);
    }
    CHECK(name(CopyTo::AccountManager) == "account_manager");
    CHECK(name(CopyTo::CustomerManager) == "customer_manager");
    CHECK(name(Tone::Friendly) == "friendly");
    CHECK(name(Tone::Neutral) == "neutral");
    CHECK(name(Tone::Firm) == "firm");
}

} // namespace
} // namespace tegoed::dunning
