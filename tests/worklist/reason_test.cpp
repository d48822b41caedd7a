#include "worklist/reason.h"

#include "support/catch.h"
#include "support/table.h"

#include <set>
#include <string>

namespace tegoed::worklist {
namespace {

TEST_CASE("reasons: points by docs/domain/worklist.md", "[worklist]")
{
    const auto table = support::rows(R"(
        # code           measure    points
        overdue_amount   0          0
        overdue_amount   1          4
        overdue_amount   9999       4
        overdue_amount   10000      8
        overdue_amount   50000      12
        overdue_amount   100000     16
        overdue_amount   500000     20
        overdue_amount   1000000    23
        overdue_amount   5000000    26
        overdue_amount   10000000   30
        overdue_amount   9000000000000000000  30
        other_currency   0          0
        other_currency   3          10
        days_overdue     0          0
        days_overdue     1          2
        days_overdue     7          2
        days_overdue     8          5
        days_overdue     15         8
        days_overdue     31         12
        days_overdue     61         16
        days_overdue     91         20
        pays_late        49         0
        pays_late        50         5
        pays_late        150        10
        pays_late        300        15
        pays_late        -900       0
        first_time_late  2          0
        first_time_late  3          15
        over_limit       0          5
        over_limit       25         10
        opening_review   0          0
        opening_review   9          5
        paid_seen        1          5
        next_action      20000      100
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        for (const auto code : allReasonCodes()) {
            if (name(code) == row[0]) CHECK(pointsFor(code, std::stoll(row[1])) == std::stoi(row[2]));
        }
    }
}

TEST_CASE("reasons: one table for all codes, thresholds rise, an agreed day stands above all else", "[worklist]")
{
    REQUIRE(reasonRules().size() == allReasonCodes().size());
    std::set<std::string_view> names;
    int most = 0;
    for (std::size_t at = 0; at < reasonRules().size(); ++at) {
        const auto& rule = reasonRules()[at];
        CAPTURE(name(rule.code));
        CHECK(rule.code == allReasonCodes()[at]);
        CHECK(static_cast<std::size_t>(rule.code) == at);
        names.insert(name(rule.code));
        REQUIRE_FALSE(rule.thresholds.empty());
        for (std::size_t step = 1; step < rule.thresholds.size(); ++step) {
            CHECK(rule.thresholds[step].atLeast > rule.thresholds[step - 1].atLeast);
            CHECK(rule.thresholds[step].points > rule.thresholds[step - 1].points);
        }
        // Who pays late on the average is not late for the first time: these two never come together.
        if (rule.code != ReasonCode::NextAction && rule.code != ReasonCode::FirstTimeLate) most += rule.thresholds.back().points;
    }
    CHECK(names.size() == kReasonCount);
    CHECK(most < reasonRules()[0].thresholds.back().points);
}

} // namespace
} // namespace tegoed::worklist
