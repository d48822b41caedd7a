#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION 1
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#endif
#include <sqlite3.h>

#include "persistence/recorder.h"

#include <algorithm>

namespace tegoed::persistence {
namespace {

/// The journal and what follows from other rows is no part of an undo entry.
int isWatched(void* /*context*/, const char* table)
{
    const std::string_view name{table};
    const auto starts = [&](std::string_view prefix) { return name.substr(0, prefix.size()) == prefix; };
    return starts("journal") || starts("undo_") || starts("sqlite_") || name == "behaviours" || name == "marks" ? 0 : 1;
}

} // namespace

std::string_view rangeKey(std::string_view table)
{
    return table == "letter_items" ? "letter_id" : "id";
}

Recorder::Recorder(Connection& connection) : m_connection(connection) {}

Recorder::~Recorder()
{
    if (m_session != nullptr) sqlite3session_delete(m_session);
}

void Recorder::record()
{
    if (m_isStopped || m_isRecording) return;
    if (m_session == nullptr) {
        int code = sqlite3session_create(m_connection.handle(), "main", &m_session);
        if (code != SQLITE_OK) m_connection.fail(code);
        sqlite3session_table_filter(m_session, isWatched, nullptr);
        code = sqlite3session_attach(m_session, nullptr);
        if (code != SQLITE_OK) m_connection.fail(code);
    } else {
        sqlite3session_enable(m_session, 1);
    }
    m_isRecording = true;
}

void Recorder::pause()
{
    if (!m_isRecording) return;
    sqlite3session_enable(m_session, 0);
    m_isRecording = false;
}

void Recorder::recordRow(std::string_view table, std::int64_t id)
{
    if (isInRange(table, id)) {
        pause();
    } else {
        record();
    }
}

void Recorder::pauseForMany()
{
    if (m_session != nullptr) close();
}

void Recorder::stop()
{
    pause();
    m_isStopped = true;
}

void Recorder::addRange(std::string_view table, std::int64_t firstId, std::int64_t lastId)
{
    if (m_isStopped || lastId < firstId) return;
    const auto last = std::find_if(m_ranges.rbegin(), m_ranges.rend(), [&](const RowRange& range) { return range.table == table; });
    if (last != m_ranges.rend() && last->lastId + 1 == firstId) {
        last->lastId = lastId;
    } else {
        m_ranges.push_back({std::string{table}, firstId, lastId});
    }
}

bool Recorder::isInRange(std::string_view table, std::int64_t id) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(),
                       [&](const RowRange& range) { return range.firstId <= id && id <= range.lastId && range.table == table; });
}

std::string Recorder::changeset()
{
    if (m_session != nullptr) close();
    if (m_earlier.empty()) return {};
    if (m_earlier.size() == 1) return std::move(m_earlier.front());
    // Several sessions: a row that was put in by one and changed by the next becomes one insertion.
    sqlite3_changegroup* group = nullptr;
    int code = sqlite3changegroup_new(&group);
    for (std::string& part : m_earlier) {
        if (code == SQLITE_OK) code = sqlite3changegroup_add(group, static_cast<int>(part.size()), part.data());
    }
    int byteCount = 0;
    void* bytes = nullptr;
    if (code == SQLITE_OK) code = sqlite3changegroup_output(group, &byteCount, &bytes);
    std::string all{static_cast<const char*>(bytes), bytes == nullptr ? 0 : static_cast<std::size_t>(byteCount)};
    sqlite3_free(bytes);
    if (group != nullptr) sqlite3changegroup_delete(group);
    if (code != SQLITE_OK) m_connection.fail(code);
    return all;
}

void Recorder::close()
{
    int byteCount = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &byteCount, &bytes);
    if (code == SQLITE_OK && byteCount > 0) m_earlier.emplace_back(static_cast<const char*>(bytes), static_cast<std::size_t>(byteCount));
    sqlite3_free(bytes);
    sqlite3session_delete(m_session);
    m_session = nullptr;
    m_isRecording = false;
    if (code != SQLITE_OK) m_connection.fail(code);
}

} // namespace tegoed::persistence
