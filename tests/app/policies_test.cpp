#include "app/policies.h"

#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "app/plan_context.h"

#include <algorithm>

namespace tegoed::app {
namespace {

// On 2 March: F1 is 29 days overdue, F2 10, F3 3, F4 due in ten days.
constexpr std::string_view kPoliciesBook = "customer,customer_name,number,issued,due,amount\n"
                                           "1007,Jansen BV,F1,2026-01-02,2026-02-01,100.00\n"
                                           "1008,De Vries,F2,2026-01-20,2026-02-20,70.00\n"
                                           "1009,Bakker,F3,2026-01-28,2026-02-27,50.00\n"
                                           "1010,Smit,F4,2026-02-10,2026-03-12,50.00\n";

void fillPolicies(TestLedger& ledger)
{
    ImportRequest request;
    request.opening = Opening::New;
    ledger.items(kPoliciesBook, request);
}

dunning::Policy own(const std::string& name)
{
    auto policy = dunning::shippedPolicies().front();
    policy.name = name;
    return policy;
}

const PolicyInfo& infoOf(const std::vector<PolicyInfo>& infos, const std::string& name)
{
    const auto found = std::find_if(infos.begin(), infos.end(), [&](const PolicyInfo& info) { return info.policy.name == name; });
    REQUIRE(found != infos.end());
    return *found;
}

TEST_CASE("policies: who follows which, by name, by segment, else the standard", "[app][policy]")
{
    TestLedger ledger;
    fillPolicies(ledger);
    REQUIRE(setCustomer(*ledger, "1007", {{"segment", "Retail"}}));
    REQUIRE(setCustomer(*ledger, "1008", {{"segment", "Retail"}, {"policy", "compact"}}));
    REQUIRE(setSettings(*ledger, {{"segment.Retail.policy", "relationship"}}));
    REQUIRE(setPolicy(*ledger, dunning::toJson(own("calm"))));
    const auto infos = policyInfos(*ledger);
    REQUIRE(infos);
    CHECK(infos->size() == 4);
    const auto& standard = infoOf(*infos, "standard");
    CHECK(standard.isStandard);
    CHECK(standard.isShipped);
    CHECK_FALSE(standard.isChanged);
    CHECK(standard.customerCount == 2);
    const auto& compact = infoOf(*infos, "compact");
    CHECK(compact.customerCount == 1);
    CHECK(compact.ownCount == 1);
    const auto& relationship = infoOf(*infos, "relationship");
    CHECK(relationship.customerCount == 1);
    CHECK(relationship.segments == std::vector<std::string>{"Retail"});
    CHECK_FALSE(infoOf(*infos, "calm").isShipped);
    CHECK(infoOf(*infos, "calm").customerCount == 0);
    CHECK(segmentNames(*ledger).value() == std::vector<std::string>{"Retail"});
}

TEST_CASE("policies: an own one is removed unless followed, a shipped one is put back", "[app][policy]")
{
    TestLedger ledger;
    fillPolicies(ledger);
    CHECK(removePolicy(*ledger, "standard").error().code == base::ErrorCode::PolicyNotOwn);
    CHECK(removePolicy(*ledger, "nobody's").error().code == base::ErrorCode::PolicyUnknown);
    auto changed = own("standard");
    changed.steps[0].offsetDays = 3;
    REQUIRE(setPolicy(*ledger, dunning::toJson(changed)));
    CHECK(infoOf(policyInfos(*ledger).value(), "standard").isChanged);
    REQUIRE(removePolicy(*ledger, "standard"));
    CHECK_FALSE(infoOf(policyInfos(*ledger).value(), "standard").isChanged);

    REQUIRE(setPolicy(*ledger, dunning::toJson(own("calm"))));
    CHECK(assignPolicy(*ledger, "calm", {"1007", "1008", "1007"}).value() == 2);
    CHECK(assignPolicy(*ledger, "calm", {"1007"}).value() == 0); // It has it already: no entry.
    CHECK(removePolicy(*ledger, "calm").error().code == base::ErrorCode::PolicyFollowed);
    CHECK(assignPolicy(*ledger, "", {"1007", "1008"}).value() == 2);
    // A segment that no customer has (any more) follows it all the same.
    REQUIRE(setSettings(*ledger, {{"segment.gold.policy", "calm"}}));
    CHECK(infoOf(policyInfos(*ledger).value(), "calm").segments == std::vector<std::string>{"gold"});
    const auto kept = removePolicy(*ledger, "calm");
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == base::ErrorCode::PolicyFollowed);
    CHECK(kept.error().arguments.back() == "gold");
    REQUIRE(setSettings(*ledger, {{"segment.gold.policy", ""}}));
    REQUIRE(removePolicy(*ledger, "calm"));
    CHECK(policyInfos(*ledger)->size() == 3);
    CHECK(assignPolicy(*ledger, "calm", {"1007"}).error().code == base::ErrorCode::PolicyUnknown);
    CHECK(assignPolicy(*ledger, "compact", {"1007", "7"}).error().code == base::ErrorCode::CustomerUnknown);
    CHECK(infoOf(policyInfos(*ledger).value(), "compact").ownCount == 0);
    CHECK(ledger.faults().empty());
}

TEST_CASE("policies: the effect of an edit is that of a plan after saving it, and saves nothing", "[app][policy]")
{
    TestLedger ledger;
    fillPolicies(ledger);
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == 3);
    const ledger::Book book = (*ledger).book();
    auto edited = own("standard");
    edited.steps[0].offsetDays = 5; // F3 is only 3 days overdue.
    const auto entries = (*ledger).file().journalCount();
    const auto effect = effectOf(*view, book, "standard", edited);
    CHECK((*ledger).file().journalCount() == entries);
    CHECK(effect.isBusinessDay);
    CHECK(effect.difference.fewerLetterCustomerCount == 1);
    CHECK(effect.difference.newLetterCustomerCount == 0);
    REQUIRE(effect.difference.changes.size() == 1);
    CHECK(book.number(book.customers[effect.difference.changes[0].customer]) == "1009");
    CHECK(effect.difference.stages == std::vector<dunning::StageDifference>{{dunning::Group::Reminder, ledger::Stage::Reminder1, 3, 2}});
    CHECK(effectOf(*view, book, "standard", own("standard")).difference.changes.empty());
    // One that nobody follows changes nothing.
    CHECK(effectOf(*view, book, "new", own("new")).difference.changes.empty());

    REQUIRE(setPolicy(*ledger, dunning::toJson(edited)));
    CHECK(dunningPlan(*ledger)->plan.proposals.size() == 2);
}

TEST_CASE("policies: on a day off the effect is shown as if it were a business day", "[app][policy]")
{
    TestLedger ledger{ledger::Settlement::Bank, "2026-03-01"}; // A Sunday.
    fillPolicies(ledger);
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    CHECK(view->plan.proposals.empty());
    auto edited = own("standard");
    edited.steps[0].offsetDays = 5;
    const auto effect = effectOf(*view, (*ledger).book(), "standard", edited);
    CHECK_FALSE(effect.isBusinessDay);
    CHECK(effect.difference.stages == std::vector<dunning::StageDifference>{{dunning::Group::Reminder, ledger::Stage::Reminder1, 3, 2}});
}

} // namespace
} // namespace tegoed::app
