#include "persistence/journal_queries.h"

#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"
#include "persistence/transaction.h"

#include "support/catch.h"

namespace tegoed::persistence {
namespace {

std::string idsOf(LedgerFixture& books, const JournalFilter& filter)
{
    std::string ids;
    scanJournal(books.connection(), filter, true, [&](const JournalText& entry) {
        ids += (ids.empty() ? "" : " ") + std::to_string(entry.id.value());
        return true;
    });
    return ids;
}

TEST_CASE("journal queries: a scan gives what fits, newest first, and stops when told to", "[persistence]")
{
    LedgerFixture books;
    const auto first = books.addCustomer("1001");
    const auto second = books.addCustomer("1002");
    books.addDocument(first, "F1", 100'00, march(10));
    const auto all = idsOf(books, {});
    const auto count = books.file().journalCount();
    REQUIRE(count == 3);
    CHECK(all == "3 2 1");
    CHECK(idsOf(books, {.customer = second}) == "2");
    CHECK(idsOf(books, {.customer = first}) == "3 1");
    CHECK(idsOf(books, {.user = "nobody"}).empty());
    CHECK(idsOf(books, {.command = "no such command"}).empty());

    int visited = 0;
    scanJournal(books.connection(), {}, false, [&](const JournalText& entry) {
        CHECK(entry.details.empty());
        return ++visited < 2;
    });
    CHECK(visited == 2);

    const auto names = journalNames(books.connection());
    CHECK(names.users.size() == 1);
    CHECK(idsOf(books, {.user = names.users.front()}) == all);
}

TEST_CASE("journal queries: entries come in the order asked for, cut where asked for", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    books.addCustomer("1002");
    const std::vector ids{base::JournalId{2}, base::JournalId{99}, base::JournalId{1}};
    const auto entries = journalEntries(books.connection(), ids, 1);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].id == base::JournalId{2});
    CHECK(entries[1].id == base::JournalId{1});
    CHECK(entries[0].details == "{");
    CHECK(journalEntries(books.connection(), ids, kWholeDetails)[0].details.size() > 1);
    CHECK(undoableAfter(books.connection(), base::JournalId{1}) == undoableAfter(books.connection(), base::JournalId{2}) + 1);
}

} // namespace
} // namespace tegoed::persistence
