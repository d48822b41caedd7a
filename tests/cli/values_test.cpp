#include "cli/values.h"

#include "ledger/vocabulary.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

using base::ErrorCode;

TEST_CASE("values: dates and numbers, or an error of usage", "[values]")
{
    CHECK(readDate("2026-02-28").value() == base::Date::of(2026, 2, 28).value());
    for (const auto* text : {"2026-02-29", "28-02-2026", "", "tomorrow"}) {
        REQUIRE_FALSE(readDate(text).has_value());
        CHECK(readDate(text).error().code == ErrorCode::BadDate);
    }
    CHECK(readOptionalDate("").value() == std::nullopt);
    CHECK(readNumber("--limit", "12", 0, 20).value() == 12);
    for (const auto* text : {"", "-1", "21", "1.5", "12x", "99999999999999999999"}) {
        REQUIRE_FALSE(readNumber("--limit", text, 0, 20).has_value());
        CHECK(readNumber("--limit", text, 0, 20).error().arguments == std::vector<std::string>{"--limit", text, "0 … 20"});
    }
}

TEST_CASE("values: fields with their values", "[values]")
{
    const auto values = readKeyValues({"name=A = B", "email="});
    REQUIRE(values.has_value());
    CHECK(*values == app::KeyValues{{"name", "A = B"}, {"email", ""}});
    CHECK(readKeyValues({"name"}).error().code == ErrorCode::BadValue);
    CHECK(readKeyValues({"=x"}).error().code == ErrorCode::BadValue);
}

TEST_CASE("values: lists apart by commas", "[values]")
{
    CHECK(readList({"F1,F2", " F3 ,"}) == std::vector<std::string>{"F1", "F2", "F3"});
    CHECK(readList({}).empty());
}

TEST_CASE("values: items with amounts, also with a decimal comma", "[values]")
{
    const auto amounts = readItemAmounts("F1=12,50,F2=3.00,A=B=7");
    REQUIRE(amounts.has_value());
    REQUIRE(amounts->size() == 3);
    CHECK((*amounts)[0].item == "F1");
    CHECK((*amounts)[0].amount == "12,50");
    CHECK((*amounts)[1].amount == "3.00");
    CHECK((*amounts)[2].item == "A=B");
    CHECK(readItemAmounts("F1").error().code == ErrorCode::BadValue);
    CHECK(readItemAmounts("=5").error().code == ErrorCode::BadValue);
}

TEST_CASE("values: a code of a closed list, or an error that names them all", "[values]")
{
    CHECK(readCode("--settles", "bank", ledger::parseSettlement, ledger::allSettlements()).value() == ledger::Settlement::Bank);
    const auto bad = readCode("--settles", "cash", ledger::parseSettlement, ledger::allSettlements());
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().arguments == std::vector<std::string>{"--settles", "cash", "package, bank"});
}

} // namespace
} // namespace tegoed::cli
