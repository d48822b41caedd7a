#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

using nlohmann::json;

json openOf(CommandLine& line, const std::string& customer, const std::string& number)
{
    const auto answer = line.json("dossier " + customer);
    for (const auto& item : answer.at("items"))
        if (item.at("number") == number) return item.at("open");
    return nullptr;
}

TEST_CASE("pay: allocates in the order given, the rest stays unallocated", "[cli][money]")
{
    CommandLine line;
    line.makeBooks();
    const auto paid = line.json("pay 1001 --amount 150.00 --date 2026-03-02 --items F1,F2");
    CHECK(paid.at("payment").get<std::string>().starts_with("P-"));
    CHECK(paid.at("allocated") == "150.00");
    CHECK(paid.at("unallocated") == "0.00");
    CHECK(openOf(line, "1001", "F1") == "0.00");
    CHECK(openOf(line, "1001", "F2") == "21.00");

    const auto more = line.json("pay 1001 --amount 5,50 --date 2026-03-01");
    CHECK(more.at("allocated") == "0.00");
    CHECK(more.at("unallocated") == "5.50");
    CHECK(line.json("dossier 1001").at("unallocated") == "5.50");
}

TEST_CASE("pay: in a ledger settled by the package the money is only noted as seen", "[cli][money]")
{
    CommandLine line;
    REQUIRE(line("new " + line.ledger()).exitCode == 0);
    line.json("import items " + line.write("items.csv", "customer,number,issued,due,amount\n1001,F1,2026-02-01,2026-02-15,10.00\n"));
    const auto paid = line.json("pay 1001 --amount 10.00 --date 2026-03-02 --items F1");
    CHECK(paid.at("seen") == true);
    const auto dossier = line.json("dossier 1001");
    CHECK(dossier.at("items").at(0).at("open") == "10.00");
    CHECK(dossier.at("seen").at(0).at("amount") == "10.00");
    const auto refused = line("writeoff F1 --amount 1.00 --date 2026-03-02 --reason x");
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Catch::Matchers::ContainsSubstring("\"write-off\" is not possible"));
}

TEST_CASE("allocate, unallocate and writeoff move what is open, and undo takes each back", "[cli][money]")
{
    CommandLine line;
    line.makeBooks();
    const std::string payment = line.json("pay 1001 --amount 100.00 --date 2026-03-02").at("payment");

    const auto allocated = line.json("allocate " + payment + " F1=60,50,F2=10.00");
    CHECK(allocated.at("allocated") == "70.50");
    CHECK(allocated.at("unallocated") == "29.50");
    CHECK(openOf(line, "1001", "F1") == "60.50");
    CHECK(line("allocate " + payment + " F1=60.51").exitCode == 3);

    line.json("unallocate " + payment + " F1");
    CHECK(openOf(line, "1001", "F1") == "121.00");
    CHECK(openOf(line, "1001", "F2") == "40.00");

    CHECK(line.json("allocate C1 F1=20.00").at("allocated") == "20.00");
    CHECK(openOf(line, "1001", "F1") == "101.00");
    CHECK(openOf(line, "1001", "C1") == "0.00");

    const auto written = line.json("writeoff F1 --amount 1.00 --date 2026-03-02 --reason rounding");
    CHECK(written.at("amount") == "1.00");
    CHECK(openOf(line, "1001", "F1") == "100.00");

    for (const auto* open : {"101.00", "121.00", "60.50", "121.00"}) {
        REQUIRE(line("undo").exitCode == 0);
        CHECK(openOf(line, "1001", "F1") == open);
    }
    CHECK(line("check").exitCode == 0);
}

} // namespace
} // namespace tegoed::cli
