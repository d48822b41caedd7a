#pragma once

#include <sqlite3.h>

#include <string>

namespace limits {

/// A plain SQLite connection. Any fault ends the program with SQLite's own words: a limit that failed measures nothing.
class Database {
public:
    Database(const std::string& path, int flags);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    void run(const char* sql) const;
    [[nodiscard]] sqlite3_stmt* prepare(const std::string& sql) const;
    /// Steps; true for a row.
    bool step(sqlite3_stmt* statement) const;

private:
    [[noreturn]] void fail(const std::string& what) const;
    sqlite3* m_handle = nullptr;
};

} // namespace limits
