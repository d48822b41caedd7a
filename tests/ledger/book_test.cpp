#include "ledger/book.h"

#include "support/catch.h"

#include <string>

namespace tegoed::ledger {
namespace {

Book bookOf(int customerCount)
{
    Book book;
    for (int i = 0; i < customerCount; ++i) {
        const std::string number = std::to_string(i * 7);
        CustomerRecord& record = book.customers.emplace_back();
        record.id = i * 3 + 1;
        record.numberOffset = static_cast<std::uint32_t>(book.texts.size());
        record.numberLength = static_cast<std::uint16_t>(number.size());
        book.texts.insert(book.texts.end(), number.begin(), number.end());
    }
    book.index();
    return book;
}

TEST_CASE("book: customers by number and by id", "[ledger]")
{
    for (const int count : {0, 1, 2, 3, 1000}) {
        CAPTURE(count);
        const Book book = bookOf(count);
        for (int i = 0; i < count; ++i) {
            CHECK(book.find(std::to_string(i * 7)) == static_cast<CustomerIndex>(i));
            CHECK(book.find(base::CustomerId{i * 3 + 1}) == static_cast<CustomerIndex>(i));
        }
        CHECK_FALSE(book.find("").has_value());
        CHECK_FALSE(book.find("1").has_value());
        CHECK_FALSE(book.find(base::CustomerId{2}).has_value());
        CHECK_FALSE(book.find(base::CustomerId{count * 3 + 1}).has_value());
    }
    CHECK_FALSE(Book{}.find("1").has_value());
}

TEST_CASE("book: the balance is open items less unallocated money, in the ledger's currency alone", "[ledger]")
{
    Book book = bookOf(3);
    std::vector<OpenItem> items(3);
    items[0].openMinor = 100'00;
    items[1].openMinor = -30'00;
    items[1].customer = 1;
    items[2].openMinor = 999'00;
    items[2].currency = 1;
    book.items.assign(items, {}, {}, 3);
    book.onAccount = {{0, 0, 0, 5'00}, {1, 0, 0, 2'00}, {1, 0, 1, 77'00}};
    book.lastLetters = {{1, 0, 0, 12}};

    CHECK(book.balance() == base::Money::ofMinor(63'00, base::Currency::euro()));
    CHECK(book.onAccountOf(0).size() == 1);
    CHECK(book.onAccountOf(1).size() == 2);
    CHECK(book.onAccountOf(2).empty());
    CHECK(book.lastLettersTo(1).front().on == 12);
    CHECK(book.lastLettersTo(0).empty());
    CHECK(book.byteCount() >= 3 * sizeof(OpenItem) + 3 * sizeof(CustomerRecord));
}

} // namespace
} // namespace tegoed::ledger
