#include "persistence/open_share.h"

#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"
#include "persistence/money_queries.h"

#include "support/catch.h"

namespace tegoed::persistence {
namespace {

/// `count` invoices of 1.00, of which the first `settledCount` are paid.
void fill(LedgerFixture& books, int count, int settledCount)
{
    const auto customer = books.addCustomer("1001");
    auto transaction = books.file().begin(contextOn(march(2)));
    std::vector<NewDocument> documents;
    for (int i = 0; i < count; ++i)
        documents.push_back(document(customer, "F" + std::to_string(i), 100, march(30)));
    const auto first = transaction.insertMany(documents);
    if (settledCount > 0) {
        const auto paid = transaction.insert(payment(customer, 100 * settledCount, march(2)));
        for (int i = 0; i < settledCount; ++i)
            transaction.post(allocation(paid, base::DocumentId{first.value() + i}, 100, march(2)));
    }
    transaction.commit("import items", customer, "{}", true);
}

TEST_CASE("open share: few open documents are read by their index, many without it; the sum is the same", "[persistence]")
{
    struct Row {
        int count;
        int settledCount;
        std::string_view hint;
        std::int64_t openMinor;
    };
    const auto row =
        GENERATE(Row{0, 0, " INDEXED BY documents_open", 0}, Row{1, 0, " NOT INDEXED", 100}, Row{300, 0, " NOT INDEXED", 30'000},
                 Row{300, 290, " INDEXED BY documents_open", 1'000}, Row{300, 100, " NOT INDEXED", 20'000});
    CAPTURE(row.count, row.settledCount);
    LedgerFixture books;
    if (row.count > 0) fill(books, row.count, row.settledCount);
    CHECK(openShare(books.connection()).indexHint() == row.hint);
    CHECK(balance(books.connection(), base::Currency::euro()) == euros(row.openMinor));
}

} // namespace
} // namespace tegoed::persistence
