#include "persistence/search_queries.h"

#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"

#include "support/catch.h"

#include <string>
#include <vector>

namespace tegoed::persistence {
namespace {

std::vector<std::string> numbersOf(const std::vector<FoundPosting>& postings)
{
    std::vector<std::string> numbers;
    for (const auto& posting : postings)
        numbers.push_back(posting.number);
    return numbers;
}

TEST_CASE("search: payments of an amount, the newest first, with whose they are", "[persistence]")
{
    LedgerFixture books;
    const auto baker = books.addCustomer("1001", "Bakker");
    const auto jansen = books.addCustomer("1002", "Jansen");
    const auto early = books.addPayment(baker, 121'00, march(3));
    books.addPayment(baker, 121'01, march(4));
    const auto late = books.addPayment(jansen, 121'00, march(9));

    const auto found = paymentsOfAmount(books.connection(), 121'00, 10);
    REQUIRE(found.size() == 2);
    CHECK(found[0].customerName == "Jansen");
    CHECK(found[0].customerNumber == "1002");
    CHECK(found[0].number == "P-" + std::to_string(late.value()));
    CHECK(found[0].on == march(9));
    CHECK(found[0].amount == euros(121'00));
    CHECK(found[1].number == "P-" + std::to_string(early.value()));
    CHECK(paymentsOfAmount(books.connection(), 121'00, 1).size() == 1);
    CHECK(paymentsOfAmount(books.connection(), 7, 10).empty());
}

TEST_CASE("search: settled documents whose number begins so", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1001");
    for (const auto* const number : {"F10", "F2", "F21", "G1", "F2%"}) {
        const auto document = books.addDocument(customer, number, 50'00, march(1));
        books.allocate(books.addPayment(customer, 50'00, march(2)), document, 50'00, march(2));
    }
    books.addDocument(customer, "F22", 50'00, march(1)); // Open still.

    using Numbers = std::vector<std::string>;
    CHECK(numbersOf(settledDocuments(books.connection(), "F2", 10)) == Numbers{"F2", "F2%", "F21"});
    CHECK(numbersOf(settledDocuments(books.connection(), "F", 2)) == Numbers{"F10", "F2"});
    CHECK(numbersOf(settledDocuments(books.connection(), "F2%", 10)) == Numbers{"F2%"});
    CHECK(settledDocuments(books.connection(), "H", 10).empty());
    CHECK(settledDocuments(books.connection(), "", 10).empty());
    CHECK(settledDocuments(books.connection(), "\xff\xff", 10).empty());
}

TEST_CASE("search: every address of customers and contacts", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1001");
    books.addCustomer("1002");
    books.connection().execute("UPDATE customers SET email = 'office@example.org' WHERE number = '1001';"
                               "INSERT INTO contacts (customer_id, role, name, salutation, email, phone, language) VALUES "
                               "(1, 'invoice', 'Ada', '', 'ada@example.org', '', ''), (1, 'invoice', 'Bob', '', '', '', '')");
    std::vector<std::string> found;
    scanEmails(books.connection(), [&](base::CustomerId whose, std::string_view email) {
        CHECK(whose == customer);
        found.emplace_back(email);
    });
    CHECK(found == std::vector<std::string>{"office@example.org", "ada@example.org"});
}

} // namespace
} // namespace tegoed::persistence
