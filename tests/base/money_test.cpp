#include "base/money.h"

#include "support/abort.h"
#include "support/catch.h"
#include "support/table.h"

#include <limits>

namespace tegoed::base {
namespace {

constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();

Currency currency(const std::string& code)
{
    const auto parsed = Currency::parse(code);
    REQUIRE(parsed.has_value());
    return *parsed;
}

TEST_CASE("currency: the codes of ISO 4217 with their decimals", "[money]")
{
    for (const auto& row : support::rows(R"(
        EUR EUR 2
        eur EUR 2
        USD USD 2
        XCG XCG 2
        BIF BIF 0
        CLP CLP 0
        DJF DJF 0
        GNF GNF 0
        ISK ISK 0
        JPY JPY 0
        KMF KMF 0
        KRW KRW 0
        PYG PYG 0
        RWF RWF 0
        UGX UGX 0
        UYI UYI 0
        VND VND 0
        VUV VUV 0
        XAF XAF 0
        XOF XOF 0
        XPF XPF 0
        BHD BHD 3
        IQD IQD 3
        JOD JOD 3
        KWD KWD 3
        LYD LYD 3
        OMR OMR 3
        TND TND 3
        CLF CLF 4
        UYW UYW 4
    )")) {
        CAPTURE(row);
        const auto parsed = Currency::parse(row[0]);
        REQUIRE(parsed.has_value());
        CHECK(parsed->code() == row[1]);
        CHECK(parsed->decimals() == std::stoi(row[2]));
    }
    for (const std::string bad : {"", "EU", "EURO", "ABC", "XXX", "XAU", "HRK", "E R", "€", "EUR ", "ZZZ", "AAA"}) {
        CAPTURE(bad);
        CHECK_FALSE(Currency::parse(bad).has_value());
    }
}

TEST_CASE("money: what options write is read exactly or refused", "[money]")
{
    for (const auto& row : support::rows(R"(
        # text               currency  -> minor
        1234.50              EUR          123450
        1234,50              EUR          123450
        -20                  EUR          -2000
        -0.01                EUR          -1
        0                    EUR          0
        -0                   EUR          0
        7.5                  EUR          750
        007                  EUR          700
        12                   JPY          12
        1.234                KWD          1234
        1.2345               CLF          12345
        100000000000.00      EUR          10000000000000
        -100000000000.00     EUR          -10000000000000
        100000000000.01      EUR          large
        99999999999999999999999999999999  EUR  large
        -99999999999999999   EUR          large
        99999999999999999x   EUR          bad
        99999999999999999.5.5  EUR        bad
        1.5                  JPY          bad
        1.234                EUR          bad
        1,234.50             EUR          bad
        1.234,50             EUR          bad
        1'000                EUR          bad
        5.                   EUR          bad
        .5                   EUR          bad
        +5                   EUR          bad
        --5                  EUR          bad
        -                    EUR          bad
        5-                   EUR          bad
        €5                   EUR          bad
        1e3                  EUR          bad
        0x10                 EUR          bad
        1 000                EUR          bad
        NaN                  EUR          bad
        ١٢                   EUR          bad
    )")) {
        CAPTURE(row);
        const auto money = Money::parse(row[0], currency(row[1]));
        if (row[2] == "bad" || row[2] == "large") {
            REQUIRE_FALSE(money.has_value());
            CHECK(money.error().code == (row[2] == "bad" ? ErrorCode::BadAmount : ErrorCode::AmountTooLarge));
            CHECK(money.error().arguments == std::vector<std::string>{row[0]});
        } else {
            REQUIRE(money.has_value());
            CHECK(money->minor() == std::stoll(row[2]));
            CHECK(money->currency().code() == row[1]);
        }
    }
    CHECK_FALSE(Money::parse("", Currency::euro()).has_value());
    CHECK_FALSE(Money::parse(" 5", Currency::euro()).has_value());
    CHECK_FALSE(Money::parse(std::string_view{"5\0", 2}, Currency::euro()).has_value());
}

TEST_CASE("money: files and people read it in their own form", "[money]")
{
    for (const auto& row : support::rows(R"(
        # minor                currency  -> plain                  Dutch                       English
        123450                 EUR          1234.50                1.234,50                    1,234.50
        -2000                  EUR          -20.00                 -20,00                      -20.00
        0                      EUR          0.00                   0,00                        0.00
        5                      EUR          0.05                   0,05                        0.05
        -5                     EUR          -0.05                  -0,05                       -0.05
        99999                  EUR          999.99                 999,99                      999.99
        100000                 EUR          1000.00                1.000,00                    1,000.00
        123456789              EUR          1234567.89             1.234.567,89                1,234,567.89
        1234                   JPY          1234                   1.234                       1,234
        0                      JPY          0                      0                           0
        1234567                KWD          1234.567               1.234,567                   1,234.567
        9223372036854775807    EUR          92233720368547758.07   92.233.720.368.547.758,07   92,233,720,368,547,758.07
        -9223372036854775808   EUR          -92233720368547758.08  -92.233.720.368.547.758,08  -92,233,720,368,547,758.08
    )")) {
        CAPTURE(row);
        const auto money = Money::ofMinor(std::stoll(row[0]), currency(row[1]));
        CHECK(toString(money) == row[2]);
        CHECK(minorToString(money.minor(), money.currency().decimals()) == row[2]);
        CHECK(display(money, NumberStyle::Dutch) == row[3]);
        CHECK(display(money, NumberStyle::German) == row[3]);
        CHECK(display(money, NumberStyle::English) == row[4]);
    }
}

TEST_CASE("money: sums and order within one currency", "[money]")
{
    const auto euros = [](std::int64_t minor) { return Money::ofMinor(minor, Currency::euro()); };
    CHECK(euros(150) + euros(75) == euros(225));
    CHECK(euros(150) - euros(200) == euros(-50));
    CHECK(-euros(150) == euros(-150));
    CHECK(euros(-150).abs() == euros(150));
    CHECK(euros(150).abs() == euros(150));
    CHECK(euros(1) > euros(-1));
    CHECK(euros(1) <= euros(1));
    CHECK(euros(1).isPositive());
    CHECK(euros(-1).isNegative());
    CHECK(Money::zero(Currency::euro()).isZero());
    CHECK(euros(kMost) + euros(kLeast) == euros(-1));
    CHECK(euros(5) != Money::ofMinor(5, currency("USD")));
}

TEST_CASE("money: two currencies and overflow are mistakes of ours", "[money]")
{
    const auto euros = [](std::int64_t minor) { return Money::ofMinor(minor, Currency::euro()); };
    const auto dollar = Money::ofMinor(1, currency("USD"));
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(euros(1) + dollar); }).empty());
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(euros(1) - dollar); }).empty());
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(euros(1) < dollar); }).empty());
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(euros(kMost) + euros(1)); }).empty());
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(euros(kLeast) - euros(1)); }).empty());
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(-euros(kLeast)); }).empty());
    CHECK_FALSE(support::abortMessage([&] { static_cast<void>(euros(kLeast).abs()); }).empty());
}

} // namespace
} // namespace tegoed::base
