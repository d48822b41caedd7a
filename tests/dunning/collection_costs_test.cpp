#include "dunning/collection_costs.h"

#include "base/money.h"
#include "support/catch.h"
#include "support/vectors.h"

#include <string>

namespace tegoed::dunning {
namespace {

std::int64_t minorOf(const std::string& amount)
{
    return base::Money::parse(amount, base::Currency::euro()).value().minor();
}

base::Date dateIn(const nlohmann::json& cell)
{
    return base::Date::parse(cell.get<std::string>().substr(0, 10)).value(); // Some cells name the weekday behind the date.
}

TEST_CASE("collection costs: the scale of the Besluit BIK", "[dunning]")
{
    REQUIRE(support::vectors()["bik"].size() > 30);
    for (const auto& row : support::vectors()["bik"]) {
        CAPTURE(row.dump());
        CHECK(collectionCostsMinor(minorOf(row[0])) == minorOf(row[1]));
    }
    CHECK(collectionCostsMinor(-100) == 0);
    CHECK(collectionCostsMinor(1'000'000'000'000'000'000) == 677'500);
}

TEST_CASE("collection costs: on the sum of a letter's items, and on what was not paid in time", "[dunning]")
{
    for (const auto& row : support::vectors()["bik_multi"]) {
        CAPTURE(row.dump());
        CHECK(collectionCostsMinor(minorOf(row[1])) == minorOf(row[2]));
    }
    for (const auto& row : support::vectors()["bik_part"]) {
        CAPTURE(row.dump());
        CHECK(collectionCostsMinor(minorOf(row[0])) == minorOf(row[3]));
        CHECK(collectionCostsMinor(minorOf(row[2])) == minorOf(row[4]));
    }
}

TEST_CASE("14-day letter: receipt, last day and the day from which costs are due", "[dunning]")
{
    const base::BusinessCalendar calendar;
    REQUIRE(support::vectors()["letter14"].size() > 10);
    for (const auto& row : support::vectors()["letter14"]) {
        CAPTURE(row.dump());
        const auto term = fourteenDayTerm(dateIn(row[0]), calendar);
        CHECK(term.receivedOn == dateIn(row[1]));
        CHECK(term.receivedOn + base::Days{1} == dateIn(row[2]));
        CHECK(term.lastDay == dateIn(row[3]));
        CHECK(term.costsDueFrom == dateIn(row[4]));
        CHECK(term.safeLastDay == dateIn(row[5]));
        CHECK(term.safeCostsDueFrom == dateIn(row[6]));
    }
}

} // namespace
} // namespace tegoed::dunning
