#include "persistence/row_ids.h"

#include <algorithm>
#include <string>

namespace tegoed::persistence {

RowIds::RowIds(Connection& connection, std::string_view table)
{
    Query rows = connection.query("SELECT id FROM " + std::string{table} + " ORDER BY id");
    while (rows.next()) {
        m_ids.push_back(rows.int64(0));
    }
}

bool RowIds::contains(std::int64_t id) const
{
    if (m_ids.empty() || id < m_ids.front() || id > m_ids.back()) return false;
    // Ids have few gaps: most stand where they would without any.
    const auto guess = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(m_ids.front());
    if (guess < m_ids.size() && m_ids[guess] == id) return true;
    return std::binary_search(m_ids.begin(), m_ids.end(), id);
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
