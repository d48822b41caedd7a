#pragma once

#include "app/import_known.h"
#include "app/imports.h"
#include "exchange/customer_rows.h"
#include "exchange/import_options.h"
#include "persistence/transaction.h"

#include <future>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tegoed::app {

/// Takes files of customers or contacts into one transaction.
class CustomerImport {
public:
    CustomerImport(Ledger& ledger, persistence::Transaction& transaction, const ImportRequest& request);

    [[nodiscard]] base::Result<void> takeCustomers(const std::filesystem::path& file, ImportReport& report);
    /// Rows that are read already, of customers whom the ledger knows; others are faulty.
    void takeKnownCustomers(exchange::CustomerTable table, ImportReport& report);
    [[nodiscard]] base::Result<void> takeContacts(const std::filesystem::path& file, ImportReport& report);
    /// Looks at what only all files together can tell: payers must exist and not lead back. Faults go into the last report.
    [[nodiscard]] base::Result<void> finish(std::vector<ImportReport>& reports);

    /// Of the file that was taken last.
    [[nodiscard]] std::future<std::string> takeChecksum() { return std::move(m_checksum); }
    [[nodiscard]] base::Date listOn() const { return m_ledger.environment().today; }
    [[nodiscard]] base::Money balanceBefore() const;
    [[nodiscard]] std::int64_t balanceDeltaMinor() const { return 0; }
    [[nodiscard]] bool settingsChanged() const { return false; }
    [[nodiscard]] const std::optional<exchange::ImportProfile>& profile() const { return m_profile; }
    [[nodiscard]] std::string changesJson() const { return "[" + m_changes + "]"; }

private:
    void takeTable(const exchange::CustomerTable& table, ImportReport& report);
    void changed(std::string_view customer, std::string_view field, const std::string& before, const std::string& after);
    void touch(base::CustomerId customer);

    Ledger& m_ledger;
    persistence::Transaction& m_transaction;
    const ImportRequest& m_request;
    KnownLedger m_known;
    std::future<std::string> m_checksum{};
    std::optional<exchange::ImportProfile> m_profile{};
    std::set<std::int64_t> m_touched{};
    bool m_touchesAll = false;
    std::string m_changes{};
};

} // namespace tegoed::app
