#include "base/file.h"
#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"
#include "persistence/schema.h"
#include "support/catch.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

namespace tegoed::persistence {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

std::string bytesOf(const fs::path& path)
{
    return base::readFile(path, 100'000'000).value();
}

/// All names below a folder with the bytes of the files.
std::map<std::string, std::string> contents(const fs::path& folder)
{
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::directory_iterator(folder)) {
        all[entry.path().filename().string()] = entry.is_regular_file() ? bytesOf(entry.path()) : "folder";
    }
    return all;
}

void sql(const fs::path& path, const std::string& statements)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
}

void makeLedger(const fs::path& path)
{
    REQUIRE(LedgerFile::create(path, {}).has_value());
}

/// Runs as a user without rights, in a process of its own; the tests of a build machine run as root.
int asNobody(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr unsigned kNobody = 65534;
        if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) ::_exit(99);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_CASE("open: what is no ledger of ours is refused and stays as it was", "[persistence]")
{
    struct Case {
        const char* name;
        std::function<void(const fs::path&)> make;
        ErrorCode code;
    };
    const std::vector<Case> cases{
        {"missing", [](const fs::path&) {}, ErrorCode::LedgerMissing},
        {"folder", [](const fs::path& p) { fs::create_directory(p); }, ErrorCode::LedgerForeign},
        {"text", [](const fs::path& p) { std::ofstream(p) << "hello"; }, ErrorCode::LedgerForeign},
        {"long text", [](const fs::path& p) { std::ofstream(p) << std::string(100'000, 'x'); }, ErrorCode::LedgerForeign},
        {"empty", [](const fs::path& p) { std::ofstream{p}; }, ErrorCode::LedgerForeign},
        {"other program's", [](const fs::path& p) { sql(p, "PRAGMA application_id=1234; CREATE TABLE t (a)"); }, ErrorCode::LedgerForeign},
        {"other program's in WAL mode", [](const fs::path& p) { sql(p, "PRAGMA journal_mode=WAL; CREATE TABLE t (a)"); },
         ErrorCode::LedgerForeign},
        {"newer",
         [](const fs::path& p) {
             makeLedger(p);
             sql(p, "PRAGMA user_version=999");
         },
         ErrorCode::LedgerNewer},
        {"cut off",
         [](const fs::path& p) {
             makeLedger(p);
             fs::resize_file(p, 4096);
         },
         ErrorCode::LedgerDamaged},
        {"cut inside the header",
         [](const fs::path& p) {
             makeLedger(p);
             fs::resize_file(p, 50);
         },
         ErrorCode::LedgerForeign},
        {"overwritten",
         [](const fs::path& p) {
             makeLedger(p);
             std::fstream file(p, std::ios::in | std::ios::out | std::ios::binary);
             file.seekp(100);
             file << std::string(20'000, 'z');
         },
         ErrorCode::LedgerDamaged},
    };
    for (const Case& row : cases) {
        CAPTURE(row.name);
        const support::TempFolder folder;
        const fs::path path = folder / "books ?#%.tegoed";
        row.make(path);
        const auto before = contents(folder.path());

        const auto opened = LedgerFile::open(path);

        REQUIRE_FALSE(opened.has_value());
        CHECK(base::name(opened.error().code) == base::name(row.code));
        CHECK(opened.error().arguments.at(0) == path.string());
        CHECK(contents(folder.path()) == before);
    }
}

TEST_CASE("create: a private file, never over another", "[persistence]")
{
    const support::TempFolder folder;
    const fs::path path = folder / "new.tegoed";
    ::umask(0);
    auto file = LedgerFile::create(path, {*base::Currency::parse("USD"), ledger::Settlement::Bank});
    ::umask(022);
    REQUIRE(file.has_value());
    auto transaction = file->begin(contextOn(march(1)));
    transaction.setSetting("a", "b");
    transaction.commit("setting set", std::nullopt, "{}", true);
    for (const char* const suffix : {"", "-wal", "-shm"}) {
        CAPTURE(suffix);
        struct stat status{};
        REQUIRE(::stat((path.string() + suffix).c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600U);
    }
    const auto book = file->load();
    CHECK(book.currency.code() == "USD");
    CHECK(book.settlement == ledger::Settlement::Bank);
    CHECK(book.companies.size() == 1);
    CHECK(LedgerFile::create(path, {}).error().code == ErrorCode::FileExists);
    CHECK(LedgerFile::create(folder.path(), {}).error().code == ErrorCode::FileExists);
    CHECK(LedgerFile::create(folder / "none/new.tegoed", {}).error().code == ErrorCode::FileNotWritable);
}

TEST_CASE("open: without rights", "[persistence]")
{
    const support::TempFolder folder;
    ::chmod(folder.path().c_str(), 0777);
    const fs::path path = folder / "books.tegoed";
    const auto open = [&] {
        const auto opened = LedgerFile::open(path);
        return opened ? 0 : static_cast<int>(opened.error().code);
    };
    makeLedger(path);
    struct Case {
        unsigned file;
        unsigned folder;
        int code;
    };
    const Case cases[]{{0666, 0777, 0},
                       {0444, 0777, static_cast<int>(ErrorCode::LedgerReadOnly)},
                       {0666, 0555, static_cast<int>(ErrorCode::LedgerReadOnly)},
                       {0000, 0777, static_cast<int>(ErrorCode::LedgerNoRights)},
                       {0666, 0000, static_cast<int>(ErrorCode::LedgerNoRights)}};
    for (const Case& row : cases) {
        CAPTURE(row.file, row.folder);
        ::chmod(path.c_str(), row.file);
        ::chmod(folder.path().c_str(), row.folder);
        CHECK(asNobody(open) == row.code);
        ::chmod(folder.path().c_str(), 0777);
    }
    ::chmod(folder.path().c_str(), 0555);
    CHECK(asNobody([&] { return static_cast<int>(LedgerFile::create(folder / "x.tegoed", {}).error().code); }) ==
          static_cast<int>(ErrorCode::FileNotWritable));
    ::chmod(folder.path().c_str(), 0777);
}

TEST_CASE("locks: a second writer waits and then says so; readers go on", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1001");
    LedgerFile other = *LedgerFile::open(books.path());
    auto transaction = books.file().begin(contextOn(march(1)));
    transaction.setSetting("a", "b");
    CHECK(other.load().customers.size() == 1);
    try {
        (void)other.begin(contextOn(march(1)));
        FAIL("two writers");
    } catch (const base::Failure& failure) {
        CHECK(failure.error().code == ErrorCode::LedgerLocked);
    }
    transaction.commit("setting set", customer, "{}", true);
    auto second = other.begin(contextOn(march(1)));
    second.rollback();
}

TEST_CASE("locks: a program that keeps the file to itself is waited for", "[persistence]")
{
    const support::TempFolder folder;
    const fs::path path = folder / "books.tegoed";
    makeLedger(path);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    sqlite3_exec(database, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; PRAGMA user_version", nullptr, nullptr, nullptr);
    const auto opened = LedgerFile::open(path);
    REQUIRE_FALSE(opened.has_value());
    CHECK(base::name(opened.error().code) == base::name(ErrorCode::LedgerLocked));
    std::jthread end([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
        sqlite3_close(database);
    });
    CHECK(LedgerFile::open(path).has_value());
}

TEST_CASE("migrations: each in one transaction, after a copy", "[persistence]")
{
    const support::TempFolder folder;
    const fs::path path = folder / "books.tegoed";
    SECTION("a file without a schema gets it")
    {
        sql(path, "PRAGMA application_id=" + std::to_string(kApplicationId));
        auto opened = LedgerFile::open(path);
        REQUIRE(opened.has_value());
        CHECK(schemaNumber(opened->connection()) == schemaNumber());
        CHECK(opened->load().settlement == ledger::Settlement::Package);
    }
    SECTION("a later one that fails leaves the file at the one before")
    {
        makeLedger(path);
        Connection connection(path, Connection::Mode::ReadWrite);
        auto migrations = shippedMigrations();
        const int next = schemaNumber() + 1;
        migrations.push_back({next, "CREATE TABLE second (a INTEGER); INSERT INTO settings (key, value) VALUES ('x', 'y')"});
        migrations.push_back({next + 1, "CREATE TABLE third (a INTEGER); INSERT INTO nowhere VALUES (1)"});
        CHECK_THROWS_AS(migrate(connection, migrations), base::Failure);
        CHECK(schemaNumber(connection) == next);
        CHECK(connection.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('second', 'third')") == 1);
        CHECK(settings(connection).at("x") == "y");
        migrations.back().sql = "CREATE TABLE third (a INTEGER)";
        migrate(connection, migrations);
        CHECK(schemaNumber(connection) == next + 1);
    }
}

} // namespace
} // namespace tegoed::persistence
