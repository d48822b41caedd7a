#include "persistence/stored_copies.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <fstream>

namespace tegoed::persistence {
namespace {

const base::Date kToday = *base::Date::parse("2026-11-20");

TEST_CASE("stored copies: the program's own copies of this ledger, newest first, and nobody else's", "[persistence]")
{
    const support::TempFolder folder;
    const auto ledger = folder / "books.tegoed";
    CHECK(storedCopies(ledger).empty());
    std::filesystem::create_directory(folder / "backups");
    for (const auto* file : {"backups/books-2026-11-18-0123456789ab.tegoed", "backups/books-2026-11-19-0123456789ab.tegoed",
                             "backups/other-2026-11-19-0123456789ab.tegoed", "backups/books-2026-11-19-0123456789ab.tegoed.part",
                             "backups/books-before-schema-2.tegoed", "books.tegoed", "books.tegoed.before-restore",
                             "books.tegoed.before-restore.2", "books.tegoed.before-restore-wal"})
        (void)folder.write(file, "12345");
    std::vector<std::string> daily;
    int upgradeCount = 0;
    int restoreCount = 0;
    for (const auto& copy : storedCopies(ledger)) {
        CHECK(copy.bytes == 5);
        if (copy.kind == StoredCopy::Kind::Daily) daily.push_back(toString(copy.on));
        if (copy.kind == StoredCopy::Kind::BeforeUpgrade) ++upgradeCount;
        if (copy.kind == StoredCopy::Kind::BeforeRestore) ++restoreCount;
    }
    CHECK(daily == std::vector<std::string>{"2026-11-19", "2026-11-18"});
    CHECK(upgradeCount == 1);
    CHECK(restoreCount == 2);
}

TEST_CASE("stored copies: those of a ledger whose name goes on with a day are that ledger's", "[persistence]")
{
    const support::TempFolder folder;
    std::filesystem::create_directory(folder / "backups");
    for (const auto* file : {"backups/books-2025-12-31-0123456789ab.tegoed", "backups/books-2025-12-31-2026-11-19-0123456789ab.tegoed",
                             "backups/books-2025-12-31-2026-11-20-empty.tegoed", "backups/books-2025-12-31-before-schema-2.tegoed",
                             "backups/books-2026-11-20-copy.tegoed", "backups/books-2026-11-20.tegoed"})
        (void)folder.write(file, "12345");
    const auto namesOf = [&](const char* ledger) {
        std::vector<std::string> names;
        for (const auto& copy : storedCopies(folder / ledger))
            names.push_back(copy.file.filename().string());
        std::ranges::sort(names);
        return names;
    };
    CHECK(namesOf("books.tegoed") == std::vector<std::string>{"books-2025-12-31-0123456789ab.tegoed"});
    CHECK(namesOf("books-2025-12-31.tegoed") == std::vector<std::string>{"books-2025-12-31-2026-11-19-0123456789ab.tegoed",
                                                                         "books-2025-12-31-2026-11-20-empty.tegoed",
                                                                         "books-2025-12-31-before-schema-2.tegoed"});
}

TEST_CASE("stored copies: a copy is checked as a ledger is, and what is none is named", "[persistence]")
{
    const support::TempFolder folder;
    const auto path = folder / "books.tegoed";
    {
        auto file = LedgerFile::create(path, {base::Currency::euro(), ledger::Settlement::Bank});
        REQUIRE(file);
        REQUIRE(file->backup(folder / "copy.tegoed", kToday));
    }
    const auto results = checkCopy(folder / "copy.tegoed");
    REQUIRE(results);
    CHECK(std::ranges::all_of(*results, &CheckResult::ok));
    CHECK_FALSE(results->empty());
    CHECK(checkCopy(folder / "nothing.tegoed").error().code == base::ErrorCode::FileMissing);
    CHECK(checkCopy(folder.write("text.tegoed", "no ledger")).error().code == base::ErrorCode::LedgerForeign);
}

} // namespace
} // namespace tegoed::persistence
