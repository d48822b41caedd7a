#include "command_line.h"

#include "support/catch.h"

#include <filesystem>

namespace tegoed::cli {
namespace {

TEST_CASE("new: an empty ledger, never over another file", "[cli][ledger]")
{
    CommandLine line;
    const auto made = line("new " + line.ledger() + " --currency USD --settles package --format json");
    REQUIRE(made.exitCode == 0);
    CHECK(made.json().at("currency") == "USD");
    CHECK(made.json().at("settles") == "package");
    CHECK(made.json().at("balance") == "0.00");
    const auto again = line("new " + line.ledger());
    CHECK(again.exitCode == 3);
    CHECK_THAT(again.err, Catch::Matchers::ContainsSubstring("exists already"));
}

TEST_CASE("info: counts and state", "[cli][ledger]")
{
    CommandLine line;
    line.makeBooks();
    const auto info = line.json("info");
    CHECK(info.at("customers") == 3);
    CHECK(info.at("documents") == 6);
    CHECK(info.at("open_items") == 6);
    CHECK(info.at("balance") == "1231.00");
    CHECK(info.at("journal") == 3);
    CHECK(info.at("settles") == "bank");
    CHECK(info.at("money_until").is_null());
    CHECK(info.at("last_import").at("what") == "items");
    CHECK_THAT(line("info").out, Catch::Matchers::ContainsSubstring("1,231.00"));
    CHECK_THAT(line("info --lang nl").out, Catch::Matchers::ContainsSubstring("1.231,00"));
}

TEST_CASE("check: each check has a name and an outcome", "[cli][ledger]")
{
    CommandLine line;
    line.makeBooks();
    const auto results = line.json("check");
    REQUIRE(results.size() >= 4);
    for (const auto& result : results) {
        CHECK_FALSE(result.at("name").get<std::string>().empty());
        CHECK(result.at("result") == "ok");
    }
}

TEST_CASE("backup and restore: what was backed up comes back, what it replaced is kept", "[cli][ledger]")
{
    CommandLine line;
    line.makeBooks();
    const auto copy = line.path("copy.tegoed");
    CHECK(line("backup " + copy).exitCode == 0);
    CHECK(line("backup " + copy).exitCode == 3);
    line.json("pay 1001 --amount 21.00 --date 2026-03-02 --items F1");
    CHECK(line.json("info").at("balance") == "1210.00");
    CHECK(line("restore " + copy).exitCode == 0);
    CHECK(line.json("info").at("balance") == "1231.00");
    CHECK(std::filesystem::exists(line.ledger() + ".before-restore"));
    CHECK(line("restore " + line.write("no.tegoed", "hello")).exitCode == 4);
}

TEST_CASE("demo: the same seed gives the same company", "[cli][ledger]")
{
    CommandLine line;
    const std::string sizes = " --customers 12 --items 60 --seed 5";
    REQUIRE(line("demo " + line.ledger() + sizes).exitCode == 0);
    const auto customers = line("customer list --format csv").out;
    const auto aging = line("aging --format json").out;
    CHECK(line.json("info").at("settles") == "bank");
    CommandLine other;
    REQUIRE(other("demo " + other.ledger() + sizes).exitCode == 0);
    CHECK(other("customer list --format csv").out == customers);
    CHECK(other("aging --format json").out == aging);
    CHECK(line("demo " + line.path("x.tegoed") + " --customers 0").exitCode == 2);
}

} // namespace
} // namespace tegoed::cli
