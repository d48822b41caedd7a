#include "persistence/row_ids.h"

#include "persistence/ledger_fixture.h"

#include "support/catch.h"

#include <optional>

namespace tegoed::persistence {
namespace {

// Enough for all ways of putting many rows in at once.
constexpr int kDocumentCount = 3000;

std::vector<NewDocument> manyDocuments(base::CustomerId customer)
{
    std::vector<NewDocument> documents;
    for (int i = 0; i < kDocumentCount; ++i)
        documents.push_back(document(customer, "2026-" + std::to_string(i), 100 + i, march(10)));
    return documents;
}

std::int64_t indexCount(LedgerFixture& books)
{
    return books.connection().integer("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'documents'").value_or(0);
}

/// The error's code of an action that throws base::Failure; nothing if it does not.
template <class Action>
std::optional<base::ErrorCode> failureOf(Action&& action)
{
    try {
        action();
    } catch (const base::Failure& failure) {
        return failure.error().code;
    }
    return std::nullopt;
}

TEST_CASE("row ids: with and without gaps", "[persistence]")
{
    LedgerFixture books;
    CHECK_FALSE(RowIds(books.connection(), "customers").contains(1));
    std::vector<base::CustomerId> customers;
    for (int i = 0; i < 5; ++i)
        customers.push_back(books.addCustomer(std::to_string(1001 + i)));
    books.connection().run("DELETE FROM customers WHERE id IN (?1, ?2)", customers[1], customers[2]);

    RowIds ids(books.connection(), "customers");
    CHECK(ids.contains(customers[0].value()));
    CHECK_FALSE(ids.contains(customers[1].value()));
    CHECK_FALSE(ids.contains(customers[2].value()));
    CHECK(ids.contains(customers[3].value()));
    CHECK(ids.contains(customers[4].value()));
    for (const std::int64_t stranger : {std::int64_t{-1}, std::int64_t{0}, customers[4].value() + 1, INT64_MAX, INT64_MIN}) {
        CAPTURE(stranger);
        CHECK_FALSE(ids.contains(stranger));
    }
    ids.add(customers[4].value() + 1);
    CHECK(ids.contains(customers[4].value() + 1));
}

TEST_CASE("row ids: SQLite looks parents up again afterwards", "[persistence]")
{
    LedgerFixture books;
    const auto orphan = [&] {
        books.connection().run(
            "INSERT INTO contacts (customer_id, role, name, salutation, email, phone, language) VALUES (77, '', '', '', '', '', '')");
    };
    CHECK(failureOf(orphan) == base::ErrorCode::CheckFailed);
    books.connection().run("BEGIN");
    {
        const ParentsKnown parentsKnown(books.connection());
        CHECK(failureOf(orphan) == std::nullopt);
    }
    CHECK(failureOf(orphan) == base::ErrorCode::CheckFailed);
    books.connection().run("ROLLBACK");
}

TEST_CASE("row ids: many documents of a customer or company that is not there are refused", "[persistence]")
{
    LedgerFixture books;
    const base::CustomerId known = books.addCustomer("1001");
    const auto before = books.rowsOfAllTables();
    auto documents = manyDocuments(known);
    const bool isCompany = GENERATE(false, true);
    CAPTURE(isCompany);
    if (isCompany) {
        documents.back().document.company = base::CompanyId(9);
    } else {
        documents.back().document.customer = base::CustomerId(known.value() + 1);
    }
    {
        auto transaction = books.file().begin(contextOn(march(14)));
        CHECK(failureOf([&] { transaction.insertMany(documents); }) == base::ErrorCode::CheckFailed);
    }
    CHECK(books.rowsOfAllTables() == before);
}

TEST_CASE("row ids: many documents come in and go again, with customers of the same transaction, and the indices are there after it",
          "[persistence]")
{
    LedgerFixture books;
    (void)books.addCustomer("1001");
    const auto before = books.rowsOfAllTables();
    const std::int64_t indices = indexCount(books);
    REQUIRE(indices > 0);
    {
        auto transaction = books.file().begin(contextOn(march(14)));
        transaction.expectDocuments(100'000);
        CHECK(indexCount(books) == 0);
        transaction.insertMany(manyDocuments(transaction.insert(customer("1002", "Bakkerij De Korenaar"))));
        transaction.insertMany(manyDocuments(transaction.insertMany(std::vector{customer("1003", "Jansen")}).front()));
        transaction.commit("import_items", std::nullopt, "{}", true);
    }
    CHECK(indexCount(books) == indices);
    CHECK(books.connection().integer("SELECT count(*) FROM documents") == 2 * kDocumentCount);
    CHECK(books.faults().empty());
    const auto entry = books.file().undoable();
    REQUIRE(entry);
    REQUIRE(books.file().undo(*entry, contextOn(march(15))));
    CHECK(books.rowsOfAllTables() == before);
}

} // namespace
} // namespace tegoed::persistence
