#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("policy: shipped schedules are listed, shown, and replaced by a file", "[cli][policy]")
{
    CommandLine line;
    line.makeBooks();
    const auto policies = line.json("policy list");
    REQUIRE(policies.size() == 3);
    CHECK(policies.at(0).at("name") == "standard");
    CHECK(policies.at(0).at("steps") == "reminder_1 reminder_2 reminder_3 reminder_4 formal_notice collections");

    auto policy = line.json("policy show standard");
    CHECK(policy.at("steps").at(0).at("stage") == "reminder_1");
    CHECK_THAT(line("policy show standard").out, Catch::Matchers::ContainsSubstring("formal notice"));
    policy["steps"][0]["offset"] = 20;
    policy["steps"][1]["offset"] = 25;
    policy["steps"][2]["offset"] = 26;
    policy["steps"][3]["offset"] = 27;
    const auto set = line("policy set " + line.write("later.json", policy.dump()));
    INFO(set.err);
    CHECK(set.exitCode == 0);
    CHECK(line.json("policy show standard").at("steps").at(0).at("offset") == 20);
    const auto answer = line.json("dunning plan");
    for (const auto& row : answer.at("skipped"))
        if (row.at("number") == "F1") CHECK(row.at("reason") == "not_due");

    CHECK(line.json("policy show standard").at("starts_on").is_null());
    policy["starts_on"] = "2026-02-20";
    REQUIRE(line("policy set " + line.write("later.json", policy.dump())).exitCode == 0);
    CHECK(line.json("policy show standard").at("starts_on") == "2026-02-20");
    CHECK_THAT(line("policy show standard").out, Catch::Matchers::ContainsSubstring("Items due before 2026-02-20 take no step."));

    const auto bad = line.write("bad.json", "{\"name\":\"x\",\"steps\":[{\"stage\":\"shout\",\"offset\":0,\"gap\":5}]}");
    const auto refused = line("policy set " + bad);
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.starts_with("tegoedctl: " + bad + ": The dunning schedule is wrong at steps[0].stage: the word is not known."));
}

TEST_CASE("policy: as a document, given to customers, and put back as shipped", "[cli][policy]")
{
    CommandLine line;
    line.makeBooks();
    const auto file = line.write("unused.txt", "") + ".pdf";
    const auto written = line("policy show standard --out " + file);
    INFO(written.err);
    CHECK(written.exitCode == 0);
    CHECK(written.out == "The dunning schedule standard was written to " + file + ".\n");
    CHECK(line("policy show standard --out " + file).exitCode == 3); // Nothing is overwritten.
    CHECK(line("policy show nobody --out other.pdf").exitCode == 3);

    CHECK(line("policy assign compact 1001").exitCode == 0);
    for (const auto& customer : line.json("customer list"))
        if (customer.at("number") == "1001") CHECK(customer.at("policy") == "compact");
    CHECK(line("policy assign compact 77").exitCode == 3);
    CHECK(line("policy remove standard").exitCode == 3);
    auto policy = line.json("policy show standard");
    policy["customer_gap"] = 9;
    REQUIRE(line("policy set " + line.write("own.json", policy.dump())).exitCode == 0);
    CHECK(line("policy remove standard").exitCode == 0);
    CHECK(line.json("policy show standard").at("customer_gap") == 7);
    CHECK(line("undo").exitCode == 0);
    CHECK(line.json("policy show standard").at("customer_gap") == 9);
}

TEST_CASE("setting: values in force, and changes that count", "[cli][policy]")
{
    CommandLine line;
    line.makeBooks();
    const auto settings = line.json("setting list");
    REQUIRE_FALSE(settings.empty());
    for (const auto& setting : settings) {
        CAPTURE(setting.at("key"));
        CHECK(setting.at("description").is_string());
        CHECK_FALSE(setting.at("description").get<std::string>().empty());
    }
    CHECK(line("setting set segment.winkels.policy=compact segment.A.policy=relationship").exitCode == 0);
    const auto withSegments = line.json("setting list");
    REQUIRE(withSegments.size() == settings.size() + 2);
    const auto text = line("--lang nl setting list").out;
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("segment.winkels.policy   compact       de naam van een schema"));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("calendar.good_friday     yes           yes no")); // As it is typed.
    CHECK(withSegments.at(settings.size()).at("key") == "segment.A.policy");
    CHECK(withSegments.at(settings.size()).at("value") == "relationship");
    CHECK(withSegments.at(settings.size() + 1).at("key") == "segment.winkels.policy");
    CHECK_FALSE(withSegments.back().at("description").get<std::string>().empty());
    CHECK(line("setting set segment.A.policy=").exitCode == 0);
    CHECK(line.json("setting list").size() == settings.size() + 1);
    CHECK(line("setting set calendar.extra_days=2026-03-02").exitCode == 0);
    CHECK(line.json("dunning plan").at("proposals").empty());
    CHECK(line("setting set calendar.extra_days=someday").exitCode == 3);
    CHECK(line("setting set calendar.extra_days=").exitCode == 0);
    CHECK_FALSE(line.json("dunning plan").at("proposals").empty());
}

} // namespace
} // namespace tegoed::cli
