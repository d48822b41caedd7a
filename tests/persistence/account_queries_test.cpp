#include "persistence/account_queries.h"

#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"

#include "support/catch.h"

namespace tegoed::persistence {
namespace {

/// `F1 60.00` of each document, `-40.00` of money that is not allocated.
std::vector<std::string> shownOn(LedgerFixture& books, base::CustomerId customer, int dayOfMarch)
{
    std::vector<std::string> shown;
    const auto account = accountOn(books.connection(), customer, march(dayOfMarch));
    for (const auto& open : account.documents)
        shown.push_back(open.stored.document.number + " " + toString(open.open));
    for (const auto& money : account.unallocated)
        shown.push_back("-" + toString(money.amount));
    return shown;
}

TEST_CASE("account of a day: what was posted later is not in it", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1");
    const auto other = books.addCustomer("2");
    const auto later = books.addDocument(customer, "F2", 5'000, march(41));  // Issued on 11 March.
    const auto first = books.addDocument(customer, "F1", 10'000, march(31)); // Issued on 1 March.
    (void)books.addDocument(other, "X", 100, march(31));
    const auto payment = books.addPayment(customer, 12'000, march(10));
    books.allocate(payment, first, 4'000, march(10));
    books.allocate(payment, first, 6'000, march(15));
    books.allocate(payment, later, 1'000, march(20));
    using Rows = std::vector<std::string>;
    CHECK(shownOn(books, customer, 0).empty());
    CHECK(shownOn(books, customer, 9) == Rows{"F1 100.00"});
    CHECK(shownOn(books, customer, 10) == Rows{"F1 60.00", "-80.00"});
    CHECK(shownOn(books, customer, 15) == Rows{"F2 50.00", "-20.00"});
    CHECK(shownOn(books, customer, 20) == Rows{"F2 40.00", "-10.00"});
    CHECK(shownOn(books, customer, 60) == Rows{"F2 40.00", "-10.00"});
}

TEST_CASE("account of a day: what an agency has by then says so", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1");
    const auto document = books.addDocument(customer, "F1", 10'000, march(1));
    {
        auto transaction = books.file().begin(contextOn(march(20)));
        const StepRow step{document, ledger::Stage::Collections, march(20)};
        transaction.insertSteps({&step, 1});
        transaction.commit("work", std::nullopt, "{}", true);
    }
    CHECK_FALSE(accountOn(books.connection(), customer, march(19)).documents.at(0).isAtAgency);
    CHECK(accountOn(books.connection(), customer, march(20)).documents.at(0).isAtAgency);
}

TEST_CASE("who pays for whom: payers of payers, and no end of a loop", "[persistence]")
{
    LedgerFixture books;
    const auto pay = [&](const std::string& number, const std::string& payer) {
        auto one = customer(number, "Klant " + number);
        one.payer = payer;
        auto transaction = books.file().begin(contextOn(march(1)));
        const auto id = transaction.insert(one);
        transaction.commit("work", std::nullopt, "{}", true);
        return id;
    };
    const auto head = pay("1", "");
    const auto middle = pay("2", "1");
    const auto last = pay("3", "2");
    (void)pay("4", "5");
    const auto loop = pay("5", "4");
    CHECK(customersPaidBy(books.connection(), head) == std::vector{middle, last});
    CHECK(customersPaidBy(books.connection(), last).empty());
    CHECK(customersPaidBy(books.connection(), loop).size() == 1);
}

} // namespace
} // namespace tegoed::persistence
