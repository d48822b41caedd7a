#include "base/file.h"
#include "persistence/backup.h"
#include "persistence/checks.h"
#include "persistence/connection.h"
#include "persistence/ledger_file.h"
#include "persistence/schema.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace tegoed::persistence {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

/// Whether the backup is a ledger that this program can open.
base::Result<void> lookAtBackup(const fs::path& backup)
{
    std::error_code error;
    const fs::file_status status = fs::status(backup, error);
    if (status.type() == fs::file_type::not_found) return base::fail(ErrorCode::FileMissing, {backup.string()});
    if (error) return base::fail(ErrorCode::FileUnreadable, {backup.string(), error.message()});
    if (status.type() != fs::file_type::regular) return base::fail(ErrorCode::LedgerForeign, {backup.string()});
    if (::access(backup.c_str(), R_OK) != 0)
        return base::fail(ErrorCode::FileUnreadable, {backup.string(), std::generic_category().message(errno)});
    const FileHeader header = readHeader(backup);
    if (header.isDamaged) return base::fail(ErrorCode::LedgerDamaged, {backup.string(), "header"});
    if (!header.isDatabase || header.applicationId != kApplicationId) return base::fail(ErrorCode::LedgerForeign, {backup.string()});
    if (header.schema > schemaNumber()) {
        return base::fail(ErrorCode::LedgerNewer, {backup.string(), std::to_string(header.schema), std::to_string(schemaNumber())});
    }
    return {};
}

/// The first free name `FILE.before-restore`, `FILE.before-restore.2`…: what an earlier restore kept stays.
void keepEarlier(const fs::path& kept)
{
    std::error_code error;
    if (!fs::exists(kept, error)) return;
    for (int number = 2;; ++number) {
        const fs::path other = kept.string() + '.' + std::to_string(number);
        if (fs::exists(other, error)) continue;
        fs::rename(kept, other, error);
        return;
    }
}

/// Shuts everybody out of the ledger for as long as this lives, with all of it in its one file. A ledger that SQLite cannot read any more
/// has nobody to shut out.
class Exclusive {
public:
    explicit Exclusive(const fs::path& ledger)
    {
        try {
            m_connection = std::make_unique<Connection>(ledger, Connection::Mode::ReadWrite);
            m_connection->execute("PRAGMA locking_mode=EXCLUSIVE");
            // Leaving WAL mode takes the WAL into the file, and is refused while another program has it open.
            if (Query mode = m_connection->query("PRAGMA journal_mode=DELETE"); mode.next() && mode.text(0) != "delete") {
                throw base::Failure(base::Error{ErrorCode::LedgerLocked, {ledger.string()}});
            }
            m_connection->execute("BEGIN EXCLUSIVE");
        } catch (const base::Failure& failure) {
            m_connection.reset();
            if (failure.error().code == ErrorCode::LedgerLocked) throw;
        }
    }

    /// False for a ledger that SQLite cannot read.
    [[nodiscard]] bool isHeld() const { return m_connection != nullptr; }

private:
    std::unique_ptr<Connection> m_connection{};
};

/// Keeps what stands under the ledger's name as `FILE.before-restore` and puts `fresh` in its place. Throws.
fs::path replace(const fs::path& ledger, const fs::path& fresh)
{
    const Exclusive exclusive(ledger);
    fs::path kept = ledger;
    kept += ".before-restore";
    keepEarlier(kept);
    // A second name first: at every moment there is a ledger under its own name.
    if (::link(ledger.c_str(), kept.c_str()) != 0 && ::rename(ledger.c_str(), kept.c_str()) != 0) {
        throw base::Failure(base::Error{ErrorCode::FileNotWritable, {kept.string(), std::generic_category().message(errno)}});
    }
    std::error_code error;
    for (const char* const suffix : {"-wal", "-shm", "-journal"}) {
        const std::string beside = ledger.string() + suffix;
        // With the ledger held, all of it is in its one file, and a journal is only what SQLite keeps while it holds it. What a damaged
        // ledger has beside it belongs to it, never to the restored one.
        if (exclusive.isHeld() || fs::file_size(beside, error) == 0)
            fs::remove(beside, error);
        else
            fs::rename(beside, kept.string() + suffix, error);
    }
    fs::rename(fresh, ledger);
    return kept;
}

} // namespace

base::Result<fs::path> restore(const fs::path& ledger, const fs::path& backup)
{
    if (isSameFile(ledger, backup)) return base::fail(ErrorCode::FileIsLedger, {backup.string()});
    TEGOED_CHECK(lookAtBackup(backup));
    if (const std::string network = base::networkFileSystem(ledger); !network.empty()) {
        return base::fail(ErrorCode::LedgerOnNetwork, {ledger.string(), network});
    }
    fs::path fresh = ledger;
    fresh += ".restoring";
    removeDatabase(fresh);
    try {
        {
            Connection source(backup, Connection::Mode::ReadOnly);
            TEGOED_CHECK(copyLedger(source, fresh, CopyCheck::Whole));
        }
        std::error_code error;
        fs::path kept;
        if (fs::exists(fs::symlink_status(ledger, error)))
            kept = replace(ledger, fresh);
        else
            fs::rename(fresh, ledger);
        (void)syncPath(ledger.has_parent_path() ? ledger.parent_path() : fs::path{"."});
        return kept;
    } catch (const base::Failure& failure) {
        removeDatabase(fresh);
        return base::fail(failure.error());
    } catch (const fs::filesystem_error& failure) {
        removeDatabase(fresh);
        return base::fail(ErrorCode::FileNotWritable, {ledger.string(), failure.code().message()});
    }
}

} // namespace tegoed::persistence
