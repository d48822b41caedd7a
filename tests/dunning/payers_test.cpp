#include "dunning/payers.h"

#include "dunning/plan.h"
#include "dunning/small_book.h"
#include "support/catch.h"

namespace tegoed::dunning {
namespace {

TEST_CASE("payers: who pays for whom, through others too, and never round and round", "[dunning]")
{
    SmallBook small;
    for (const auto* number : {"0", "1", "2", "3", "4"})
        small.customer(number);
    small.book.customers[3].payer = 1;
    small.book.customers[0].payer = 3;
    small.book.customers[4].payer = 4;
    const Payers payers{small.build()};
    CHECK(payers.of(0) == 1);
    CHECK(payers.of(3) == 1);
    CHECK_FALSE(payers.areOthers(1));
    CHECK_FALSE(payers.areOthers(4));
    REQUIRE(payers.paidBy(1).size() == 2);
    CHECK(payers.paidBy(1)[0].second == 0);
    CHECK(payers.paidBy(1)[1].second == 3);
    CHECK(payers.paidBy(2).empty());

    small.book.customers[1].payer = 0; // A loop: 0 → 3 → 1 → 0.
    const auto looped = payerOf(small.book, 0);
    CHECK(looped < small.book.customers.size());
}

TEST_CASE("payers: nobody has one", "[dunning]")
{
    SmallBook small;
    small.customer("0");
    const Payers payers{small.build()};
    CHECK(payers.of(0) == 0);
    CHECK(payers.paidBy(0).empty());
}

TEST_CASE("payers: rows of a list by customer", "[dunning]")
{
    const std::vector<ledger::OnAccount> rows{{1, 0, 0, 5}, {1, 0, 1, 6}, {3, 0, 0, 7}};
    CHECK(offsetsByCustomer(rows, 5) == std::vector<std::uint32_t>{0, 0, 2, 2, 3, 3});
    CHECK(offsetsByCustomer(std::vector<ledger::OnAccount>{}, 0) == std::vector<std::uint32_t>{0});
}

TEST_CASE("payers: parts of a book hold every customer once", "[dunning]")
{
    SmallBook small;
    for (int at = 0; at < 10; ++at) {
        const auto customer = small.customer(std::to_string(at));
        for (int item = 0; item < (at == 2 ? 40 : 2); ++item)
            small.item(customer, "F", "2026-03-02", 100);
    }
    const auto& book = small.build();
    for (const std::size_t count : {1U, 2U, 3U, 4U, 30U}) {
        const auto parts = partsOf(book, count);
        REQUIRE(parts.size() == count + 1);
        CHECK(parts.front() == 0);
        CHECK(parts.back() == 10);
        CHECK(std::is_sorted(parts.begin(), parts.end()));
    }
    CHECK(usefulThreads(book) == 1);
}

} // namespace
} // namespace tegoed::dunning
