#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/ids.h"
#include "base/money.h"

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace tegoed::persistence {

class Connection;

/// What SQLite keeps of the file in memory: for work on many rows, and otherwise.
inline constexpr const char* kLargeCache = "PRAGMA cache_size=-262144";
inline constexpr const char* kUsualCache = "PRAGMA cache_size=-2000";

/// A prepared statement in use. It goes back to its connection, reset, when this goes out of scope. Texts that are bound must live until
/// the statement has run; texts that are read live until the next step.
class Query {
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Binds parameters ?1, ?2… in order; an empty optional is NULL.
    template <class... Values>
    Query& bind(const Values&... values)
    {
        int position = 0;
        (bindOne(++position, values), ...);
        return *this;
    }
    void bindOne(int position, std::int64_t value) { check(sqlite3_bind_int64(m_statement, position, value)); }
    void bindOne(int position, int value) { check(sqlite3_bind_int64(m_statement, position, value)); }
    void bindOne(int position, unsigned value) { check(sqlite3_bind_int64(m_statement, position, value)); }
    void bindOne(int position, bool value) { check(sqlite3_bind_int64(m_statement, position, value ? 1 : 0)); }
    void bindOne(int position, std::string_view value);
    void bindOne(int position, const std::string& value) { bindOne(position, std::string_view{value}); }
    void bindOne(int position, const char* value) { bindOne(position, std::string_view{value}); }
    void bindOne(int position, base::Date value) { bindOne(position, std::int64_t{value.dayNumber()}); }
    void bindOne(int position, std::nullopt_t) { check(sqlite3_bind_null(m_statement, position)); }
    template <class Tag>
    void bindOne(int position, base::Id<Tag> value)
    {
        bindOne(position, value.value());
    }
    template <class Value>
    void bindOne(int position, const std::optional<Value>& value)
    {
        if (value) {
            bindOne(position, *value);
        } else {
            bindOne(position, std::nullopt);
        }
    }
    void bindBlob(int position, std::string_view bytes);

    /// To the next row; false after the last one.
    bool next()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW) return true;
        if (code != SQLITE_DONE) failStep(code);
        sqlite3_reset(m_statement);
        return false;
    }
    /// Runs a statement that gives no rows; it can be bound and run again.
    void run() { next(); }
    /// For reading again from the start.
    void reset() { sqlite3_reset(m_statement); }

    [[nodiscard]] std::int64_t int64(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] std::int32_t int32(int column) const { return sqlite3_column_int(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] std::string_view text(int column) const
    {
        const auto* bytes = sqlite3_column_text(m_statement, column);
        return {reinterpret_cast<const char*>(bytes),
                bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    [[nodiscard]] std::string_view blob(int column) const
    {
        const void* bytes = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char*>(bytes),
                bytes == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }

private:
    friend class Connection;
    struct Prepared;
    Query(Connection& connection, Prepared* cached, sqlite3_stmt* statement)
        : m_connection(connection), m_cached(cached), m_statement(statement)
    {
    }
    void check(int code) const
    {
        if (code != SQLITE_OK) failStep(code);
    }
    [[noreturn]] void failStep(int code) const;

    Connection& m_connection;
    Prepared* m_cached; ///< Nothing: a second use of a cached statement, which ends with this.
    sqlite3_stmt* m_statement;
};

/// Reads the columns of a row one after the other, as our own types.
class Columns {
public:
    explicit Columns(const Query& query, int first = 0) : m_query(query), m_next(first) {}
    std::int64_t int64() { return m_query.int64(m_next++); }
    std::int32_t int32() { return m_query.int32(m_next++); }
    bool boolean() { return m_query.int64(m_next++) != 0; }
    std::string text() { return std::string{m_query.text(m_next++)}; }
    base::Date date() { return base::Date::ofDayNumber(m_query.int32(m_next++)); }
    base::Currency currency();
    template <class Identity>
    Identity id()
    {
        return Identity{m_query.int64(m_next++)};
    }
    std::optional<base::Date> optionalDate();
    std::optional<std::int64_t> optionalInt64();
    template <class Identity>
    std::optional<Identity> optionalId()
    {
        const auto value = optionalInt64();
        return value ? std::optional<Identity>{Identity{*value}} : std::nullopt;
    }
    /// A word of a closed list; one that we don't know means that the file is damaged.
    template <class Type>
    Type word(std::optional<Type> (*parse)(std::string_view))
    {
        const auto value = parse(m_query.text(m_next++));
        if (!value) failWord();
        return *value;
    }
    template <class Type>
    std::optional<Type> optionalWord(std::optional<Type> (*parse)(std::string_view))
    {
        return parse(m_query.text(m_next++));
    }

private:
    [[noreturn]] void failWord() const;
    const Query& m_query;
    int m_next;
};

/// One SQLite connection of one thread (NOMUTEX) with its prepared statements, which are kept as long as it lives.
/// All functions throw base::Failure.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };
    Connection(std::filesystem::path path, Mode mode);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// `sql` is prepared once.
    [[nodiscard]] Query query(std::string_view sql);
    /// Any number of statements without parameters or results.
    void execute(const std::string& sql);
    /// Binds, runs once.
    template <class... Values>
    void run(std::string_view sql, const Values&... values)
    {
        query(sql).bind(values...).run();
    }
    /// The first column of the first row; nothing if there is no row or it is NULL.
    template <class... Values>
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view sql, const Values&... values)
    {
        Query rows = query(sql);
        rows.bind(values...);
        if (!rows.next() || rows.isNull(0)) return std::nullopt;
        return rows.int64(0);
    }
    [[nodiscard]] std::int64_t lastInsertId() const { return sqlite3_last_insert_rowid(handle()); }
    [[nodiscard]] std::int64_t changedRowCount() const { return sqlite3_changes64(handle()); }
    [[nodiscard]] bool inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[noreturn]] void fail(int code) const;
    /// The newest command that was committed here and can be taken back, since it was last forgotten: others may write between a commit
    /// and a look at the journal.
    [[nodiscard]] std::optional<base::JournalId> done() const { return m_done; }
    void setDone(std::optional<base::JournalId> entry) { m_done = entry; }

private:
    friend class Query;
    std::filesystem::path m_path;
    std::optional<base::JournalId> m_done{};
    std::unique_ptr<SQLite::Database> m_database;
    sqlite3* m_handle = nullptr;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::unique_ptr<Query::Prepared>, TextHash, std::equal_to<>> m_prepared;
};

/// A read transaction: all reads inside see one state of the file.
class Snapshot {
public:
    explicit Snapshot(Connection& connection);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Connection& m_connection;
    bool m_isOurs;
};

/// SQLite's (extended) result code as one of our errors. `database` may be null.
[[nodiscard]] base::Error storageError(int code, sqlite3* database, const std::filesystem::path& path);

} // namespace tegoed::persistence
