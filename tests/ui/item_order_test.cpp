#include "ui/models/item_order.h"

#include "support/catch.h"
#include "ui/made_up_book.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace tegoed::ui {
namespace {

/// One customer with an item for each number, all of one day.
SnapshotPtr itemsWith(const std::vector<std::string>& numbers)
{
    std::vector<MadeUpItem> items;
    for (const auto& number : numbers)
        items.push_back({0, number, 20'000, 20'030, 100, 100});
    return madeUpSnapshot({"Bakker"}, items, *base::Date::parse("2026-11-20"));
}

std::vector<std::string> inOrder(const std::vector<std::string>& numbers, bool ascending)
{
    const auto snapshot = itemsWith(numbers);
    std::vector<std::string> result;
    for (const auto item : itemsInOrder(*snapshot, {ItemColumn::Number, ascending}))
        result.emplace_back(snapshot->book.items.number(snapshot->book.items.all()[item]));
    return result;
}

TEST_CASE("item order: numbers go by their letters, however long they are and wherever they end", "[ui]")
{
    const std::string shared = "FACTUUR/2026/BV-NEDERLAND/AFDELING/";
    const std::vector<std::vector<std::string>> cases{
        {},
        {"1"},
        {"2026-9", "2026-10", "2026-1", "2026-", "2026-1"},
        {"B", "", "A", "AA", "A", "É", "a", "-"},
        {shared + "3", shared + "1", shared, shared + "12", shared + "2"},
        {"\xff\x01", "\x01\xff", "\x01", "\xff", "\xff\xff"},
    };
    for (const auto& numbers : cases) {
        CAPTURE(numbers);
        auto expected = numbers;
        std::sort(expected.begin(), expected.end());
        CHECK(inOrder(numbers, true) == expected);
        std::reverse(expected.begin(), expected.end());
        CHECK(inOrder(numbers, false) == expected);
    }
}

TEST_CASE("item order: numbers drawn from few letters, so that many begin alike", "[ui]")
{
    std::mt19937 draw{7};
    for (const unsigned letters : {2U, 10U, 60U}) {
        std::vector<std::string> numbers;
        for (int i = 0; i < 3'000; ++i) {
            std::string number = draw() % 2 == 0 ? "" : "INV-";
            for (auto length = draw() % 40; length > 0; --length)
                number += static_cast<char>('0' + draw() % letters);
            numbers.push_back(number);
        }
        auto expected = numbers;
        std::sort(expected.begin(), expected.end());
        CAPTURE(letters);
        CHECK(inOrder(numbers, true) == expected);
    }
}

TEST_CASE("item order: equal items stay in the order of the second key", "[ui]")
{
    const auto snapshot = itemsWith({"3", "1", "2", "1"});
    const auto byNumber = itemsInOrder(*snapshot, {ItemColumn::Number, true});
    CHECK(byNumber == ItemOrder{1, 3, 2, 0});
    CHECK(itemsInOrder(*snapshot, {ItemColumn::Due, true}, byNumber) == byNumber);
    CHECK(itemsInOrder(*snapshot, {ItemColumn::Due, false}, byNumber) == byNumber);
    CHECK(itemsInOrder(*snapshot, {ItemColumn::Due, true}) == ItemOrder{0, 1, 2, 3});
}

TEST_CASE("item order: amounts further apart than 32 bits, negative ones first", "[ui]")
{
    constexpr std::int64_t kMost = 9'000'000'000'000;
    std::vector<MadeUpItem> items;
    for (const std::int64_t amount : {std::int64_t{5}, kMost, -kMost, std::int64_t{0}, std::int64_t{-1}})
        items.push_back({0, "1", 20'000, 20'030, amount, amount});
    const auto snapshot = madeUpSnapshot({"Bakker"}, items, *base::Date::parse("2026-11-20"));
    CHECK(itemsInOrder(*snapshot, {ItemColumn::Amount, true}) == ItemOrder{2, 4, 3, 0, 1});
    CHECK(itemsInOrder(*snapshot, {ItemColumn::Amount, false}) == ItemOrder{1, 0, 3, 4, 2});
}

} // namespace
} // namespace tegoed::ui
