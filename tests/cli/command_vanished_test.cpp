#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("vanished: lists what nobody accounted for, and says what became of it", "[cli]")
{
    CommandLine line;
    REQUIRE(line("new " + line.ledger() + " --settles package").exitCode == 0);
    const std::string head = "customer,customer_name,number,issued,due,amount,open\n";
    const std::string rest = "2,Bakker,C,2026-01-02,2026-02-01,5.00,5.00\n";
    const auto first =
        line.write("a.csv", head + "1,Jansen,A,2026-01-02,2026-02-01,100.00,100.00\n1,Jansen,B,2026-01-02,2026-02-01,80.00,80.00\n" + rest);
    const auto second = line.write("b.csv", head + rest);
    REQUIRE(line("import items --mode snapshot --as-of 2026-02-26 " + first).exitCode == 0);
    REQUIRE(line("import items --mode snapshot --accept-vanished --as-of 2026-03-02 " + second).exitCode == 0);
    const auto listed = line.json("vanished list");
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].at("customer") == "1");
    CHECK(line("vanished settle 1 --as gone").exitCode == 2);
    CHECK(line("vanished settle 1 --as paid --items X").exitCode == 3);
    CHECK(line.json("vanished settle 1 --as paid --items A").at("items") == 1);
    CHECK(line.json("vanished list").size() == 1);
    CHECK(line.json("vanished settle 1 --as written_off").at("items") == 1);
    CHECK(line.json("vanished list").empty());
    CHECK(line("undo").exitCode == 0);
    CHECK(line.json("vanished list").size() == 1);
    CHECK(line("check").exitCode == 0);
}

} // namespace
} // namespace tegoed::cli
