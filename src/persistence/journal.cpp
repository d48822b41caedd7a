#include "persistence/journal.h"

#include "base/sha256.h"

#include <nlohmann/json.hpp>

namespace tegoed::persistence {
namespace {

/// The entry as canonical JSON: members in the order of their names, no white space.
std::string canonicalText(const JournalEntry& entry, bool touchesAll)
{
    nlohmann::json text{
        {"id", entry.id.value()}, {"at", entry.at}, {"business_on", base::toString(entry.businessOn)}, {"user", entry.user}};
    text["command"] = entry.command;
    text["customer"] = entry.customer ? nlohmann::json(entry.customer->value()) : nlohmann::json();
    text["details"] = entry.details;
    text["undoable"] = entry.undoable;
    text["touches_all"] = touchesAll;
    return text.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

base::JournalId appendJournal(Connection& connection, const JournalEntry& given, const Touched& touched)
{
    JournalEntry entry = given;
    std::string previousHash;
    std::int64_t id = 1;
    {
        Query last = connection.query("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            id = last.int64(0) + 1;
            previousHash = last.text(1);
        }
    }
    entry.id = base::JournalId{id};
    const std::string textHash = base::sha256Hex(canonicalText(entry, touched.all));
    const std::string hash = base::sha256Hex(previousHash + textHash);
    connection.run("INSERT INTO journal (id, at, business_on, user, command, customer_id, details, text_hash, hash, undoable, touches_all) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                   id, entry.at, entry.businessOn, entry.user, entry.command, entry.customer, entry.details, textHash, hash, entry.undoable,
                   touched.all);
    // The entry's own customer needs no row: most commands touch him alone.
    Query insert = connection.query("INSERT INTO journal_customers (journal_id, customer_id) VALUES (?1, ?2)");
    for (const std::int64_t customer : touched.customers) {
        if (entry.customer && entry.customer->value() == customer) continue;
        insert.bind(id, customer).run();
    }
    return entry.id;
}

Touched touchedBy(Connection& connection, base::JournalId entry)
{
    Touched touched;
    Query own = connection.query("SELECT touches_all, customer_id FROM journal WHERE id = ?1");
    own.bind(entry);
    if (own.next()) {
        touched.all = own.int64(0) != 0;
        if (!own.isNull(1)) touched.customers.insert(own.int64(1));
    }
    Query rows = connection.query("SELECT customer_id FROM journal_customers WHERE journal_id = ?1");
    rows.bind(entry);
    while (rows.next()) {
        touched.customers.insert(rows.int64(0));
    }
    return touched;
}

JournalEntry readJournalEntry(const Query& row)
{
    Columns columns(row);
    JournalEntry entry;
    entry.id = columns.id<base::JournalId>();
    entry.at = columns.text();
    entry.businessOn = columns.date();
    entry.user = columns.text();
    entry.command = columns.text();
    entry.customer = columns.optionalId<base::CustomerId>();
    entry.details = columns.text();
    entry.undoable = columns.boolean();
    entry.undoneBy = columns.optionalId<base::JournalId>();
    return entry;
}

std::optional<JournalEntry> journalEntry(Connection& connection, base::JournalId entry)
{
    Query row = connection.query(std::string{"SELECT "} + kJournalColumns + "WHERE j.id = ?1");
    row.bind(entry);
    if (!row.next()) return std::nullopt;
    return readJournalEntry(row);
}

std::vector<std::int64_t> brokenJournalEntries(Connection& connection)
{
    constexpr std::size_t kNamedCount = 20;
    std::vector<std::int64_t> broken;
    std::string previousHash;
    std::int64_t expectedId = 1;
    Query rows = connection.query("SELECT j.id, j.at, j.business_on, j.user, j.command, j.customer_id, j.details, j.undoable, j.undone_by, "
                                  "j.touches_all, j.text_hash, j.hash FROM journal j ORDER BY j.id");
    while (rows.next() && broken.size() < kNamedCount) {
        const JournalEntry entry = readJournalEntry(rows);
        const std::string textHash{rows.text(10)};
        const bool textHolds = entry.details.empty() || base::sha256Hex(canonicalText(entry, rows.int64(9) != 0)) == textHash;
        const std::string hash = base::sha256Hex(previousHash + textHash);
        if (!textHolds || hash != rows.text(11) || entry.id.value() != expectedId) broken.push_back(entry.id.value());
        previousHash = rows.text(11);
        expectedId = entry.id.value() + 1;
    }
    return broken;
}

} // namespace tegoed::persistence
