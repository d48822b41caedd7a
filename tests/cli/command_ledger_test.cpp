#include "command_line.h"

#include "support/catch.h"

#include <filesystem>
#include <tuple>

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
        CHECK(result.at("details") == "");
    }
    // CSV has the names of JSON, people read words.
    CHECK(line("check --format csv").out.starts_with("name,result,details\r\napplication_id,ok,"));
    for (const auto& [language, heading, words] :
         {std::tuple{"en", "Check", "what is settled has its day"}, std::tuple{"nl", "Controle", "wat voldaan is heeft zijn dag"}}) {
        const auto text = line("check --lang " + std::string{language}).out;
        CHECK(text.starts_with(heading));
        CHECK_THAT(text, Catch::Matchers::ContainsSubstring(words));
        for (const auto& result : results) {
            const auto name = result.at("name").get<std::string>();
            if (name.find('_') != std::string::npos) CHECK_THAT(text, !Catch::Matchers::ContainsSubstring(name));
        }
    }
}

TEST_CASE("backups: of a ledger that does not exist there are none, unless it left copies", "[cli][ledger]")
{
    CommandLine line;
    const auto missing = line("backups");
    CHECK(missing.exitCode == 4);
    CHECK(missing.out.empty());
    line.makeBooks();
    const auto copies = line.json("backups");
    REQUIRE_FALSE(copies.empty());
    std::filesystem::remove(line.ledger());
    CHECK(line.json("backups") == copies);
}

TEST_CASE("info: the balance is that of the day, as aging has it", "[cli][ledger]")
{
    CommandLine line;
    line.makeLedger();
    line.json("import items " + line.write("later.csv", "customer,number,issued,due,amount,open\n"
                                                        "1,F1,2026-02-01,2026-03-01,100.00,100.00\n"
                                                        "1,F2,2026-03-10,2026-04-01,70.00,70.00\n"));
    CHECK(line.json("info").at("balance") == "100.00");
    CHECK(line.json("aging").at("ledger_balance") == "100.00");
    line.today = "2026-03-10";
    CHECK(line.json("info").at("balance") == "170.00");
    CHECK(line.json("aging").at("ledger_balance") == "170.00");
}

TEST_CASE("backup and restore: what was backed up comes back, what it replaced is kept", "[cli][ledger]")
{
    CommandLine line;
    line.makeBooks();
    const auto copy = line.path("copy.tegoed");
    line.today = "2026-03-04"; // After the daily backup of the day before yesterday.
    CHECK(line.json("info").at("last_backup") == "2026-03-02");
    CHECK(line("backup " + copy).exitCode == 0);
    CHECK(line.json("info").at("last_backup") == "2026-03-04");
    CHECK_THAT(line("info").out, Catch::Matchers::ContainsSubstring("Last backup          2026-03-04"));
    CHECK(line("backup " + line.ledger()).exitCode == 3);
    CHECK_THAT(line("backup " + line.ledger()).err, Catch::Matchers::ContainsSubstring("is the ledger itself"));
    CHECK(line("backup " + copy).exitCode == 3);
    line.json("pay 1001 --amount 21.00 --date 2026-03-02 --items F1");
    CHECK(line.json("info").at("balance") == "1210.00");
    const auto restored = line("restore " + copy);
    CHECK(restored.exitCode == 0);
    CHECK(restored.out == copy + " was put back; what it replaced is kept as " + line.ledger() + ".before-restore.\n");
    CHECK(line.json("info").at("balance") == "1231.00");
    CHECK(std::filesystem::exists(line.ledger() + ".before-restore"));
    CHECK(line("restore " + line.write("no.tegoed", "hello")).exitCode == 4);
    CHECK(line("restore " + line.path("nope.tegoed")).exitCode == 3);
    CHECK_THAT(line("restore " + line.path("nope.tegoed")).err, Catch::Matchers::ContainsSubstring("There is no file"));
    CHECK_THAT(line("restore " + line.ledger()).err, Catch::Matchers::ContainsSubstring("is the ledger itself"));
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
