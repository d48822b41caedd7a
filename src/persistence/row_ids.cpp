#include "persistence/row_ids.h"

#include <algorithm>
#include <string>

namespace tegoed::persistence {

RowIds::RowIds(Connection& connection, std::string_view table)
{
    const std::string name{table};
    m_has.resize(static_cast<std::size_t>(std::max<std::int64_t>(0, connection.integer("SELECT max(id) FROM " + name).value_or(0))) + 1);
    Query rows = connection.query("SELECT id FROM " + name);
    while (rows.next()) {
        if (const std::int64_t id = rows.int64(0); id >= 0) m_has[static_cast<std::size_t>(id)] = true;
    }
}

void RowIds::add(std::int64_t id)
{
    const auto place = static_cast<std::size_t>(id);
    if (place >= m_has.size()) m_has.resize(place + 1);
    m_has[place] = true;
}

// The pragma is without effect inside a transaction; this switch is not.
ParentsKnown::ParentsKnown(Connection& connection) : m_connection(connection)
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

ParentsKnown::~ParentsKnown()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

} // namespace tegoed::persistence
