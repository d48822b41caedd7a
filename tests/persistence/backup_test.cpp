#include "base/file.h"
#include "persistence/backup.h"
#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"

#include "support/catch.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

namespace tegoed::persistence {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

TEST_CASE("backup: a whole copy in one private file, while somebody writes", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    LedgerFile other = *LedgerFile::open(books.path());
    auto writing = other.begin(contextOn(march(1)));
    writing.insert(customer("1002", "not yet there"));

    const fs::path copy = books.folder() / "copy.tegoed";
    REQUIRE(books.file().backup(copy, march(1)).has_value());

    struct stat status{};
    REQUIRE(::stat(copy.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    writing.commit("customer set", std::nullopt, "{}", true);
    CHECK(namesIn(books.folder().path()) ==
          std::vector<std::string>{"books.tegoed", "books.tegoed-shm", "books.tegoed-wal", "copy.tegoed"});
    auto opened = LedgerFile::open(copy);
    REQUIRE(opened.has_value());
    CHECK(allCustomers(opened->connection()).size() == 1);
    CHECK(books.file().backup(copy, march(1)).error().code == ErrorCode::FileExists);
    CHECK(books.file().backup(books.folder() / "none/copy.tegoed", march(1)).error().code == ErrorCode::FileNotWritable);
    CHECK(books.file().backup(books.path(), march(1)).error().code == ErrorCode::FileIsLedger);
    fs::create_hard_link(books.path(), books.folder() / "same.tegoed");
    CHECK(books.file().backup(books.folder() / "same.tegoed", march(1)).error().code == ErrorCode::FileIsLedger);
    CHECK(books.file().backup("/dev/full", march(1)).error().code == ErrorCode::FileExists);
}

TEST_CASE("backup: books that do not add up are not copied silently", "[persistence]")
{
    LedgerFixture books;
    books.addDocument(books.addCustomer("1001"), "F1", 100'00, march(3));
    books.connection().execute("UPDATE documents SET open_minor = 1");
    const auto made = books.file().backup(books.folder() / "copy.tegoed", march(1));
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == ErrorCode::CheckFailed);
    CHECK(made.error().arguments.at(0) == "open_amounts");
    CHECK_FALSE(fs::exists(books.folder() / "copy.tegoed"));
}

TEST_CASE("daily backup: one a day, fourteen kept", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    CHECK_FALSE(newestBackup(books.connection(), march(31)).has_value());
    for (int day = 1; day <= 20; ++day) {
        books.file().backupDaily(march(day));
        books.file().backupDaily(march(day));
    }
    const auto names = namesIn(books.folder() / "backups");
    REQUIRE(names.size() == 14);
    const std::string head = books.file().journalHead().substr(0, 12);
    CHECK(names.front() == "books-2026-03-07-" + head + ".tegoed");
    CHECK(names.back() == "books-2026-03-20-" + head + ".tegoed");
    CHECK(newestBackup(books.connection(), march(31)) == march(20));
}

TEST_CASE("daily backup: those of another ledger in the folder are neither counted nor thinned out", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    fs::create_directory(books.folder() / "backups");
    for (int day = 1; day <= 20; ++day)
        (void)books.folder().write("backups/books-2025-12-31-" + base::toString(march(day)) + "-0123456789ab.tegoed", "another one");
    CHECK_FALSE(newestBackup(books.connection(), march(31)).has_value());
    books.file().backupDaily(march(21));
    CHECK(namesIn(books.folder() / "backups").size() == 21);
    CHECK(newestBackup(books.connection(), march(31)) == march(21));
}

TEST_CASE("backup: one that was asked for counts as the newest as well", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    REQUIRE(books.file().backup(books.folder() / "a.tegoed", march(9)).has_value());
    CHECK(newestBackup(books.connection(), march(31)) == march(9));
    books.file().backupDaily(march(12));
    CHECK(newestBackup(books.connection(), march(31)) == march(12));
    REQUIRE(books.file().backup(books.folder() / "b.tegoed", march(14)).has_value());
    CHECK_FALSE(books.file().backup(books.folder() / "b.tegoed", march(20)).has_value());
    CHECK(newestBackup(books.connection(), march(31)) == march(14));
    CHECK(books.faults() == "");
}

TEST_CASE("backup: one made under a wrong later day hides no missing backup", "[persistence]")
{
    LedgerFixture books;
    books.addCustomer("1001");
    REQUIRE(books.file().backup(books.folder() / "a.tegoed", march(30)).has_value());
    CHECK_FALSE(newestBackup(books.connection(), march(9)).has_value());
    CHECK(newestBackup(books.connection(), march(30)) == march(30));
    REQUIRE(books.file().backup(books.folder() / "b.tegoed", march(10)).has_value()); // The mark is this one's now.
    CHECK(newestBackup(books.connection(), march(9)) == std::nullopt);
    CHECK(newestBackup(books.connection(), march(30)) == march(10));
    // The same holds for the daily ones: of those up to the day the newest counts.
    books.file().backupDaily(march(12));
    books.file().backupDaily(march(29));
    CHECK(newestBackup(books.connection(), march(11)) == march(10));
    CHECK(newestBackup(books.connection(), march(28)) == march(12));
    CHECK(newestBackup(books.connection(), march(29)) == march(29));
}

TEST_CASE("daily backup: a folder that cannot be made stops no command", "[persistence]")
{
    LedgerFixture books;
    (void)books.folder().write("backups", "a file in its place");
    books.file().backupDaily(march(1));
    CHECK_FALSE(newestBackup(books.connection(), march(31)).has_value());
}

TEST_CASE("restore: the backup takes the ledger's place, and what was there is kept", "[persistence]")
{
    const support::TempFolder folder;
    const fs::path ledger = folder / "books.tegoed";
    const fs::path copy = folder / "copy.tegoed";
    const auto add = [&](const char* number) {
        LedgerFile file = *LedgerFile::open(ledger);
        auto transaction = file.begin(contextOn(march(1)));
        transaction.insert(customer(number, "x"));
        transaction.commit("customer set", std::nullopt, "{}", true);
        return file;
    };
    const auto customersIn = [](const fs::path& path) {
        LedgerFile file = *LedgerFile::open(path);
        return allCustomers(file.connection()).size();
    };
    REQUIRE(LedgerFile::create(ledger, {}).has_value());
    REQUIRE(add("1").backup(copy, march(1)).has_value());
    add("2");

    SECTION("twice")
    {
        CHECK(restore(ledger, copy).value() == ledger.string() + ".before-restore");
        CHECK(namesIn(folder.path()) == std::vector<std::string>{"books.tegoed", "books.tegoed.before-restore", "copy.tegoed"});
        CHECK(customersIn(ledger) == 1);
        CHECK(customersIn(ledger.string() + ".before-restore") == 2);
        add("3");
        add("4");
        REQUIRE(restore(ledger, copy).has_value());
        CHECK(customersIn(ledger) == 1);
        CHECK(customersIn(ledger.string() + ".before-restore") == 3);
        CHECK(customersIn(ledger.string() + ".before-restore.2") == 2);
    }
    SECTION("not while a program has it open")
    {
        LedgerFile open = *LedgerFile::open(ledger);
        CHECK(open.load().customers.size() == 2);
        CHECK(restore(ledger, copy).error().code == ErrorCode::LedgerLocked);
        CHECK(allCustomers(open.connection()).size() == 2);
    }
    SECTION("over a damaged ledger, whose WAL does not get at the new one")
    {
        (void)folder.write("books.tegoed", "damaged");
        (void)folder.write("books.tegoed-wal", "old");
        REQUIRE(restore(ledger, copy).has_value());
        CHECK(customersIn(ledger) == 1);
        CHECK(base::readFile(ledger.string() + ".before-restore", 100).value() == "damaged");
    }
    SECTION("where there is no ledger")
    {
        fs::remove(ledger);
        CHECK(restore(ledger, copy).value().empty());
        CHECK(customersIn(ledger) == 1);
    }
    SECTION("not onto itself, by whatever name")
    {
        CHECK(restore(ledger, ledger).error().code == ErrorCode::FileIsLedger);
        fs::create_symlink(ledger, folder / "link.tegoed");
        CHECK(restore(ledger, folder / "link.tegoed").error().code == ErrorCode::FileIsLedger);
        CHECK(restore(folder / "link.tegoed", ledger).error().code == ErrorCode::FileIsLedger);
        CHECK(customersIn(ledger) == 2);
    }
    SECTION("only a sound ledger")
    {
        CHECK(restore(ledger, folder / "none").error().code == ErrorCode::FileMissing);
        CHECK(restore(ledger, folder.write("text", "hello")).error().code == ErrorCode::LedgerForeign);
        fs::resize_file(copy, 8192);
        CHECK(restore(ledger, copy).error().code != ErrorCode::LedgerForeign);
        CHECK(customersIn(ledger) == 2);
        CHECK_FALSE(fs::exists(ledger.string() + ".before-restore"));
        CHECK_FALSE(fs::exists(ledger.string() + ".restoring"));
    }
}

} // namespace
} // namespace tegoed::persistence
