#include "dunning/policy_check.h"

#include "support/catch.h"
#include "support/table.h"

#include <functional>
#include <string>

namespace tegoed::dunning {
namespace {

using ledger::Stage;

std::string said(const Policy& policy)
{
    std::string all;
    for (const auto& fault : faultsOf(policy))
        all += (all.empty() ? "" : " ") + fault.where() + ":" + std::string{fault.what};
    return all;
}

TEST_CASE("policy check: each fault stands at its place, and a file with it is refused there", "[dunning]")
{
    struct Case {
        const char* faults;
        std::function<void(Policy&)> spoil;
    };
    const Case cases[]{
        {"", [](Policy&) {}},
        {"name:out_of_range", [](Policy& policy) { policy.name.clear(); }},
        {"name:out_of_range", [](Policy& policy) { policy.name = " own"; }},
        {"name:out_of_range", [](Policy& policy) { policy.name = std::string(61, 'a'); }},
        {"", [](Policy& policy) { policy.name = std::string(60, 'a'); }},
        {"steps:missing", [](Policy& policy) { policy.steps.clear(); }},
        {"steps[1].offset:not_rising", [](Policy& policy) { policy.steps[1].offsetDays = 0; }},
        {"steps[2].offset:not_rising", [](Policy& policy) { policy.steps[1].offsetDays = 14; }},
        {"steps[0].offset:out_of_range", [](Policy& policy) { policy.steps[0].offsetDays = -1; }},
        {"steps[5].offset:out_of_range", [](Policy& policy) { policy.steps[5].offsetDays = 3651; }},
        {"steps[1].gap:out_of_range", [](Policy& policy) { policy.steps[1].gapDays = -1; }},
        {"steps[1].gap:out_of_range", [](Policy& policy) { policy.steps[1].gapDays = 366; }},
        {"steps[1].stage:not_rising", [](Policy& policy) { policy.steps[1].stage = Stage::Reminder1; }},
        {"steps[4].stage:no_formal_notice", [](Policy& policy) { policy.steps.erase(policy.steps.begin() + 4); }},
        {"steps[4].approval:always_approved", [](Policy& policy) { policy.steps[4].needsApproval = false; }},
        {"steps[1].channels:twice",
         [](Policy& policy) { policy.steps[1].channels = {ledger::Channel::Email, ledger::Channel::Letter, ledger::Channel::Email}; }},
        {"customer_gap:out_of_range", [](Policy& policy) { policy.customerGapDays = 366; }},
        {"pay_days:out_of_range", [](Policy& policy) { policy.payDays = 0; }},
        {"last_reminder_pay_days:out_of_range", [](Policy& policy) { policy.lastReminderPayDays = 91; }},
        {"notice_days:out_of_range", [](Policy& policy) { policy.noticeDays = 0; }},
        {"minimum:out_of_range", [](Policy& policy) { policy.minimumMinor[0] = -1; }},
    };
    for (const auto& row : cases) {
        Policy policy = shippedPolicies().front();
        row.spoil(policy);
        CAPTURE(row.faults, policy.name);
        CHECK(said(policy) == row.faults);
        const auto read = parsePolicy(toJson(policy));
        CHECK(read.has_value() == std::string{row.faults}.empty());
    }
}

TEST_CASE("policy check: what has an effect at which stage", "[dunning]")
{
    const auto table = support::rows(R"(
        # stage        channel  tone  copies  approval  sms
        pre_due        yes      no    yes     yes       yes
        reminder_1     yes      yes   yes     yes       yes
        reminder_2     yes      yes   yes     yes       yes
        reminder_3     yes      yes   yes     yes       no
        call           no       no    no      yes       no
        reminder_4     yes      no    yes     yes       no
        formal_notice  no       no    yes     no        no
        collections    no       no    no      no        no
    )");
    CHECK(table.size() == ledger::kStageCount);
    for (const auto& row : table) {
        CAPTURE(row);
        const auto stage = ledger::parseStage(row[0]).value();
        CHECK(choosesChannel(stage) == (row[1] == "yes"));
        CHECK(speaksInTone(stage) == (row[2] == "yes"));
        CHECK(sendsCopies(stage) == (row[3] == "yes"));
        CHECK(choosesApproval(stage) == (row[4] == "yes"));
        CHECK(canGoBy(stage, ledger::Channel::Sms) == (row[5] == "yes"));
        CHECK_FALSE(canGoBy(stage, ledger::Channel::Phone));
    }
}

TEST_CASE("policy check: a step is added between its neighbours and makes no fault", "[dunning]")
{
    Policy policy = shippedPolicies()[1]; // compact: reminder 1 to 3, formal notice, collections
    CHECK(addStep(policy, 2) == 3);       // After reminder 3 comes the call.
    CHECK(policy.steps[3].stage == Stage::Call);
    CHECK(policy.steps[3].offsetDays == 17); // No week fits between 14 and 21: the middle of what there is.
    CHECK(policy.steps[3].copies.empty());
    CHECK(said(policy).empty());
    CHECK(addStep(policy, 5) == 0); // Nothing is more severe: the first free one is the pre-due notice.
    CHECK(policy.steps[0].stage == Stage::PreDue);
    CHECK(policy.steps[0].offsetDays == -7);
    CHECK(said(policy).empty());
    CHECK(addStep(policy, 0) == 5);
    CHECK(policy.steps[5].stage == Stage::Reminder4);
    CHECK(said(policy).empty());
    CHECK_FALSE(addStep(policy, 0));

    Policy empty;
    empty.name = "empty";
    for (int step = 0; step < ledger::kStageCount; ++step)
        CHECK(addStep(empty, empty.steps.empty() ? std::nullopt : std::optional{empty.steps.size() - 1}));
    CHECK(said(empty).empty());
    CHECK(empty.steps.size() == ledger::kStageCount);
}

} // namespace
} // namespace tegoed::dunning
