#include "persistence/schema.h"

#include "base/assert.h"
#include "base/resource.h"
#include "persistence/ledger_file.h"

#include <charconv>

namespace tegoed::persistence {
namespace {

/// A path as SQLite's URI file name.
std::string uriOf(const std::filesystem::path& path)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte < 0x7f && c != '?' && c != '#' && c != '%') {
            uri += c;
        } else {
            uri += '%';
            uri += kHex[byte >> 4U];
            uri += kHex[byte & 15U];
        }
    }
    return uri;
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    constexpr std::string_view kFolder = "data/schema/";
    std::vector<Migration> migrations;
    for (const std::string_view path : base::resourcesBelow(kFolder)) {
        const std::string_view name = path.substr(kFolder.size());
        int number = 0;
        std::from_chars(name.data(), name.data() + name.size(), number);
        TEGOED_ASSERT(number == static_cast<int>(migrations.size()) + 1);
        migrations.push_back({number, *base::resource(path)});
    }
    return migrations;
}

int schemaNumber()
{
    static const int number = static_cast<int>(shippedMigrations().size());
    return number;
}

int schemaNumber(Connection& connection)
{
    return static_cast<int>(connection.integer("PRAGMA user_version").value_or(0));
}

void migrate(Connection& connection, std::span<const Migration> migrations)
{
    for (const Migration& migration : migrations) {
        connection.execute("BEGIN IMMEDIATE");
        try {
            // Looked at inside the transaction: two programs may start at the same moment.
            if (schemaNumber(connection) < migration.number) {
                connection.execute(std::string{migration.sql});
                connection.execute("PRAGMA application_id=" + std::to_string(kApplicationId));
                connection.execute("PRAGMA user_version=" + std::to_string(migration.number));
            }
            connection.execute("COMMIT");
        } catch (...) {
            if (connection.inTransaction()) sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            throw;
        }
    }
}

namespace {

/// The header as SQLite reads it from the file behind `uri`.
FileHeader readHeaderBy(const std::string& uri)
{
    sqlite3* database = nullptr;
    FileHeader header;
    int code = sqlite3_open_v2(uri.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    const auto read = [&](const char* sql) {
        sqlite3_stmt* statement = nullptr;
        int value = 0;
        if (code == SQLITE_OK) code = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        if (code == SQLITE_OK) {
            const int step = sqlite3_step(statement);
            if (step == SQLITE_ROW) {
                value = sqlite3_column_int(statement, 0);
            } else {
                code = step;
            }
        }
        sqlite3_finalize(statement);
        return value;
    };
    header.applicationId = read("PRAGMA application_id");
    header.schema = read("PRAGMA user_version");
    header.isDatabase = code != SQLITE_NOTADB;
    header.isDamaged = code == SQLITE_CORRUPT;
    sqlite3_close(database);
    return header;
}

} // namespace

FileHeader readHeader(const std::filesystem::path& path)
{
    // `immutable` leaves locks and journals alone. Opening the file ourselves would do too, but closing it would drop the locks that
    // SQLite holds on it elsewhere in this process (fcntl locks belong to the process).
    const FileHeader header = readHeaderBy(uriOf(path) + "?immutable=1");
    if (!header.isDamaged) return header;
    // A process that was killed while it copied the WAL into the file leaves pages that fit together only with the WAL.
    std::error_code error;
    const auto walBytes = std::filesystem::file_size(path.string() + "-wal", error);
    return error || walBytes == 0 ? header : readHeaderBy(uriOf(path));
}

} // namespace tegoed::persistence
