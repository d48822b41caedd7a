#include "app/import_hash.h"

#include "support/catch.h"

namespace tegoed::app {
namespace {

base::Date on(int year, unsigned month, unsigned day)
{
    return base::Date::of(year, month, day).value();
}

// The answers were worked out apart, by a few lines of Python of the same rule. They stand in ledgers: another answer would make a known
// row a new one.
TEST_CASE("import hash: the same on every machine and for ever", "[import]")
{
    CHECK(RowHash{}.value() == -1388729422223754157);
    RowHash empty;
    empty.add(std::string_view{});
    CHECK(empty.value() == 6702899263572233853);
    RowHash number;
    number.add("2026-0001");
    CHECK(number.value() == 54029284399249179);
    RowHash mixed;
    mixed.add("Müller & Zn");
    mixed.add(std::int64_t{-12345});
    mixed.add(std::optional{on(2026, 3, 2)});
    mixed.add(std::optional<base::Date>{});
    CHECK(mixed.value() == -4295910417594598997);
    CHECK(hashOfMoney("1001", "P9", on(2026, 1, 10), -2000, base::Currency::euro()).value() == 4840346834157427393);
}

TEST_CASE("import hash: what moves from one text to the next makes another row", "[import]")
{
    const auto hashOf = [](std::string_view customer, std::string_view number) {
        return hashOfMoney(customer, number, {}, 100, base::Currency::euro()).value();
    };
    CHECK(hashOf("12", "3") != hashOf("1", "23"));
    CHECK(hashOf("12345678", "") != hashOf("", "12345678"));
    CHECK(hashOf("a", "") != hashOf(std::string_view{"a\0", 2}, ""));
}

TEST_CASE("import hash: what is open of an item is no fact of it, what else a file gives is", "[import]")
{
    exchange::ItemTable table;
    exchange::ItemRow row;
    row.number = "F1";
    row.amountMinor = 1000;
    row.openMinor = 1000;
    const auto known = hashOfFacts(table, row).value();
    row.openMinor = 400;
    CHECK(hashOfFacts(table, row).value() == known);
    row.amountMinor = 400;
    CHECK(hashOfFacts(table, row).value() != known);
    // A list of open amounts alone: they fall with every payment.
    table.amountsAreOpenAmounts = true;
    const auto open = hashOfFacts(table, row).value();
    row.amountMinor = 300;
    CHECK(hashOfFacts(table, row).value() == open);
    row.dueOn = on(2026, 3, 2);
    CHECK(hashOfFacts(table, row).value() != open);
}

} // namespace
} // namespace tegoed::app
