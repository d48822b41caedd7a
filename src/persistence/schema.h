#pragma once

#include "persistence/connection.h"

#include <span>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

/// One numbered file of `resources/data/schema`: brings a ledger from `number - 1` to `number`.
struct Migration {
    int number;
    std::string_view sql;
};

/// The migrations that were compiled in, oldest first, without gaps.
[[nodiscard]] std::vector<Migration> shippedMigrations();
/// The schema that this program writes.
[[nodiscard]] int schemaNumber();
[[nodiscard]] int schemaNumber(Connection& connection);
/// Runs the migrations that the file does not have, each in one transaction with its `user_version`.
void migrate(Connection& connection, std::span<const Migration> migrations);

/// The first lines of a file, read without a lock, a journal or a change.
struct FileHeader {
    bool isDatabase = false;
    bool isDamaged = false; ///< It starts as a database, but SQLite cannot read its header.
    int applicationId = 0;
    int schema = 0;
};
[[nodiscard]] FileHeader readHeader(const std::filesystem::path& path);

} // namespace tegoed::persistence
