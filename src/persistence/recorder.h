#pragma once

#include "persistence/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;
struct sqlite3_changegroup;

namespace tegoed::persistence {

/// Rows of one table that a transaction put in, by consecutive ids.
struct RowRange {
    std::string table;
    std::int64_t firstId;
    std::int64_t lastId;
};

/// The column that the ids of a range stand in.
[[nodiscard]] std::string_view rangeKey(std::string_view table);

/// Watches one transaction's writes for its undo entry: single rows by SQLite's session extension, many rows at once as ranges of ids.
/// A row inside a range needs no changes recorded, because undo deletes it whole.
class Recorder {
public:
    explicit Recorder(Connection& connection);
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    ~Recorder();

    /// Changes from here on are recorded.
    void record();
    /// Changes from here on are not recorded.
    void pause();
    /// As `record`, but not for a row that this transaction put in as part of a range.
    void recordRow(std::string_view table, std::int64_t id);
    /// As `pause`, for so many rows that even a session that sleeps would cost.
    void pauseForMany();
    /// Nothing is recorded any more.
    void stop();

    void addRange(std::string_view table, std::int64_t firstId, std::int64_t lastId);
    [[nodiscard]] bool isInRange(std::string_view table, std::int64_t id) const;
    [[nodiscard]] const std::vector<RowRange>& ranges() const { return m_ranges; }
    /// Ends the recording. Empty if nothing was recorded.
    [[nodiscard]] std::string changeset();

private:
    void close();

    Connection& m_connection;
    sqlite3_session* m_session = nullptr;
    bool m_isRecording = false;
    bool m_isStopped = false;
    std::vector<std::string> m_earlier{}; ///< Changesets of sessions that ended before bulk work.
    std::vector<RowRange> m_ranges{};
};

} // namespace tegoed::persistence
