#include "persistence/connection.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <cerrno>
#include <system_error>

namespace tegoed::persistence {
namespace {

constexpr int kBusyTimeoutMs = 5000;

} // namespace

base::Error storageError(int code, sqlite3* database, const std::filesystem::path& path)
{
    using base::ErrorCode;
    const int systemCode = database != nullptr ? sqlite3_system_errno(database) : 0;
    const auto error = [&](ErrorCode which, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{path.string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return base::Error{which, std::move(arguments)};
    };
    const std::string reason = systemCode != 0 ? std::generic_category().message(systemCode) : sqlite3_errstr(code);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return error(ErrorCode::LedgerLocked);
    case SQLITE_FULL: return error(ErrorCode::DiskFull);
    case SQLITE_CORRUPT: return error(ErrorCode::LedgerDamaged, {"malformed"});
    case SQLITE_NOTADB: return error(ErrorCode::LedgerDamaged, {"not_a_database"});
    case SQLITE_READONLY: return error(ErrorCode::LedgerReadOnly);
    case SQLITE_PERM:
    case SQLITE_AUTH: return error(ErrorCode::LedgerNoRights);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        if (systemCode == ENOSPC || systemCode == EDQUOT) return error(ErrorCode::DiskFull);
        if (systemCode == EROFS) return error(ErrorCode::LedgerReadOnly);
        if (systemCode == EACCES || systemCode == EPERM) return error(ErrorCode::LedgerNoRights);
        if (code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_READ || code == SQLITE_IOERR_CORRUPTFS || code == SQLITE_IOERR_DATA) {
            return error(ErrorCode::LedgerDamaged, {"unreadable"});
        }
        return error(ErrorCode::WriteFailed, {reason});
    default: break;
    }
    const std::string text = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    if ((code & 0xff) == SQLITE_CONSTRAINT) return base::Error{ErrorCode::CheckFailed, {"sqlite", text}};
    return base::Error{ErrorCode::InternalFault, {text}};
}

struct Query::Prepared {
    sqlite3_stmt* statement = nullptr;
    bool inUse = false;
    Prepared() = default;
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    ~Prepared() { sqlite3_finalize(statement); }
};

Query::Query(Query&& other) noexcept : m_connection(other.m_connection), m_cached(other.m_cached), m_statement(other.m_statement)
{
    other.m_cached = nullptr;
    other.m_statement = nullptr;
}

Query::~Query()
{
    if (m_statement == nullptr) return;
    if (m_cached == nullptr) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_cached->inUse = false;
}

void Query::bindOne(int position, std::string_view value)
{
    // A null pointer would be NULL, not the empty text.
    const char* bytes = value.data() == nullptr ? "" : value.data();
    check(sqlite3_bind_text64(m_statement, position, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Query::bindBlob(int position, std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_statement, position, bytes.data() == nullptr ? "" : bytes.data(), bytes.size(), SQLITE_STATIC));
}

void Query::failStep(int code) const
{
    const int extended = sqlite3_extended_errcode(m_connection.handle());
    const base::Error error =
        storageError((extended & 0xff) == (code & 0xff) ? extended : code, m_connection.handle(), m_connection.path());
    sqlite3_reset(m_statement);
    throw base::Failure(error);
}

base::Currency Columns::currency()
{
    const std::string_view code = m_query.text(m_next++);
    if (code == "EUR") return base::Currency::euro();
    const auto currency = base::Currency::parse(code);
    if (!currency) failWord();
    return *currency;
}

std::optional<base::Date> Columns::optionalDate()
{
    const int column = m_next++;
    if (m_query.isNull(column)) return std::nullopt;
    return base::Date::ofDayNumber(m_query.int32(column));
}

std::optional<std::int64_t> Columns::optionalInt64()
{
    const int column = m_next++;
    if (m_query.isNull(column)) return std::nullopt;
    return m_query.int64(column);
}

void Columns::failWord() const
{
    throw base::Failure(base::Error{base::ErrorCode::LedgerDamaged, {"", std::string{m_query.text(m_next - 1)}}});
}

Connection::Connection(std::filesystem::path path, Mode mode) : m_path(std::move(path))
{
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    try {
        m_database = std::make_unique<SQLite::Database>(m_path.string(), flags, kBusyTimeoutMs);
    } catch (const SQLite::Exception& exception) {
        throw base::Failure(storageError(exception.getExtendedErrorCode(), nullptr, m_path));
    }
    m_handle = m_database->getHandle();
    sqlite3_extended_result_codes(m_handle, 1);
    if (mode == Mode::ReadWrite) execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL");
    execute("PRAGMA trusted_schema=OFF"); // A ledger may come from a stranger.
}

Connection::~Connection()
{
    m_prepared.clear();
}

Query Connection::query(std::string_view sql)
{
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) found = m_prepared.emplace(std::string{sql}, std::make_unique<Query::Prepared>()).first;
    Query::Prepared& prepared = *found->second;
    if (!prepared.inUse && prepared.statement != nullptr) {
        prepared.inUse = true;
        return {*this, &prepared, prepared.statement};
    }
    sqlite3_stmt* statement = nullptr;
    const auto prepare = [&](unsigned flags) {
        const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr);
        if (code != SQLITE_OK) fail(code);
    };
    if (prepared.inUse) {
        prepare(0);
        return {*this, nullptr, statement};
    }
    prepare(SQLITE_PREPARE_PERSISTENT);
    prepared.statement = statement;
    prepared.inUse = true;
    return {*this, &prepared, statement};
}

void Connection::execute(const std::string& sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

void Connection::fail(int code) const
{
    throw base::Failure(storageError(code, m_handle, m_path));
}

Snapshot::Snapshot(Connection& connection) : m_connection(connection), m_isOurs(!connection.inTransaction())
{
    if (m_isOurs) m_connection.run("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_isOurs && m_connection.inTransaction()) sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace tegoed::persistence
