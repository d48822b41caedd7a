#include "dunning/tables.h"

#include "dunning/small_book.h"
#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::dunning {
namespace {

TEST_CASE("tables: the policy is the overruling one, the customer's own, his segment's, else the standard one", "[dunning]")
{
    const auto table = support::rows(R"(
        # own      segment  overruling  ->  policy
        -          -        -               standard
        compact    -        -               compact
        -          gold     -               relationship
        compact    gold     -               compact
        compact    gold     standard        standard
        unheard    gold     -               relationship
        unheard    silver   -               standard
    )");
    const std::vector<std::string> words{"", "compact", "unheard", "gold", "silver"};
    const std::vector<std::uint8_t> policyOfWord{kNoPolicy, 1, kNoPolicy}; // Shorter than the words: what is behind names none.
    const std::vector<std::uint8_t> policyOfSegment{kNoPolicy, kNoPolicy, kNoPolicy, 2, kNoPolicy};
    const auto wordOf = [&](const std::string& text) {
        return static_cast<std::uint16_t>(text == "-" ? 0 : std::find(words.begin(), words.end(), text) - words.begin());
    };
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        small.book.words = words;
        auto& customer = small.book.customers[small.customer("1")];
        customer.policy = wordOf(row[0]);
        customer.segment = wordOf(row[1]);
        auto input = inputOn(small.build(), day("2026-03-02"));
        input.policyOfWord = policyOfWord;
        input.policyOfSegmentWord = policyOfSegment;
        if (row[2] != "-") input.overrulingPolicy = std::uint8_t{0};
        const Tables tables{input};
        CHECK(shippedPolicies()[tables.policyOf(customer)].name == row[3]);
    }
}

TEST_CASE("tables: a minimum is the same number of units in every currency", "[dunning]")
{
    SmallBook small; // Euro has two decimals, yen none, Kuwaiti dinar three.
    const auto input = inputOn(small.build(), day("2026-03-02"));
    const Tables tables{input};
    CHECK(tables.minimumMinor(0, Group::Reminder, 0) == 500);
    CHECK(tables.minimumMinor(0, Group::Reminder, 1) == 5);
    CHECK(tables.minimumMinor(0, Group::Reminder, 2) == 5000);
    CHECK(tables.minimumMinor(2, Group::FormalNotice, 0) == 2500);
    CHECK(tables.minimumMinor(2, Group::Collections, 1) == 100);
    CHECK(tables.minimumMinor(1, Group::Call, 2) == 0);
}

TEST_CASE("tables: money on account and last letters are per company and currency", "[dunning]")
{
    SmallBook small;
    small.customer("0");
    small.customer("1");
    small.customer("2");
    small.book.onAccount = {{0, 0, 0, 100}, {2, 0, 0, 200}, {2, 0, 1, 300}, {2, 1, 0, 400}, {2, 0, 0, 50}};
    small.book.lastLetters = {{1, 0, 0, 10}, {1, 0, 0, 20}, {1, 1, 0, 30}};
    const auto input = inputOn(small.build(), day("2026-03-02"));
    const Tables tables{input};
    CHECK(tables.onAccountMinor(0, 0, 0) == 100);
    CHECK(tables.onAccountMinor(1, 0, 0) == 0);
    CHECK(tables.onAccountMinor(2, 0, 0) == 250);
    CHECK(tables.onAccountMinor(2, 0, 1) == 300);
    CHECK(tables.onAccountMinor(2, 1, 0) == 400);
    CHECK(tables.lastLetterOn(1, 0, 0) == 20);
    CHECK(tables.lastLetterOn(1, 1, 0) == 30);
    CHECK(tables.lastLetterOn(2, 0, 0) == ledger::kNoDay);
}

} // namespace
} // namespace tegoed::dunning
