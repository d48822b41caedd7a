#pragma once

#include "app/import_match.h"
#include "app/imports.h"
#include "persistence/transaction.h"

#include <array>
#include <future>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace tegoed::app {

/// How the request wants a file to be read, with the profile that it names.
[[nodiscard]] base::Result<exchange::ImportOptions> readOptions(Ledger& ledger, const ImportRequest& request,
                                                                const std::filesystem::path& file);
/// The SHA-256 of the very bytes that were read, which a second thread counts while the rows are taken in.
[[nodiscard]] std::future<std::string> checksumOf(const exchange::ImportResult& result);
/// What a read file says of itself: counts, columns, remarks.
void describe(const exchange::ImportResult& result, ImportReport& report);

/// Takes files of open items into one transaction. One object for one call: later files see what earlier ones brought.
class ItemImport {
public:
    ItemImport(Ledger& ledger, persistence::Transaction& transaction, const ImportRequest& request);

    /// Takes one file in. The error refuses the whole call; faulty rows are in the report.
    [[nodiscard]] base::Result<void> takeFile(const std::filesystem::path& file, ImportReport& report);
    /// Settles what a complete list no longer shows, after all its files. Errors: VanishedTooMany.
    [[nodiscard]] base::Result<void> settleVanished(ImportReport& report);
    /// The end of every import: what was learned is kept in settings, behaviours are counted again.
    void finish();

    /// Of the file that was taken last.
    [[nodiscard]] std::future<std::string> takeChecksum() { return std::move(m_checksum); }
    [[nodiscard]] base::Date listOn() const { return m_newestListOn; }
    /// The ledger's balance without what this brings, in its own currency.
    [[nodiscard]] base::Money balanceBefore() const { return m_balanceBefore; }
    /// By how much the ledger's balance changed, in its own currency.
    [[nodiscard]] std::int64_t balanceDeltaMinor() const { return m_balanceDeltaMinor; }
    /// Before and after of changed rows, for the journal: a JSON array.
    [[nodiscard]] std::string changesJson() const;
    /// Whether the list made the money fresher or said from when on sales are known, even if no document changed.
    [[nodiscard]] bool settingsChanged() const { return m_settingsChanged; }
    [[nodiscard]] const std::optional<exchange::ImportProfile>& profile() const { return m_profile; }

private:
    /// What was open before the first file: the guard against lists in which too much is gone goes by it.
    struct OpenBefore {
        std::int64_t count = 0;
        std::int64_t minor = 0; ///< Without signs.
    };

    [[nodiscard]] base::Result<exchange::ItemTable> read(const std::filesystem::path& file);
    [[nodiscard]] base::Result<std::uint8_t> companyOf(std::string_view name, const exchange::ItemTable& table) const;
    void resolveCustomers(const exchange::ItemTable& table, std::vector<std::uint32_t>& customerOfRow);
    void fillCustomer(std::uint32_t position, const exchange::ItemTable& table, const exchange::ItemRow& row);
    void storeCustomers(const std::vector<bool>& isUsed, ImportReport& report);
    void takeNew(const exchange::ItemTable& table, std::span<const MergedItem> items, ImportReport& report);
    void takeKnown(const exchange::ItemTable& table, const MergedItem& item, ImportReport& report);
    bool takeOpen(const exchange::ItemTable& table, const MergedItem& item, persistence::DocumentKey& document, ImportReport& report);
    bool takeFacts(const exchange::ItemTable& table, const MergedItem& item, persistence::DocumentKey& document, ImportReport& report);
    /// What earlier lists brought as unallocated money, read once.
    [[nodiscard]] std::vector<KnownOnAccount> knownOnAccount();
    void readOnAccount();
    void takeOnAccount(const exchange::ItemTable& table, const std::vector<OnAccountRow>& rows, ImportReport& report);
    /// Takes `minor` more off a known document, as a payment of the list.
    void postImportPayment(const persistence::DocumentKey& document, base::Date on, std::int64_t minor, ledger::PaymentSource source);
    /// Puts up to `minor` back on: payments of imports and settlements of unknown kind are reversed, newest first. Gives how much.
    std::int64_t reverseImported(const persistence::DocumentKey& document, std::int64_t minor);
    void note(ImportReport& report, std::uint32_t customer, ImportChange change);
    void changed(std::string_view number, std::string_view field, std::string before, std::string after);
    void setSetting(std::string_view key, const std::string& value);
    void touch(base::CustomerId customer);
    void addBalance(base::Currency currency, std::int64_t minor);

    Ledger& m_ledger;
    persistence::Transaction& m_transaction;
    const ImportRequest& m_request;
    base::Result<exchange::ImportOptions> m_firstOptions;          ///< Of the first file.
    std::future<base::Result<exchange::ItemTable>> m_firstTable{}; ///< Is read while what the ledger knows is loaded.
    std::size_t m_takenFileCount = 0;
    std::future<std::string> m_checksum{};
    KnownLedger m_known;
    std::vector<ledger::Company> m_companies;
    base::Currency m_currency;
    ledger::Settlement m_settlement;
    Opening m_opening = Opening::Review; ///< Of the file that is taken.
    base::Date m_listOn{};
    base::Date m_newestListOn{};
    std::size_t m_documentsBefore;              ///< So many are known from before this call.
    std::array<OpenBefore, 256> m_openBefore{}; ///< By company id.
    std::vector<bool> m_present{};              ///< Known documents that a file of this call has.
    std::map<std::int64_t, KnownOnAccount::Taken>
        m_presentOnAccount{};                                         ///< Payments that a file of this call has, by the hash of their row.
    std::map<std::int64_t, persistence::StoredPayment> m_onAccount{}; ///< Of imports, by the hash of their row.
    bool m_onAccountRead = false;
    std::set<std::uint8_t> m_coveredCompanies{};
    std::set<std::string> m_faultyNumbers{};
    std::set<std::string> m_faultyCustomers{}; ///< Of faulty rows without a number.
    std::vector<std::uint32_t> m_changedCustomers{};
    std::uint32_t m_firstNewCustomer = 0;
    std::set<std::int64_t> m_touched{};
    std::set<std::int64_t> m_settledOf{}; ///< Customers whose behaviour may have changed.
    bool m_touchesAll = false;
    bool m_hasFaults = false;
    bool m_settingsChanged = false;
    std::optional<exchange::ImportProfile> m_profile{};
    base::Money m_balanceBefore;
    std::int64_t m_balanceDeltaMinor = 0;
    std::string m_changes{};
};

} // namespace tegoed::app
