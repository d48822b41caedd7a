#pragma once

#include "persistence/connection.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

/// Which ids a table has, in memory: for the parents of very many new rows.
class RowIds {
public:
    RowIds(Connection& connection, std::string_view table);

    /// @pre `id` is higher than all before.
    void add(std::int64_t id) { m_ids.push_back(id); }
    [[nodiscard]] bool contains(std::int64_t id) const;

private:
    std::vector<std::int64_t> m_ids{}; ///< Rising.
};

/// While this lives SQLite looks up no parents of new rows, which costs as much as putting them in. Only for rows whose parents were
/// looked up in RowIds, or are new themselves.
class ParentsKnown {
public:
    explicit ParentsKnown(Connection& connection);
    ParentsKnown(const ParentsKnown&) = delete;
    ParentsKnown& operator=(const ParentsKnown&) = delete;
    ~ParentsKnown();

private:
    Connection& m_connection;
};

} // namespace tegoed::persistence
