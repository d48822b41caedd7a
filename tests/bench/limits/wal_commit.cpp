#include "limits/wal_commit.h"

#include "limits/database.h"
#include "limits/stopwatch.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace limits {

WalCommit::WalCommit(const std::string& newFile, int rowCount)
    : m_rowCount(rowCount),
      m_database(std::make_unique<Database>(newFile, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX))
{
    m_database->run(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; BEGIN; "
        "CREATE TABLE items (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, number TEXT NOT NULL, due_on INTEGER NOT NULL, "
        "open_minor INTEGER NOT NULL); CREATE TABLE events (id INTEGER PRIMARY KEY, item INTEGER NOT NULL, text TEXT NOT NULL)");
    sqlite3_stmt* const fill =
        m_database->prepare("INSERT INTO items (customer, number, due_on, open_minor) VALUES (?1, '2026-0001234', 20770, 12100)");
    for (int i = 0; i < rowCount; ++i) {
        sqlite3_bind_int(fill, 1, i / 10);
        m_database->step(fill);
        sqlite3_reset(fill);
    }
    sqlite3_finalize(fill);
    m_database->run("COMMIT");
    m_begin = m_database->prepare("BEGIN IMMEDIATE");
    m_update = m_database->prepare("UPDATE items SET open_minor = open_minor + 1 WHERE id = ?1");
    m_insert = m_database->prepare("INSERT INTO events (item, text) VALUES (?1, 'Spoke to accounts payable: will be paid on Friday.')");
    m_commit = m_database->prepare("COMMIT");
}

WalCommit::~WalCommit()
{
    for (sqlite3_stmt* const statement : {m_begin, m_update, m_insert, m_commit})
        sqlite3_finalize(statement);
}

double WalCommit::medianMs(int count)
{
    constexpr int kStride = 7919; // A prime: the updated rows lie all over the table.
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const int row = ++m_next * kStride % m_rowCount + 1;
        const Stopwatch watch;
        sqlite3_bind_int(m_update, 1, row);
        sqlite3_bind_int(m_insert, 1, row);
        for (sqlite3_stmt* const statement : {m_begin, m_update, m_insert, m_commit}) {
            m_database->step(statement);
            sqlite3_reset(statement);
        }
        times.push_back(watch.ms());
    }
    std::nth_element(times.begin(), times.begin() + count / 2, times.end());
    return times[static_cast<std::size_t>(count) / 2];
}

} // namespace limits
