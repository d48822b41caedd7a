#include "dunning/schedule.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::dunning {
namespace {

const Policy& shipped(const std::string& wanted)
{
    for (const auto& policy : shippedPolicies()) {
        if (policy.name == wanted) return policy;
    }
    throw std::runtime_error("no policy " + wanted);
}

TEST_CASE("schedule: the next step is the first that is more severe than the severest taken", "[dunning]")
{
    const auto table = support::rows(R"(
        # policy      taken                    due  next
        standard      -                        yes  reminder_1
        standard      -                        no   reminder_1
        standard      pre_due                  yes  reminder_1
        standard      reminder_1               yes  reminder_2
        standard      reminder_2               yes  reminder_3
        standard      reminder_1,reminder_3    yes  reminder_4
        standard      call                     yes  reminder_4
        standard      reminder_4               yes  formal_notice
        standard      formal_notice            yes  collections
        compact       reminder_4               yes  formal_notice
        compact       call                     yes  formal_notice
        relationship  -                        no   pre_due
        relationship  -                        yes  reminder_1
        relationship  pre_due                  no   reminder_1
        relationship  reminder_3               yes  call
        relationship  reminder_4               yes  formal_notice
        relationship  collections              yes  -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        ledger::StageSet taken;
        for (const auto stage : ledger::allStages()) {
            if (row[1].find(ledger::name(stage)) != std::string::npos) taken.insert(stage);
        }
        const auto next = Schedule{shipped(row[0])}.next(taken, row[2] == "yes");
        CHECK(next.exists == (row[3] != "-"));
        if (next.exists) CHECK(ledger::name(next.stage) == row[3]);
    }
}

TEST_CASE("schedule: a step carries its days and what approval it asks", "[dunning]")
{
    const Schedule schedule{shipped("relationship")};
    const auto notice = schedule.entryOf(ledger::Stage::FormalNotice);
    CHECK(notice.exists);
    CHECK(notice.offsetDays == 30);
    CHECK(notice.gapDays == 7);
    CHECK(notice.needsApproval);
    CHECK_FALSE(schedule.entryOf(ledger::Stage::Call).needsApproval);
    CHECK_FALSE(schedule.entryOf(ledger::Stage::Reminder4).exists);
}

TEST_CASE("schedule: a policy of our own cannot take the approval of a formal notice away", "[dunning]")
{
    Policy policy;
    policy.steps = {{ledger::Stage::FormalNotice, 30, 7, {}, Tone::Firm, {}, false},
                    {ledger::Stage::Collections, 45, 15, {}, Tone::Firm, {}, false}};
    const Schedule schedule{policy};
    CHECK(schedule.entryOf(ledger::Stage::FormalNotice).needsApproval);
    CHECK(schedule.entryOf(ledger::Stage::Collections).needsApproval);
}

} // namespace
} // namespace tegoed::dunning
