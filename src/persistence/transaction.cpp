#include "persistence/transaction.h"

#include "base/assert.h"
#include "persistence/behaviours.h"
#include "persistence/transaction_state.h"

#include <algorithm>

namespace tegoed::persistence {
namespace {

/// From here on everything counts as touched: reading it all again is faster than customer by customer.
constexpr std::size_t kTouchedLimit = 5000;
/// Below this, keeping indices up to date costs less than making them again.
constexpr std::size_t kIndexRows = 100'000;
constexpr std::size_t kCheckedRows = 200;

} // namespace

void failInvariant(std::string_view invariant, std::string_view row, std::int64_t id)
{
    throw base::Failure(base::Error{base::ErrorCode::CheckFailed, {std::string{invariant}, std::string{row} + ' ' + std::to_string(id)}});
}

void Transaction::State::touch(std::int64_t customer)
{
    if (namesNobody) return;
    touched.customers.insert(customer);
    if (touched.customers.size() <= kTouchedLimit) return;
    touchAll();
    touched.customers.clear();
    namesNobody = true;
}

void Transaction::State::touchCustomerOf(base::DocumentId document)
{
    if (namesNobody) return;
    if (const auto customer = connection.integer("SELECT customer_id FROM documents WHERE id = ?1", document)) touch(*customer);
}

void Transaction::State::settlementChanged(std::int64_t customer)
{
    if (paidByMany) return;
    paidCustomers.insert(customer);
    if (paidCustomers.size() > kTouchedLimit) {
        paidByMany = true;
        paidCustomers.clear();
    }
}

std::int64_t Transaction::State::nextId(std::string_view table)
{
    return connection.integer("SELECT max(id) FROM " + std::string{table}).value_or(0) + 1;
}

std::int64_t Transaction::State::nextPaperId(std::string_view table, std::string_view mark, std::int64_t count)
{
    const std::int64_t given = connection.integer("SELECT value FROM marks WHERE name = ?1", mark).value_or(0);
    const std::int64_t id = std::max(nextId(table), given + 1);
    if (count > 0) connection.run("INSERT OR REPLACE INTO marks (name, value) VALUES (?1, ?2)", mark, id + count - 1);
    return id;
}

void Transaction::State::beginMany(std::string_view table, std::size_t count)
{
    if (count < kManyRows) {
        recorder.pause();
        return;
    }
    recorder.pauseForMany();
    if (!hasLargeCache) {
        connection.execute(kLargeCache); // Indices and referenced rows are looked up all over their tables.
        hasLargeCache = true;
    }
    expectMany(table, count);
}

void Transaction::State::expectMany(std::string_view table, std::size_t count)
{
    if (count < kIndexRows || static_cast<std::int64_t>(count) < nextId(table)) return;
    std::vector<std::string> names;
    {
        Query indices = connection.query("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL");
        indices.bind(table);
        while (indices.next()) {
            names.emplace_back(indices.text(0));
            droppedIndices.emplace(names.back(), indices.text(1));
        }
    }
    for (const std::string& name : names) {
        connection.execute("DROP INDEX " + name);
    }
}

const RowIds& Transaction::State::customers()
{
    if (!customerIds) customerIds.emplace(connection, "customers");
    return *customerIds;
}

void Transaction::State::makeIndicesAgain()
{
    if (droppedIndices.empty()) return;
    // The sorter hands full buffers to its threads, and its buffers are as large as the cache: with the large one all would wait for the
    // one sort at the end.
    connection.execute(kUsualCache);
    connection.execute("PRAGMA threads=2");
    for (const auto& [name, sql] : droppedIndices) {
        connection.execute(sql);
    }
    connection.execute("PRAGMA threads=0");
    if (hasLargeCache) connection.execute(kLargeCache);
    droppedIndices.clear();
}

void Transaction::State::releaseCache()
{
    if (!hasLargeCache) return;
    sqlite3_exec(connection.handle(), kUsualCache, nullptr, nullptr, nullptr);
    hasLargeCache = false;
}

void Transaction::State::checkPostedSums()
{
    if (postedDocuments.size() <= kCheckedRows) {
        for (const std::int64_t id : postedDocuments) {
            const auto holds = connection.integer(
                "SELECT open_minor = amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.document_id = ?1) "
                "AND (open_minor = 0) = (settled_on IS NOT NULL) FROM documents WHERE id = ?1",
                id);
            if (holds != 1) failInvariant("open_amounts", "document", id);
        }
    }
    if (postedPayments.size() <= kCheckedRows) {
        for (const std::int64_t id : postedPayments) {
            const auto holds = connection.integer(
                "SELECT unallocated_minor = amount_minor "
                "+ (SELECT coalesce(sum(x.amount_minor), 0) FROM payment_adjustments x WHERE x.payment_id = ?1) "
                "- (SELECT coalesce(sum(a.amount_minor), 0) FROM allocations a WHERE a.payment_id = ?1) FROM payments WHERE id = ?1",
                id);
            if (holds != 1) failInvariant("unallocated", "payment", id);
        }
    }
}

Transaction::Transaction(std::unique_ptr<State> state) : m_state(std::move(state))
{
    m_state->connection.run("BEGIN IMMEDIATE");
    m_state->isOpen = true;
    m_state->at = m_state->context.now();
}

Transaction::Transaction(Transaction&&) noexcept = default;

Transaction::~Transaction()
{
    if (m_state) rollback();
}

void Transaction::rollback()
{
    if (!m_state->isOpen) return;
    m_state->isOpen = false;
    m_state->recorder.pauseForMany();
    Connection& connection = m_state->connection;
    // After a full disk SQLite has rolled back by itself.
    if (connection.inTransaction()) sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_state->releaseCache();
}

void Transaction::touch(base::CustomerId customer)
{
    m_state->touch(customer.value());
}

void Transaction::touchAll()
{
    m_state->touchAll();
}

void Transaction::withoutUndo()
{
    m_state->recorder.stop();
}

void Transaction::refreshBehaviours(std::span<const base::CustomerId> customers)
{
    if (customers.empty()) {
        m_state->paidCustomers.clear();
        m_state->paidByMany = true;
    }
    for (const base::CustomerId customer : customers) {
        m_state->settlementChanged(customer.value());
    }
}

base::JournalId Transaction::commit(std::string_view command, std::optional<base::CustomerId> customer, std::string_view detailsJson,
                                    bool undoable)
{
    State& state = *m_state;
    TEGOED_ASSERT(state.isOpen);
    Connection& connection = state.connection;
    state.makeIndicesAgain();
    state.recorder.pause();
    if (state.paidByMany) {
        writeBehaviours(connection, {});
    } else if (!state.paidCustomers.empty()) {
        std::vector<base::CustomerId> customers;
        for (const std::int64_t id : state.paidCustomers) {
            customers.emplace_back(id);
        }
        writeBehaviours(connection, customers);
    }
    state.checkPostedSums();
    if (state.newestPostingOn != ledger::kNoDay) {
        const auto known = connection.integer("SELECT value FROM marks WHERE name = 'newest_posting_on'");
        if (!known || *known < state.newestPostingOn) {
            connection.run("INSERT OR REPLACE INTO marks (name, value) VALUES ('newest_posting_on', ?1)", state.newestPostingOn);
        }
    }

    JournalEntry entry;
    entry.at = state.at;
    entry.businessOn = state.context.businessOn;
    entry.user = state.context.user;
    entry.command = command;
    entry.customer = customer;
    entry.details = detailsJson.empty() ? "{}" : detailsJson;
    entry.undoable = undoable;
    const base::JournalId id = appendJournal(connection, entry, state.touched);
    if (undoable) {
        const std::string changeset = state.recorder.changeset();
        if (!changeset.empty()) {
            Query insert = connection.query("INSERT INTO undo_changesets (journal_id, changeset) VALUES (?1, ?2)");
            insert.bind(id);
            insert.bindBlob(2, changeset);
            insert.run();
        }
        for (const RowRange& range : state.recorder.ranges()) {
            connection.run("INSERT INTO undo_ranges (journal_id, table_name, first_id, last_id) VALUES (?1, ?2, ?3, ?4)", id, range.table,
                           range.firstId, range.lastId);
        }
    } else {
        state.recorder.pauseForMany();
    }
    connection.run("COMMIT");
    state.isOpen = false;
    if (undoable) connection.setDone(id);
    state.releaseCache();
    return id;
}

} // namespace tegoed::persistence
