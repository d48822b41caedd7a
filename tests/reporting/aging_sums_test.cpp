#include "reporting/aging_sums.h"

#include "support/catch.h"

#include <vector>

namespace tegoed::reporting {
namespace {

ledger::OpenItem item(ledger::CustomerIndex customer, std::int32_t issuedOn, std::int32_t dueOn, std::int64_t openMinor,
                      std::uint8_t currency = 0)
{
    ledger::OpenItem made{};
    made.customer = customer;
    made.issuedOn = issuedOn;
    made.dueOn = dueOn;
    made.openMinor = openMinor;
    made.currency = currency;
    return made;
}

TEST_CASE("aging sums: by customer and bucket, what is issued later and other currencies left out", "[aging]")
{
    ledger::Book book;
    book.currencies = {base::Currency::euro(), *base::Currency::parse("USD")};
    book.customers.resize(2);
    book.items.assign({item(0, 0, 100, 10), item(0, 0, 99, 20), item(1, 0, 9, 40), item(1, 101, 131, 80), item(1, 0, 9, 160, 1)}, {}, {},
                      2);
    book.onAccount = {{1, 0, 0, 7}, {1, 0, 1, 9}};

    const AgingSums sums = sumByCustomer(book, base::Date::ofDayNumber(100), AgingBasis::Due, {}, 0);

    REQUIRE(sums.keyCount() == 2);
    const auto row = [&](std::size_t key) { return std::vector<std::int64_t>(sums.row(key), sums.row(key) + sums.bucketCount() + 1); };
    CHECK(row(0) == std::vector<std::int64_t>{10, 20, 0, 0, 0, 0});
    CHECK(row(1) == std::vector<std::int64_t>{0, 0, 0, 0, 40, -7});
}

} // namespace
} // namespace tegoed::reporting
