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
