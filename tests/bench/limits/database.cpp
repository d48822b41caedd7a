#include "limits/database.h"

#include <cstdio>
#include <cstdlib>

namespace limits {

Database::Database(const std::string& path, int flags)
{
    if (sqlite3_open_v2(path.c_str(), &m_handle, flags, nullptr) != SQLITE_OK) fail("open " + path);
}

Database::~Database()
{
    sqlite3_close(m_handle);
}

void Database::run(const char* sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(sql);
}

sqlite3_stmt* Database::prepare(const std::string& sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) fail(sql);
    return statement;
}

bool Database::step(sqlite3_stmt* statement) const
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) fail(sqlite3_sql(statement));
    return code == SQLITE_ROW;
}

void Database::fail(const std::string& what) const
{
    std::fprintf(stderr, "%s: %s\n", what.c_str(), sqlite3_errmsg(m_handle));
    std::exit(1);
}

} // namespace limits
