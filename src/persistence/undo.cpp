#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION 1
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#endif
#include <sqlite3.h>

#include "persistence/undo.h"

#include "persistence/behaviours.h"
#include "persistence/journal.h"
#include "persistence/recorder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::persistence {
namespace {

/// References without an index of their own: ordinary work never searches by them, but deleting many parents would search once a row.
struct Reference {
    std::string_view parent;
    std::string_view child;
    std::string_view column;
};
constexpr Reference kReferences[]{
    {"documents", "allocations", "credit_id"},
    {"documents", "letter_items", "document_id"},
    {"documents", "holds", "document_id"},
    {"letters", "steps", "letter_id"},
};
constexpr std::int64_t kManyParents = 20;

/// Indices for the time of one undo.
class ReferenceIndices {
public:
    ReferenceIndices(Connection& connection, const std::vector<RowRange>& ranges) : m_connection(connection)
    {
        for (const Reference& reference : kReferences) {
            const bool isNeeded = std::ranges::any_of(ranges, [&](const RowRange& range) {
                return range.table == reference.parent && range.lastId - range.firstId >= kManyParents;
            });
            if (!isNeeded) continue;
            m_names.push_back("undo_" + std::string{reference.child} + '_' + std::string{reference.column});
            m_connection.execute("CREATE INDEX " + m_names.back() + " ON " + std::string{reference.child} + " (" +
                                 std::string{reference.column} + ')');
        }
    }
    void drop()
    {
        for (const std::string& name : m_names) {
            m_connection.execute("DROP INDEX " + name);
        }
    }

private:
    Connection& m_connection;
    std::vector<std::string> m_names{};
};

/// Ends with a rollback unless it was committed.
class ImmediateTransaction {
public:
    explicit ImmediateTransaction(Connection& connection) : m_connection(connection) { connection.run("BEGIN IMMEDIATE"); }
    ImmediateTransaction(const ImmediateTransaction&) = delete;
    ImmediateTransaction& operator=(const ImmediateTransaction&) = delete;
    ~ImmediateTransaction()
    {
        if (m_connection.inTransaction()) sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    void commit() { m_connection.run("COMMIT"); }

private:
    Connection& m_connection;
};

/// The tables that ranges may name: the name comes from the file and becomes part of a statement.
constexpr std::string_view kRangeTables[]{"customers", "documents",    "document_texts", "payments", "allocations",
                                          "letters",   "letter_texts", "letter_items",   "steps",    "import_faults"};

/// Room for the indices that many deletions go through; taken only as far as it is used.
class LargeCache {
public:
    explicit LargeCache(Connection& connection) : m_connection(connection) { connection.execute(kLargeCache); }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;
    ~LargeCache() { sqlite3_exec(m_connection.handle(), kUsualCache, nullptr, nullptr, nullptr); }

private:
    Connection& m_connection;
};

std::vector<RowRange> rangesOf(Connection& connection, base::JournalId entry)
{
    std::vector<RowRange> ranges;
    Query rows = connection.query("SELECT table_name, first_id, last_id FROM undo_ranges WHERE journal_id = ?1 ORDER BY id DESC");
    rows.bind(entry);
    while (rows.next()) {
        if (std::ranges::find(kRangeTables, rows.text(0)) == std::ranges::end(kRangeTables)) {
            throw base::Failure(base::Error{base::ErrorCode::LedgerDamaged, {connection.path().string(), "undo_ranges"}});
        }
        ranges.push_back({std::string{rows.text(0)}, rows.int64(1), rows.int64(2)});
    }
    return ranges;
}

/// Whether a changeset changes or deletes a row of one of the ranges.
bool changesRowsOf(Connection& connection, std::string_view changeset, const std::vector<RowRange>& ranges)
{
    sqlite3_changeset_iter* iterator = nullptr;
    std::string bytes{changeset};
    int code = sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data());
    if (code != SQLITE_OK) connection.fail(code);
    bool changes = false;
    while (!changes && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* table = nullptr;
        int columnCount = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3changeset_op(iterator, &table, &columnCount, &operation, &isIndirect);
        if (operation == SQLITE_INSERT) continue;
        sqlite3_value* id = nullptr;
        if (sqlite3changeset_old(iterator, 0, &id) != SQLITE_OK || id == nullptr) continue;
        const std::int64_t row = sqlite3_value_int64(id);
        changes = std::ranges::any_of(
            ranges, [&](const RowRange& range) { return range.table == table && range.firstId <= row && row <= range.lastId; });
    }
    code = sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK) connection.fail(code);
    return changes;
}

/// The newest later command, not taken back itself, that changed rows which `entry` put in.
std::optional<JournalEntry> laterChangeOf(Connection& connection, base::JournalId entry, const std::vector<RowRange>& ranges)
{
    if (ranges.empty()) return std::nullopt;
    Query rows = connection.query("SELECT u.journal_id, u.changeset FROM undo_changesets u JOIN journal j ON j.id = u.journal_id "
                                  "WHERE u.journal_id > ?1 AND j.undone_by IS NULL ORDER BY u.journal_id DESC");
    rows.bind(entry);
    while (rows.next()) {
        if (changesRowsOf(connection, rows.blob(1), ranges)) return journalEntry(connection, base::JournalId{rows.int64(0)});
    }
    return std::nullopt;
}

