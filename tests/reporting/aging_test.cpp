#include "reporting/aging.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::reporting {
namespace {

TEST_CASE("aging: bucket limits by due date and by issue date", "[aging]")
{
    const auto table = support::rows(R"(
        # days  -> due  issued
        -20      0    0
        0        0    0
        1        1    0
        30       1    0
        31       2    1
        60       2    1
        61       3    2
        90       3    2
        91       4    3
        5000     4    3
    )");
    const AgingBuckets buckets;
    for (const auto& row : table) {
        CAPTURE(row);
        CHECK(std::to_string(buckets.bucketOf(std::stoi(row[0]), AgingBasis::Due)) == row[1]);
        CHECK(std::to_string(buckets.bucketOf(std::stoi(row[0]), AgingBasis::Issued)) == row[2]);
    }
    CHECK(buckets.names(AgingBasis::Due) == std::vector<std::string>{"not_due", "1-30", "31-60", "61-90", "91+"});
    CHECK(buckets.names(AgingBasis::Issued) == std::vector<std::string>{"0-30", "31-60", "61-90", "91+"});
    CHECK(AgingBuckets{{7}}.names(AgingBasis::Due) == std::vector<std::string>{"not_due", "1-7", "8+"});
}

TEST_CASE("aging: the table has a row a key, the totals and a column a bucket", "[aging]")
{
    const base::Currency euro = base::Currency::euro();
    Aging aging;
    aging.rows.push_back({"1007", "Jansen BV", euro, {100, 200, 0, 0, 50}, -30});
    aging.totals = {{}, {}, euro, {100, 200, 0, 0, 50}, -30};
    aging.ledgerBalanceMinor = 320;
    const base::Table table =
        toTable(aging, {"Customer", "Name", "Currency", "Not due", "1-30", "31-60", "61-90", "91+", "Unallocated", "Total"});
    REQUIRE(table.columns.size() == 10);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.columns[4].key == "1-30");
    CHECK(table.columns[4].align == base::Align::Number);
    CHECK(std::get<std::string>(table.rows[0][0]) == "1007");
    CHECK(std::get<base::Money>(table.rows[0][9]).minor() == 320);
    CHECK(std::get<base::Money>(table.totals[8]).minor() == -30);
    CHECK(aging.differenceMinor() == 0);
}

} // namespace
} // namespace tegoed::reporting
