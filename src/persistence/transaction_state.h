#pragma once

#include "ledger/open_items.h"
#include "persistence/connection.h"
#include "persistence/journal.h"
#include "persistence/recorder.h"
#include "persistence/row_ids.h"
#include "persistence/transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tegoed::persistence {

/// From so many rows on at once it pays to prepare for them.
inline constexpr std::size_t kManyRows = 1000;

/// What a command's transaction keeps until it commits.
struct Transaction::State {
    State(Connection& openConnection, CommandContext commandContext)
        : connection(openConnection), context(std::move(commandContext)), recorder(openConnection)
    {
    }

    Connection& connection;
    CommandContext context;
    std::string at{}; ///< The instant of the command: taken once nobody else can write.
    Recorder recorder;
    Touched touched{};
    bool namesNobody = false;                 ///< Too many customers were touched to name them.
    std::set<std::int64_t> postedDocuments{}; ///< Changed one by one: their sums are checked before the commit.
    std::set<std::int64_t> postedPayments{};
    std::set<std::int64_t> paidCustomers{}; ///< Whose behaviour has to be counted again.
    bool paidByMany = false;                ///< Too many to name: all are counted again.
    std::int32_t newestPostingOn = ledger::kNoDay;
    std::map<std::string, std::string> droppedIndices{}; ///< Name and SQL; made again before the commit.
    bool hasLargeCache = false;
    std::optional<RowIds> customerIds{}; ///< Read at the first question, then kept in step.
    bool isOpen = false;

    void touch(std::int64_t customer);
    /// Everybody's rows are read again; who was touched by name stays named, for the journal of a customer.
    void touchAll() { touched.all = true; }
    /// The customer of a document, unless too many were touched to name them.
    void touchCustomerOf(base::DocumentId document);
    void settlementChanged(std::int64_t customer);
    void posted(base::Date on) { newestPostingOn = std::max(newestPostingOn, on.dayNumber()); }

    /// The id of the table's next row.
    [[nodiscard]] std::int64_t nextId(std::string_view table);
    /// The same for ids that stand on paper: never one that was given before, even if its row was taken back.
    [[nodiscard]] std::int64_t nextPaperId(std::string_view table, std::string_view mark, std::int64_t count);
    /// Prepares for `count` new rows: from some thousands on nothing watches, and with more new rows than the table has, its indices
    /// are made at the end, which is several times as fast.
    void beginMany(std::string_view table, std::size_t count);
    /// The part of it for rows that come in several calls: what counts for the indices is how many come in all.
    void expectMany(std::string_view table, std::size_t count);
    [[nodiscard]] const RowIds& customers();
    void makeIndicesAgain();
    /// After the transaction: SQLite's cache as small as it was.
    void releaseCache();
    void checkPostedSums();
};

/// The failure of a caller that names a row that isn't there, or of books that would not add up.
[[noreturn]] void failInvariant(std::string_view invariant, std::string_view row, std::int64_t id);

} // namespace tegoed::persistence
