#include "dunning/plan.h"

#include "support/catch.h"

#include <string>

namespace tegoed::dunning {
namespace {

TEST_CASE("verdicts: the contract's reasons, in its order", "[dunning]")
{
    const std::vector<std::string> reasons{
        "takes",           "credit",         "in_collections", "insolvent",         "intercompany",   "on_hold",
        "before_policy",   "opening_review", "disputed",       "on_plan",           "promised",       "direct_debit",
        "paid_seen",       "contacted",      "resting",        "not_due",           "too_soon",       "consumer_term",
        "customer_recent", "credit_balance", "below_minimum",  "consumer_currency", "no_business_day"};
    REQUIRE(allVerdicts().size() == reasons.size());
    for (std::size_t at = 0; at < reasons.size(); ++at)
        CHECK(name(allVerdicts()[at]) == reasons[at]);
}

TEST_CASE("warnings: their codes", "[dunning]")
{
    CHECK(name(Warning::NoAddress) == "no_address");
    CHECK(name(Warning::NoCompany) == "no_company");
    CHECK(name(Warning::NotCalled) == "not_called");
    CHECK(name(Warning::NoEmail) == "no_email");
}

} // namespace
} // namespace tegoed::dunning
