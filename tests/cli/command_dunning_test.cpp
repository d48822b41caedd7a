#include "command_line.h"

#include "support/catch.h"

#include <filesystem>
#include <map>
#include <sstream>

namespace tegoed::cli {
namespace {

using nlohmann::json;

json proposalOf(const json& plan, const std::string& customer, const std::string& currency = "EUR")
{
    for (const auto& proposal : plan.at("proposals"))
        if (proposal.at("customer") == customer && proposal.at("currency") == currency) return proposal;
    return nullptr;
}

std::map<std::string, json> skippedByNumber(const json& plan)
{
    std::map<std::string, json> skipped;
    for (const auto& row : plan.at("skipped"))
        skipped[row.at("number")] = row;
    return skipped;
}

TEST_CASE("dunning plan: every open item takes a step or says why not", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    const auto plan = line.json("dunning plan");
    CHECK(plan.at("date") == "2026-03-02");
    CHECK(plan.at("money_until").is_null());
    REQUIRE(plan.at("proposals").size() == 3);

    const auto alfa = proposalOf(plan, "1001");
    CHECK(alfa.at("name") == "Alfa B.V.");
    CHECK(alfa.at("company") == "Voorbeeld Handel B.V.");
    CHECK(alfa.at("policy") == "standard");
    CHECK(alfa.at("group") == "reminder");
    CHECK(alfa.at("stage") == "reminder_1");
    CHECK(alfa.at("channel") == "email");
    CHECK(alfa.at("language") == "nl");
    CHECK(alfa.at("items_total") == "121.00");
    CHECK(alfa.at("credits") == "-20.00");
    CHECK(alfa.at("unallocated") == "0.00");
    CHECK(alfa.at("to_pay") == "101.00");
    CHECK(alfa.at("pay_by") == "2026-03-09"); // Five days on is a Saturday.
    CHECK(alfa.at("copy") == json::array());
    CHECK(alfa.at("warnings") == json::array());
    CHECK(alfa.at("items") ==
          json::parse(R"([{"number":"F1","due":"2026-02-19","days_overdue":11,"open":"121.00","stage":"reminder_1"}])"));

    const auto beta = proposalOf(plan, "1002", "USD");
    CHECK(beta.at("channel") == "letter");
    CHECK(beta.at("language") == "de");
    CHECK(beta.at("to_pay") == "200.00");

    const auto skipped = skippedByNumber(plan);
    REQUIRE(skipped.size() == 3);
    CHECK(skipped.at("C1").at("reason") == "credit");
    CHECK(skipped.at("C1").at("next").is_null());
    CHECK(skipped.at("F2").at("reason") == "not_due");
    CHECK(skipped.at("F2").at("next") == "2026-03-23");
    CHECK(skipped.at("F3").at("reason") == "opening_review");
    CHECK(skipped.at("F3").at("customer") == "1002");
}

TEST_CASE("dunning plan: csv has a line for every open item, text a table of proposals", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    const auto csv = line("dunning plan --format csv").out;
    CHECK(csv.starts_with("number,customer,name,company,due,days_overdue,currency,open,group,stage,to,channel,reason,next\r\n"));
    CHECK_THAT(csv, Catch::Matchers::ContainsSubstring(
                        "F1,1001,Alfa B.V.,Voorbeeld Handel B.V.,2026-02-19,11,EUR,121.00,reminder,reminder_1,1001,email,,\r\n"));
    CHECK_THAT(csv, Catch::Matchers::ContainsSubstring(
                        "F2,1001,Alfa B.V.,Voorbeeld Handel B.V.,2026-03-23,-21,EUR,50.00,,,,,not_due,2026-03-23\r\n"));
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 7);
    const auto text = line("dunning plan").out;
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("Alfa B.V."));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("waits for the opening review"));
}

TEST_CASE("dunning plan: the policy asked for is everybody's", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(proposalOf(line.json("dunning plan --policy relationship"), "1001").at("policy") == "relationship");
    CHECK(line("dunning plan --policy nobody").exitCode == 3);
    line.today = "2026-03-01"; // A Sunday.
    CHECK(skippedByNumber(line.json("dunning plan")).at("F1").at("reason") == "no_business_day");
    CHECK(line.json("dunning plan --any-day").at("proposals").size() > 0);
}

TEST_CASE("dunning run: takes what the plan said, writes letters, and nothing twice", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    const auto plan = line.json("dunning plan");
    const auto out = line.path("letters");
    const auto run = line.json("dunning run --approve all --out " + out);
    REQUIRE(run.at("proposals").size() == plan.at("proposals").size());
    CHECK(run.at("skipped") == plan.at("skipped"));
    CHECK(run.at("run").is_number());
    for (const auto& proposal : run.at("proposals")) {
        CHECK(proposal.at("state") == "written");
        REQUIRE_FALSE(proposal.at("files").empty());
        for (const auto& file : proposal.at("files"))
            CHECK(std::filesystem::file_size(std::filesystem::path{out} / file.get<std::string>()) > 0);
    }
    const auto again = line.json("dunning run --approve all --out " + out);
    CHECK(again.at("proposals").empty());
    CHECK(skippedByNumber(again).at("F1").at("reason") == "too_soon");

    const auto letters = line.json("dossier 1001").at("letters");
    REQUIRE(letters.size() == 1);
    CHECK(letters.at(0).at("state") == "written");
    CHECK(letters.at(0).at("items").at(0).at("number") == "F1");
    CHECK(line("check").exitCode == 0);
}

TEST_CASE("dunning run: what needs a name waits for it", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    const auto run = line.json("dunning run --approve 1003 --out " + line.path("letters"));
    CHECK(proposalOf(run, "1003").at("state") == "written");
    CHECK(proposalOf(run, "1001").at("state") == "held_for_approval");
    CHECK(line("dunning run --approve nobody --out " + line.path("letters")).exitCode == 3);
    CHECK(line("dunning run --out " + line.write("file", "x")).exitCode == 3);
    const auto below = line("--lang nl dunning run --out " + line.path("file/letters"));
    CHECK(below.exitCode == 3);
    CHECK(below.err == "tegoedctl: De map " + line.path("file/letters") +
                           " voor de brieven kan niet worden gebruikt (een deel van het pad is geen map): kies een andere.\n");
}

} // namespace
} // namespace tegoed::cli
