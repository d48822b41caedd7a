#include "persistence/journal_queries.h"

#include "persistence/connection.h"
#include "persistence/journal.h"

namespace tegoed::persistence {
namespace {

constexpr const char* kWanted =
    "FROM journal j WHERE (?1 IS NULL OR j.business_on >= ?1) AND (?2 IS NULL OR j.business_on <= ?2) "
    "AND (?3 IS NULL OR j.user = ?3) AND (?4 IS NULL OR j.command = ?4) AND (?5 IS NULL OR j.customer_id = ?5 OR EXISTS "
    "(SELECT 1 FROM journal_customers c WHERE c.journal_id = j.id AND c.customer_id = ?5) OR "
    // Of an entry that touched too many to name them, the rows that it put in tell.
    "(j.touches_all = 1 AND j.undone_by IS NULL AND EXISTS (SELECT 1 FROM undo_ranges r JOIN documents d ON d.customer_id = ?5 "
    "AND d.id BETWEEN r.first_id AND r.last_id WHERE r.journal_id = j.id AND r.table_name = 'documents'))) "
    "ORDER BY j.id DESC";

/// What is bound is not copied: it must live as long as the rows are read.
std::optional<std::string_view> orNothing(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>{text};
}

std::vector<std::string> names(Connection& connection, const char* sql)
{
    std::vector<std::string> found;
    Query rows = connection.query(sql);
    while (rows.next())
        found.emplace_back(rows.text(0));
    return found;
}

} // namespace

void scanJournal(Connection& connection, const JournalFilter& filter, bool withDetails,
                 const std::function<bool(const JournalText&)>& visit)
{
    Query rows = connection.query((withDetails ? std::string{"SELECT j.id, j.customer_id, j.user, j.command, j.details "}
                                               : std::string{"SELECT j.id, j.customer_id, j.user, j.command, '' "}) +
                                  kWanted);
    rows.bind(filter.from, filter.to, orNothing(filter.user), orNothing(filter.command), filter.customer);
    while (rows.next()) {
        JournalText text{base::JournalId{rows.int64(0)}, std::nullopt, rows.text(2), rows.text(3), rows.text(4)};
        if (!rows.isNull(1)) text.customer = base::CustomerId{rows.int64(1)};
        if (!visit(text)) {
            rows.reset();
            return;
        }
    }
}

std::vector<JournalEntry> journalEntries(Connection& connection, std::span<const base::JournalId> ids, std::int64_t longestDetails)
{
    std::vector<JournalEntry> entries;
    entries.reserve(ids.size());
    Query row = connection.query("SELECT j.id, j.at, j.business_on, j.user, j.command, j.customer_id, substr(j.details, 1, ?2), "
                                 "j.undoable, j.undone_by FROM journal j WHERE j.id = ?1");
    for (const auto id : ids) {
        row.bind(id, longestDetails);
        if (!row.next()) continue;
        entries.push_back(readJournalEntry(row));
        row.reset();
    }
    return entries;
}

std::int64_t undoableAfter(Connection& connection, base::JournalId entry)
{
    return connection.integer("SELECT count(*) FROM journal WHERE id > ?1 AND undoable = 1 AND undone_by IS NULL", entry).value_or(0);
}

JournalNames journalNames(Connection& connection)
{
    return {names(connection, "SELECT DISTINCT user FROM journal ORDER BY user"),
            names(connection, "SELECT DISTINCT command FROM journal ORDER BY command")};
}

} // namespace tegoed::persistence
