#include "persistence/ledger_file.h"

#include "base/file.h"
#include "base/log.h"
#include "persistence/backup.h"
#include "persistence/book_loader.h"
#include "persistence/checks.h"
#include "persistence/connection.h"
#include "persistence/journal.h"
#include "persistence/journal_queries.h"
#include "persistence/schema.h"
#include "persistence/transaction_state.h"
#include "persistence/undo.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace tegoed::persistence {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

fs::path folderOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path{"."};
}

/// What can be said of a file before SQLite touches it.
base::Result<void> lookAt(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return base::fail(ErrorCode::LedgerMissing, {path.string()});
    if (error) return base::fail(ErrorCode::LedgerNoRights, {path.string()});
    if (status.type() != fs::file_type::regular) return base::fail(ErrorCode::LedgerForeign, {path.string()});
    if (const std::string network = base::networkFileSystem(path); !network.empty()) {
        return base::fail(ErrorCode::LedgerOnNetwork, {path.string(), network});
    }
    const auto may = [](const fs::path& what, int right) { return ::faccessat(AT_FDCWD, what.c_str(), right, AT_EACCESS) == 0; };
    if (!may(path, R_OK)) return base::fail(ErrorCode::LedgerNoRights, {path.string()});
    const FileHeader header = readHeader(path);
    if (header.isDamaged) return base::fail(ErrorCode::LedgerDamaged, {path.string(), "header"});
    if (!header.isDatabase || header.applicationId != kApplicationId) return base::fail(ErrorCode::LedgerForeign, {path.string()});
    if (header.schema > schemaNumber()) {
        return base::fail(ErrorCode::LedgerNewer, {path.string(), std::to_string(header.schema), std::to_string(schemaNumber())});
    }
    // A ledger is written beside, too: its WAL and its shared memory stand in the folder.
    if (!may(path, W_OK) || !may(folderOf(path), W_OK)) return base::fail(ErrorCode::LedgerReadOnly, {path.string()});
    return {};
}

/// `create` says what it could not write; `open` speaks of the ledger.
base::Error creationError(const base::Error& error, const fs::path& path)
{
    switch (error.code) {
    case ErrorCode::LedgerReadOnly:
    case ErrorCode::LedgerNoRights: return {ErrorCode::FileNotWritable, {path.string(), std::generic_category().message(EACCES)}};
    case ErrorCode::WriteFailed: return {ErrorCode::FileNotWritable, error.arguments};
    default: return error;
    }
}

void useWal(Connection& connection)
{
    if (Query mode = connection.query("PRAGMA journal_mode"); mode.next() && mode.text(0) == "wal") return;
    connection.execute("PRAGMA journal_mode=WAL");
}

} // namespace

struct LedgerFile::State {
    fs::path path;
    std::unique_ptr<Connection> connection;
    std::int64_t dataVersion = 0;

    std::int64_t readDataVersion() const { return connection->integer("PRAGMA data_version").value_or(0); }
};

LedgerFile::LedgerFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LedgerFile::LedgerFile(LedgerFile&&) noexcept = default;
LedgerFile& LedgerFile::operator=(LedgerFile&&) noexcept = default;
LedgerFile::~LedgerFile() = default;

base::Result<LedgerFile> LedgerFile::create(const fs::path& path, const NewLedger& what)
{
    if (const std::string network = base::networkFileSystem(path); !network.empty()) {
        return base::fail(ErrorCode::LedgerOnNetwork, {path.string(), network});
    }
    TEGOED_CHECK(createPrivateFile(path));
    try {
        auto state = std::make_unique<State>();
        state->path = path;
        state->connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
        Connection& connection = *state->connection;
        // With a rollback journal until all of it is there: so the file itself says what it is, and no WAL is needed to read that.
        migrate(connection, shippedMigrations());
        connection.execute("BEGIN IMMEDIATE");
        const auto set = [&](std::string_view key, std::string_view value) {
            connection.run("INSERT INTO settings (key, value) VALUES (?1, ?2)", key, value);
        };
        set("settlement", ledger::name(what.settlement));
        set("currency", what.currency.code());
        connection.execute(
            "INSERT INTO companies (id, name, street, postcode, city, country, iban, bic, vat_number, registration, email, phone, "
            "letterhead, payment_link, invoice_files) VALUES (1, '', '', '', '', '', '', '', '', '', '', '', '', '', '')");
        connection.execute("COMMIT");
        useWal(connection);
        if (!syncPath(folderOf(path))) throw base::Failure(base::Error{ErrorCode::WriteFailed, {path.string(), "fsync"}});
        state->dataVersion = state->readDataVersion();
        return LedgerFile(std::move(state));
    } catch (const base::Failure& failure) {
        removeDatabase(path);
        return base::fail(creationError(failure.error(), path));
    }
}

