#include "dunning/policy.h"

#include "support/catch.h"
#include "support/table.h"

#include <algorithm>
#include <string>

namespace tegoed::dunning {
namespace {

const std::string kStep = R"({"stage":"reminder_1","offset":0,"gap":5})";

std::string policyWith(const std::string& members, const std::string& steps = kStep)
{
    return R"({"name":"own",)" + members + R"("steps":[)" + steps + "]}";
}

TEST_CASE("policy JSON: what is written is read again as it was", "[dunning]")
{
    for (const auto& policy : shippedPolicies()) {
        CAPTURE(policy.name);
        CHECK(parsePolicy(toJson(policy)).value() == policy);
        CHECK_THAT(toJson(policy), Catch::Matchers::ContainsSubstring("\"starts_on\": null"));
    }
    Policy own;
    own.name = "Grote klanten – zacht";
    own.customerGapDays = 10;
    own.minimumMinor = {1050, 0, 1, 99999};
    own.payDays = 3;
    own.lastReminderPayDays = 4;
    own.noticeDays = 21;
    own.startsOn = base::Date::parse("2026-01-31");
    own.steps.push_back({ledger::Stage::PreDue,
                         -7,
                         0,
                         {ledger::Channel::Whatsapp, ledger::Channel::Email},
                         Tone::Neutral,
                         {CopyTo::CustomerManager},
                         true});
    own.steps.push_back({ledger::Stage::Reminder2, 9, 8, {}, Tone::Firm, {}, false});
    CHECK(parsePolicy(toJson(own)).value() == own);
}

TEST_CASE("policy JSON: what is left out has the contract's value", "[dunning]")
{
    const auto policy = parsePolicy(policyWith("")).value();
    CHECK(policy.customerGapDays == 7);
    CHECK(policy.minimumMinor == Policy{}.minimumMinor);
    CHECK(policy.payDays == 5);
    CHECK(policy.noticeDays == 14);
    CHECK(policy.steps.at(0).tone == Tone::Friendly);
    CHECK_FALSE(policy.steps.at(0).needsApproval);
}

TEST_CASE("policy JSON: each fault is named with its place", "[dunning]")
{
    const auto step = [](const std::string& stage, const std::string& more) { return R"({"stage":")" + stage + R"(",)" + more + "}"; };
    const std::string formal = step("formal_notice", R"("offset":30,"gap":7)");
    struct Row {
        std::string json;
        std::string where;
        std::string what;
    };
    const std::vector<Row> table{
        {"", "", "not_json"},
        {"{", "", "not_json"},
        {"[]", "", "wrong_type"},
        {"{\"name\":\"\xff\"}", "", "not_json"},
        {std::string(70'000, ' '), "", "out_of_range"},
        {R"({"steps":[)" + kStep + "]}", "name", "missing"},
        {R"({"name":"","steps":[)" + kStep + "]}", "name", "out_of_range"},
        {R"({"name":" x","steps":[)" + kStep + "]}", "name", "out_of_range"},
        {R"({"name":"a\nb","steps":[)" + kStep + "]}", "name", "out_of_range"},
        {R"({"name":")" + std::string(61, 'x') + R"(","steps":[)" + kStep + "]}", "name", "out_of_range"},
        {R"({"name":7,"steps":[)" + kStep + "]}", "name", "wrong_type"},
        {R"({"name":"own"})", "steps", "missing"},
        {R"({"name":"own","steps":[]})", "steps", "missing"},
        {R"({"name":"own","steps":{}})", "steps", "wrong_type"},
        {R"({"name":"own","steps":[7]})", "steps[0]", "wrong_type"},
        {policyWith(R"("speed":1,)"), "speed", "unknown_member"},
        {policyWith(R"("pay_days":5,"pay_days":6,)"), "pay_days", "twice"},
        {policyWith(R"("customer_gap":-1,)"), "customer_gap", "out_of_range"},
        {policyWith(R"("customer_gap":366,)"), "customer_gap", "out_of_range"},
        {policyWith(R"("customer_gap":18446744073709551615,)"), "customer_gap", "out_of_range"},
        {policyWith(R"("customer_gap":1e300,)"), "customer_gap", "wrong_type"},
        {policyWith(R"("customer_gap":7.5,)"), "customer_gap", "wrong_type"},
        {policyWith(R"("customer_gap":"7",)"), "customer_gap", "wrong_type"},
        {policyWith(R"("pay_days":0,)"), "pay_days", "out_of_range"},
        {policyWith(R"("last_reminder_pay_days":91,)"), "last_reminder_pay_days", "out_of_range"},
        {policyWith(R"("notice_days":0,)"), "notice_days", "out_of_range"},
        {policyWith(R"("starts_on":"2026-02-30",)"), "starts_on", "out_of_range"},
        {policyWith(R"("starts_on":1,)"), "starts_on", "wrong_type"},
        {policyWith(R"("minimum":5,)"), "minimum", "wrong_type"},
        {policyWith(R"("minimum":{"reminder":"-1.00"},)"), "minimum.reminder", "out_of_range"},
        {policyWith(R"("minimum":{"reminder":"1.234"},)"), "minimum.reminder", "out_of_range"},
        {policyWith(R"("minimum":{"reminder":5},)"), "minimum.reminder", "wrong_type"},
        {policyWith(R"("minimum":{"letter":"5.00"},)"), "minimum.letter", "unknown_member"},
        {policyWith("", R"({"offset":0,"gap":5})"), "steps[0].stage", "missing"},
        {policyWith("", step("reminder_5", R"("offset":0,"gap":5)")), "steps[0].stage", "unknown_word"},
        {policyWith("", step("reminder_1", R"("gap":5)")), "steps[0].offset", "missing"},
        {policyWith("", step("reminder_1", R"("offset":0)")), "steps[0].gap", "missing"},
        {policyWith("", step("reminder_1", R"("offset":-1,"gap":5)")), "steps[0].offset", "out_of_range"},
        {policyWith("", step("pre_due", R"("offset":0,"gap":5)")), "steps[0].offset", "out_of_range"},
        {policyWith("", step("reminder_1", R"("offset":3651,"gap":5)")), "steps[0].offset", "out_of_range"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":-1)")), "steps[0].gap", "out_of_range"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"tone":"rude")")), "steps[0].tone", "unknown_word"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"channels":["pigeon"])")), "steps[0].channels[0]", "unknown_word"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"channels":"email")")), "steps[0].channels", "wrong_type"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"channels":["email","email"])")), "steps[0].channels[1]", "twice"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"copies":[1])")), "steps[0].copies[0]", "wrong_type"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"approval":"yes")")), "steps[0].approval", "wrong_type"},
        {policyWith("", step("reminder_1", R"("offset":0,"gap":5,"days":9)")), "steps[0].days", "unknown_member"},
        {policyWith("", kStep + "," + step("reminder_1", R"("offset":7,"gap":5)")), "steps[1].stage", "not_rising"},
        {policyWith("", step("reminder_4", R"("offset":0,"gap":5)") + "," + step("call", R"("offset":7,"gap":5)")), "steps[1].stage",
         "not_rising"},
        {policyWith("", kStep + "," + step("reminder_2", R"("offset":0,"gap":5)")), "steps[1].offset", "not_rising"},
        {policyWith("", kStep + "," + step("collections", R"("offset":45,"gap":15)")), "steps[1].stage", "no_formal_notice"},
        {policyWith("", step("formal_notice", R"("offset":30,"gap":7,"approval":false)")), "steps[0].approval", "always_approved"},
        {policyWith("", formal + "," + step("collections", R"("offset":45,"gap":15,"approval":false)")), "steps[1].approval",
         "always_approved"},
    };
    for (const auto& row : table) {
        CAPTURE(row.json.substr(0, 200));
        const auto policy = parsePolicy(row.json);
        REQUIRE_FALSE(policy.has_value());
        CHECK(policy.error().code == base::ErrorCode::PolicyInvalid);
        CHECK(policy.error().arguments == std::vector<std::string>{row.where, row.what});
        CHECK(std::count(policyFaults().begin(), policyFaults().end(), row.what) == 1);
    }
    for (const auto fault : policyFaults()) {
        CAPTURE(fault);
        CHECK(std::any_of(table.begin(), table.end(), [&](const Row& row) { return row.what == fault; }));
    }
}

TEST_CASE("policy JSON: deep nesting is a fault, not an overflow", "[dunning]")
{
    CHECK_FALSE(parsePolicy(std::string(60'000, '[')).has_value());
    CHECK_FALSE(parsePolicy(R"({"name":)" + std::string(30'000, '[') + std::string(30'000, ']') + "}").has_value());
}

} // namespace
} // namespace tegoed::dunning
