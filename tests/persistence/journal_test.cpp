#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"

#include "support/catch.h"

namespace tegoed::persistence {
namespace {

struct Tampering {
    const char* sql;
    const char* check; // The name of the check that finds it.
};

TEST_CASE("check: names what was changed behind our back", "[persistence]")
{
    const Tampering cases[]{
        {"UPDATE journal SET details = '{\"a\":2}' WHERE id = 2", "journal_chain"},
        {"UPDATE journal SET user = 'somebody' WHERE id = 3", "journal_chain"},
        {"UPDATE journal SET text_hash = hash WHERE id = 3", "journal_chain"},
        {"DELETE FROM journal_customers; DELETE FROM undo_changesets; DELETE FROM undo_ranges; DELETE FROM journal WHERE id = 2",
         "journal_chain"},
        {"UPDATE documents SET open_minor = 1 WHERE id = 1", "open_amounts"},
        {"UPDATE documents SET open_minor = 999999, amount_minor = 999999 - 5000 WHERE id = 1", "open_signs"},
        {"UPDATE documents SET settled_on = 5 WHERE id = 1", "settled_days"},
        {"UPDATE payments SET unallocated_minor = unallocated_minor + 1", "unallocated"},
        {"UPDATE allocations SET effective_on = 1", "posting_days"},
        {"UPDATE documents SET issued_on = 90000", "posting_days"},
        {"INSERT INTO behaviours VALUES (1, 5, 5, 5)", "behaviours"},
        {"INSERT INTO steps (document_id, stage, taken_on, task_open) VALUES (1, 9, 1, 0)", "steps"},
        {"PRAGMA foreign_keys=OFF; DELETE FROM customers", "foreign_keys"},
        {"PRAGMA application_id=7", "application_id"},
        {"INSERT INTO allocations (document_id, credit_id, kind, effective_on, amount_minor, date_unknown, reason) "
         "VALUES (2, 1, 'credit', 20500, 0, 0, ''), (1, NULL, 'credit', 20500, -1, 0, '')",
         "credit_pairs"},
    };
    for (const Tampering& row : cases) {
        CAPTURE(row.sql);
        LedgerFixture books;
        const auto customer = books.addCustomer("1001");
        const auto invoice = books.addDocument(customer, "F1", 100'00, march(10));
        books.addDocument(customer, "F2", 10'00, march(10));
        books.allocate(books.addPayment(customer, 60'00, march(12)), invoice, 50'00, march(12));
        REQUIRE(books.faults() == "");

        books.connection().execute(row.sql);

        CHECK_THAT(books.faults(), Catch::Matchers::ContainsSubstring(std::string{row.check} + ": "));
    }
}

TEST_CASE("journal: an erased text leaves the chain whole", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    books.addCustomer("1002");
    const std::string head = books.file().journalHead();
    CHECK(head.size() == 64);
    books.connection().execute("UPDATE journal SET details = '' WHERE id = 1");
    CHECK(books.faults() == "");
    CHECK(books.file().journalHead() == head);
}

TEST_CASE("journal: by day and by customer, oldest first", "[persistence]")
{
    LedgerFixture books;
    const auto first = books.addCustomer("1001");
    const auto second = books.addCustomer("1002");
    auto transaction = books.file().begin(contextOn(march(20)));
    transaction.touch(first);
    transaction.touch(second);
    transaction.commit("both", std::nullopt, R"({"b":"é"})", false);

    const auto names = [](const std::vector<JournalEntry>& entries) {
        std::string all;
        for (const auto& entry : entries) {
            all += std::to_string(entry.id.value()) + ' ' + entry.command + ' ' + entry.details + ';';
        }
        return all;
    };
    CHECK(names(books.file().journal(std::nullopt, std::nullopt)) == R"(1 customer set {};2 customer set {};3 both {"b":"é"};)");
    CHECK(names(books.file().journal(march(20), std::nullopt)) == R"(3 both {"b":"é"};)");
    CHECK(names(books.file().journal(std::nullopt, second)) == R"(2 customer set {};3 both {"b":"é"};)");
    CHECK(books.file().journalCount() == 3);
    CHECK(books.file().undoable()->id.value() == 2);
    CHECK(books.file().undoList(10).size() == 2);
}

TEST_CASE("journal: who was touched by name stays named where everybody was", "[persistence]")
{
    LedgerFixture books;
    const auto first = books.addCustomer("1001");
    const auto second = books.addCustomer("1002");
    auto transaction = books.file().begin(contextOn(march(20)));
    transaction.insertMany(std::vector{document(first, "F1", 100'00, march(30))});
    transaction.touchAll();
    transaction.commit("list", std::nullopt, "{}", true);

    CHECK(books.file().journal(march(20), first).size() == 1);
    CHECK(books.file().journal(march(20), second).empty());
}

TEST_CASE("journal: of customers too many to name, those with a new document are known by it", "[persistence]")
{
    LedgerFixture books;
    std::vector<ledger::Customer> many;
    for (int i = 0; i < 5100; ++i) {
        many.push_back(customer("K" + std::to_string(i), "x"));
    }
    auto transaction = books.file().begin(contextOn(march(19)));
    const auto ids = transaction.insertMany(many);
    transaction.commit("customers", std::nullopt, "{}", true);
    auto list = books.file().begin(contextOn(march(20)));
    std::vector<NewDocument> documents;
    for (int i = 0; i < 5050; ++i) {
        documents.push_back(document(ids[static_cast<std::size_t>(i)], "F" + std::to_string(i), 1'00, march(30)));
    }
    list.insertMany(documents);
    list.commit("list", std::nullopt, "{}", true);

    CHECK(books.file().journal(march(20), ids.front()).size() == 1);
    CHECK(books.file().journal(march(20), ids.at(5049)).size() == 1);
    CHECK(books.file().journal(march(20), ids.at(5050)).empty());
    REQUIRE(books.file().undo(*books.file().undoable(), contextOn(march(20))).has_value());
    CHECK(books.file().journal(march(20), ids.front()).empty());
}

TEST_CASE("journal: an instant is taken once nobody else can write", "[persistence]")
{
    LedgerFixture books;
    int clock = 0;
    CommandContext context{"tester", march(1), [&] { return "2026-03-01T08:00:00.00" + std::to_string(++clock) + 'Z'; }};
    const CommandContext early = context; // Made first, begun second.
    LedgerFile other = *LedgerFile::open(books.path());
    for (LedgerFile* file : {&other, &books.file()}) {
        auto transaction = file->begin(file == &other ? context : early);
        transaction.setSetting("calendar.quiet", std::to_string(clock));
        transaction.commit("setting_set", std::nullopt, "{}", true);
    }
    REQUIRE(books.file().undo(*books.file().undoable(), early).has_value());
    std::string before;
    for (const auto& entry : books.file().journal(std::nullopt, std::nullopt)) {
        CHECK(entry.at > before);
        before = entry.at;
    }
    CHECK(before == "2026-03-01T08:00:00.003Z");
}

TEST_CASE("transaction: without a commit nothing happened", "[persistence]")
{
    LedgerFixture books;
    const auto before = books.rowsOfAllTables();
    {
        auto transaction = books.file().begin(contextOn(march(1)));
        transaction.insert(customer("1", "a"));
        const std::vector<NewDocument> many(1500, document(base::CustomerId{1}, "F", 1, march(1)));
        transaction.insertMany(many);
    }
    CHECK(books.rowsOfAllTables() == before);
    CHECK(books.file().journalCount() == 0);
    CHECK(books.faults() == "");
}

} // namespace
} // namespace tegoed::persistence