base::Result<LedgerFile> LedgerFile::open(const fs::path& path)
{
    TEGOED_CHECK(lookAt(path));
    try {
        auto state = std::make_unique<State>();
        state->path = path;
        state->connection = std::make_unique<Connection>(path, Connection::Mode::ReadWrite);
        Connection& connection = *state->connection;
        // Read again through SQLite: a newer schema may stand in the WAL alone.
        const int schema = schemaNumber(connection);
        if (schema > schemaNumber()) {
            return base::fail(ErrorCode::LedgerNewer, {path.string(), std::to_string(schema), std::to_string(schemaNumber())});
        }
        useWal(connection);
        if (schema < schemaNumber()) {
            if (schema > 0) TEGOED_CHECK(backupBeforeMigration(connection, schemaNumber()));
            migrate(connection, shippedMigrations());
        }
        (void)connection.integer("SELECT max(id) FROM journal"); // A damaged schema shows here, not at the first screen.
        state->dataVersion = state->readDataVersion();
        return LedgerFile(std::move(state));
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

const fs::path& LedgerFile::path() const
{
    return m_state->path;
}

Connection& LedgerFile::connection()
{
    return *m_state->connection;
}

ledger::Book LedgerFile::load(int threads)
{
    m_state->dataVersion = m_state->readDataVersion();
    return loadBook(*m_state->connection, threads);
}

LedgerFile::Refreshed LedgerFile::refresh(ledger::Book& book)
{
    m_state->dataVersion = m_state->readDataVersion();
    return refreshBook(*m_state->connection, book);
}

bool LedgerFile::changedElsewhere()
{
    const std::int64_t now = m_state->readDataVersion();
    const bool hasChanged = now != m_state->dataVersion;
    m_state->dataVersion = now;
    return hasChanged;
}

Transaction LedgerFile::begin(const CommandContext& context)
{
    return Transaction(std::make_unique<Transaction::State>(*m_state->connection, context));
}

std::optional<JournalEntry> LedgerFile::undoable()
{
    auto entries = undoableEntries(*m_state->connection, 1);
    if (entries.empty()) return std::nullopt;
    return std::move(entries.front());
}

std::vector<JournalEntry> LedgerFile::undoList(int limitCount)
{
    return undoableEntries(*m_state->connection, limitCount);
}

std::optional<base::JournalId> LedgerFile::done() const
{
    return m_state->connection->done();
}

void LedgerFile::forgetDone()
{
    m_state->connection->setDone(std::nullopt);
}

base::Result<JournalEntry> LedgerFile::undo(const JournalEntry& entry, const CommandContext& context)
{
    return takeBack(*m_state->connection, entry, context);
}

std::vector<JournalEntry> LedgerFile::journal(std::optional<base::Date> since, std::optional<base::CustomerId> customer)
{
    std::vector<base::JournalId> ids;
    scanJournal(*m_state->connection, {.customer = customer, .from = since}, false, [&](const JournalText& entry) {
        ids.push_back(entry.id);
        return true;
    });
    std::reverse(ids.begin(), ids.end());
    return journalEntries(*m_state->connection, ids, kWholeDetails);
}

std::int64_t LedgerFile::journalCount()
{
    return m_state->connection->integer("SELECT count(*) FROM journal").value_or(0);
}

std::string LedgerFile::journalHead()
{
    Query last = m_state->connection->query("SELECT hash FROM journal ORDER BY id DESC LIMIT 1");
    return last.next() ? std::string{last.text(0)} : std::string{};
}

std::vector<CheckResult> LedgerFile::check(const base::Work& work)
{
    return checkLedger(*m_state->connection, work);
}

base::Result<void> LedgerFile::backup(const fs::path& target, base::Date on)
{
    if (isSameFile(target, m_state->path)) return base::fail(ErrorCode::FileIsLedger, {target.string()});
    TEGOED_CHECK(copyLedger(*m_state->connection, target, CopyCheck::Whole));
    try {
        // The newest one made counts, also where one before it was made under a later day.
        m_state->connection->run("INSERT INTO marks (name, value) VALUES ('backup_on', ?1) "
                                 "ON CONFLICT (name) DO UPDATE SET value = ?1",
                                 on);
    } catch (const base::Failure& failure) { // The copy is there all the same.
        base::logWarning("backup: " + std::string{base::name(failure.error().code)});
    }
    return {};
}

void LedgerFile::backupDaily(base::Date today)
{
    try {
        if (const auto made = makeDailyBackup(*m_state->connection, today, journalHead()); !made) {
            base::logWarning("daily backup: " + std::string{base::name(made.error().code)});
        }
    } catch (const std::exception& exception) {
        base::logWarning("daily backup: " + std::string{exception.what()});
    }
}

} // namespace tegoed::persistence
