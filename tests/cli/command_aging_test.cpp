#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

using nlohmann::json;

TEST_CASE("aging: rows by customer and currency, totals that tie out", "[cli][aging]")
{
    CommandLine line;
    line.makeBooks();
    line.json("pay 1003 --amount 30.00 --date 2026-03-02");
    const auto aging = line.json("aging");
    CHECK(line("--lang nl aging --by none").out.find("\nAlle posten  ") != std::string::npos);
    CHECK(aging.at("as_of") == "2026-03-02");
    CHECK(aging.at("basis") == "due");
    CHECK(aging.at("buckets") == json::parse(R"(["not_due","1-30","31-60","61-90","91+"])"));
    CHECK(aging.at("rows") == json::parse(R"([
        {"key":"1001","name":"Alfa B.V.","amounts":["50.00","101.00","0.00","0.00","0.00"],"unallocated":"0.00","total":"151.00"},
        {"key":"1002","name":"Béta GmbH","amounts":["0.00","0.00","0.00","1000.00","0.00"],"unallocated":"0.00","total":"1000.00"},
        {"key":"1002","name":"Béta GmbH","currency":"USD","amounts":["0.00","200.00","0.00","0.00","0.00"],"unallocated":"0.00","total":"200.00"},
        {"key":"1003","name":"C. Consument","amounts":["0.00","80.00","0.00","0.00","0.00"],"unallocated":"-30.00","total":"50.00"}])"));
    CHECK(aging.at("totals") ==
          json::parse(R"({"amounts":["50.00","181.00","0.00","1000.00","0.00"],"unallocated":"-30.00","total":"1201.00"})"));
    CHECK(aging.at("ledger_balance") == "1201.00");
    CHECK(aging.at("difference") == "0.00");
    CHECK(aging.at("other_currencies") ==
          json::parse(R"([{"currency":"USD","amounts":["0.00","200.00","0.00","0.00","0.00"],"unallocated":"0.00","total":"200.00"}])"));
}

TEST_CASE("aging: the day, the basis, the buckets and the rows can be chosen", "[cli][aging]")
{
    CommandLine line;
    line.makeBooks();
    const auto past = line.json("aging --as-of 2026-01-31 --by none");
    REQUIRE(past.at("rows").size() == 1);
    CHECK(past.at("rows").at(0).at("key") == "all");
    CHECK(past.at("totals").at("total") == "1121.00"); // F1 and F3; F3 is 31 days overdue.
    CHECK(past.at("totals").at("amounts") == json::parse(R"(["121.00","0.00","1000.00","0.00","0.00"])"));
    const auto issued = line.json("aging --basis issued --buckets 10,20");
    CHECK(issued.at("buckets") == json::parse(R"(["0-10","11-20","21+"])"));
    CHECK(line.json("aging --by controller").at("rows").at(0).at("key") == "");
    CHECK(line.json("aging --by currency").at("rows").size() == 2);
}

TEST_CASE("aging: csv has names of columns that never change, text totals and a difference", "[cli][aging]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line("aging --format csv --by none").out == "key,name,currency,not_due,1-30,31-60,61-90,91+,unallocated,total\r\n"
                                                      "all,,EUR,50.00,181.00,0.00,1000.00,0.00,0.00,1231.00\r\n"
                                                      "all,,USD,0.00,200.00,0.00,0.00,0.00,0.00,200.00\r\n");
    const auto text = line("aging").out;
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("Not due"));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("Balance of the ledger: EUR 1,231.00; difference: 0.00"));
}

} // namespace
} // namespace tegoed::cli
