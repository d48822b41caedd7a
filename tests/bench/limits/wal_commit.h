#pragma once

#include <memory>
#include <string>

struct sqlite3_stmt;

namespace limits {

class Database;

/// Bare commits in WAL mode with synchronous=FULL: one of the rows of a table is updated, one row of an event is inserted.
class WalCommit {
public:
    /// Makes the file with `rowCount` rows.
    WalCommit(const std::string& newFile, int rowCount);
    WalCommit(const WalCommit&) = delete;
    WalCommit& operator=(const WalCommit&) = delete;
    ~WalCommit();

    /// The median of `count` commits, in milliseconds.
    [[nodiscard]] double medianMs(int count);

private:
    int m_rowCount;
    int m_next = 0;
    std::unique_ptr<Database> m_database;
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_update;
    sqlite3_stmt* m_insert;
    sqlite3_stmt* m_commit;
};

} // namespace limits
