#include "command_line.h"

#include "support/catch.h"

#include <filesystem>
#include <string>

namespace tegoed::cli {
namespace {

namespace fs = std::filesystem;

/// Three customers whose items were long overdue on 2 March 2026: 91, 456 and 800 days.
void makeOldBooks(CommandLine& line)
{
    line.makeLedger();
    const auto file = line.write("old.csv", "customer,customer_name,number,issued,due,amount,dunning_level\n"
                                            "1,Jansen BV,A,2025-11-01,2025-12-01,300.00,1\n"
                                            "2,De Vries BV,D,2024-11-01,2024-12-01,30.00,2\n"
                                            "3,Bakker BV,E,2023-11-23,2023-12-23,3.50,0\n");
    REQUIRE(line("import items " + file).exitCode == 0);
}

TEST_CASE("opening list: who waits, with what is proposed and what is remarkable", "[cli][opening]")
{
    CommandLine line;
    makeOldBooks(line);
    const auto list = line.json("opening list");
    REQUIRE(list.size() == 3);
    CHECK(list.at(0).at("customer") == "3");
    CHECK(list.at(0).at("list") == "write_off");
    CHECK(list.at(0).at("remark") == "small_rest");
    CHECK(list.at(1).at("list") == "statement");
    CHECK(list.at(2).at("list") == "go_on");
    CHECK(list.at(2).at("stage") == "reminder_2");
    const auto text = line("--lang nl opening list").out;
    CHECK(text.find("rekeningoverzicht en opnieuw beginnen") != std::string::npos);
    CHECK(text.find("een kleine rest van lang geleden") != std::string::npos);
}

TEST_CASE("opening decide: all as proposed, with their statements in a folder, taken back as one", "[cli][opening]")
{
    CommandLine line;
    makeOldBooks(line);
    CHECK(line("opening decide all --list proposed").exitCode == 2); // Where would the statement go?
    const auto done = line.json("opening decide all --list proposed --out " + line.path("out"));
    CHECK(done.at("customers") == 3);
    CHECK(done.at("items") == 3);
    CHECK(done.at("statements") == 1);
    CHECK(done.at("written_off") == "EUR 3.50");
    CHECK(fs::exists(line.path("out/2_De-Vries-BV_REKENINGOVERZICHT-2026-03-02.pdf")));
    CHECK(line.json("opening list").empty());
    CHECK(line.json("info").at("balance") == "330.00");
    REQUIRE(line("undo").exitCode == 0);
    CHECK(line.json("opening list").size() == 3);
    CHECK(line.json("info").at("balance") == "333.50");
}

TEST_CASE("opening decide: a list and a step for some, and what cannot be read", "[cli][opening]")
{
    CommandLine line;
    makeOldBooks(line);
    CHECK(line("opening decide 1 --list dispute").exitCode == 2);
    CHECK(line("opening decide 1 --stage formal_notice").exitCode == 2);
    CHECK(line("opening decide 1,9 --list call_first").exitCode == 3);
    CHECK(line("opening decide 2 --list statement --out " + line.write("file", "x")).exitCode == 3);
    CHECK(line.json("opening list").size() == 3);
    CHECK(line.json("opening decide 1,2 --stage reminder_3").at("items") == 2);
    CHECK(line.json("opening decide 3 --list write_off --reason oud").at("written_off") == "EUR 3.50");
}

} // namespace
} // namespace tegoed::cli
