#pragma once

#include <cstdint>
#include <string_view>

namespace tegoed::persistence {

class Connection;

/// How many of the documents are open, estimated from samples all over the table, and with it the shorter way to all open ones: the index
/// of open documents where most are settled, the table itself where most are open (every row through the index takes twice as long).
struct OpenShare {
    std::int64_t lastId = 0;  ///< Of all documents.
    std::int64_t percent = 0; ///< Rounded up.

    /// What to write behind `documents` in SQL that asks for open ones.
    [[nodiscard]] std::string_view indexHint() const;
};
[[nodiscard]] OpenShare openShare(Connection& connection);

} // namespace tegoed::persistence