/// The newest later command, not taken back itself, that touched the same customers; else the newest later one.
std::optional<JournalEntry> laterCommand(Connection& connection, base::JournalId entry, const Touched& touched)
{
    std::optional<JournalEntry> newest;
    Query rows = connection.query(std::string{"SELECT "} + kJournalColumns +
                                  "WHERE j.id > ?1 AND j.undone_by IS NULL AND j.command <> 'undo' ORDER BY j.id DESC LIMIT 1000");
    rows.bind(entry);
    while (rows.next()) {
        JournalEntry later = readJournalEntry(rows);
        const Touched others = touchedBy(connection, later.id);
        const bool meets = touched.all || others.all || std::ranges::any_of(others.customers, [&](std::int64_t customer) {
                               return touched.customers.contains(customer);
                           });
        if (meets) return later;
        if (!newest) newest = std::move(later);
    }
    return newest;
}

base::Error blocked(const JournalEntry& entry, const std::optional<JournalEntry>& later)
{
    return {base::ErrorCode::UndoBlocked,
            {entry.command, later ? later->command : std::string{}, later ? base::toString(later->businessOn) : std::string{}}};
}

int abortOnConflict(void* /*context*/, int /*conflict*/, sqlite3_changeset_iter* /*iterator*/)
{
    return SQLITE_CHANGESET_ABORT;
}

/// False if a row is no longer as the changeset left it.
bool applyInverse(Connection& connection, const std::string& changeset)
{
    int inverseSize = 0;
    void* inverse = nullptr;
    std::string bytes = changeset;
    int code = sqlite3changeset_invert(static_cast<int>(bytes.size()), bytes.data(), &inverseSize, &inverse);
    if (code == SQLITE_OK) code = sqlite3changeset_apply(connection.handle(), inverseSize, inverse, nullptr, abortOnConflict, nullptr);
    sqlite3_free(inverse);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT) return false;
    if (code != SQLITE_OK) connection.fail(code);
    return true;
}

bool hasOpenReferences(Connection& connection)
{
    int current = 0;
    int highest = 0;
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0);
    return current != 0;
}

/// False if something later was built on the entry's rows.
bool takeRowsBack(Connection& connection, base::JournalId entry, const std::vector<RowRange>& ranges)
{
    connection.execute("PRAGMA defer_foreign_keys=ON");
    for (const RowRange& range : ranges) {
        connection.run("DELETE FROM " + range.table + " WHERE " + std::string{rangeKey(range.table)} + " BETWEEN ?1 AND ?2", range.firstId,
                       range.lastId);
    }
    std::string changeset;
    {
        Query row = connection.query("SELECT changeset FROM undo_changesets WHERE journal_id = ?1");
        row.bind(entry);
        if (row.next()) changeset = row.blob(0);
    }
    if (!changeset.empty() && !applyInverse(connection, changeset)) return false;
    return !hasOpenReferences(connection);
}

} // namespace

std::vector<JournalEntry> undoableEntries(Connection& connection, int limitCount)
{
    std::vector<JournalEntry> entries;
    Query rows = connection.query(std::string{"SELECT "} + kJournalColumns +
                                  "WHERE j.undoable = 1 AND j.undone_by IS NULL ORDER BY j.id DESC LIMIT ?1");
    rows.bind(limitCount);
    while (rows.next()) {
        entries.push_back(readJournalEntry(rows));
    }
    return entries;
}

base::Result<JournalEntry> takeBack(Connection& connection, const JournalEntry& given, const CommandContext& context)
{
    const LargeCache cache(connection);
    ImmediateTransaction transaction(connection);
    const auto entry = journalEntry(connection, given.id);
    if (!entry || !entry->undoable || entry->undoneBy) return base::fail(base::ErrorCode::NothingToUndo);
    const Touched touched = touchedBy(connection, entry->id);
    const std::vector<RowRange> ranges = rangesOf(connection, entry->id);
    if (const auto later = laterChangeOf(connection, entry->id, ranges)) return base::fail(blocked(*entry, later));

    // Counted again below: their rows must not hold on to customers that go.
    std::vector<base::CustomerId> customers;
    if (touched.all) {
        connection.execute("DELETE FROM behaviours");
    } else {
        for (const std::int64_t customer : touched.customers) {
            customers.emplace_back(customer);
            connection.run("DELETE FROM behaviours WHERE customer_id = ?1", customer);
        }
    }
    ReferenceIndices indices(connection, ranges);
    if (!takeRowsBack(connection, entry->id, ranges)) return base::fail(blocked(*entry, laterCommand(connection, entry->id, touched)));
    indices.drop();
    if (touched.all || !customers.empty()) writeBehaviours(connection, customers);

    JournalEntry undo;
    undo.at = context.now();
    undo.businessOn = context.businessOn;
    undo.user = context.user;
    undo.command = "undo";
    undo.customer = entry->customer;
    undo.details = nlohmann::json{{"undoes", entry->id.value()}, {"command", entry->command}}.dump();
    undo.id = appendJournal(connection, undo, touched);
    connection.run("UPDATE journal SET undone_by = ?2 WHERE id = ?1", entry->id, undo.id);
    if (hasOpenReferences(connection)) return base::fail(blocked(*entry, laterCommand(connection, entry->id, touched)));
    transaction.commit();
    return undo;
}

} // namespace tegoed::persistence
