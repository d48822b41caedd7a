#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "ledger/customer.h"
#include "ledger/document.h"
#include "persistence/ledger_file.h"
#include "persistence/transaction.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tegoed::persistence {

// Reads that are too seldom for memory. All throw base::Failure for storage faults.

[[nodiscard]] std::optional<ledger::Customer> customerByNumber(Connection& connection, std::string_view number);
[[nodiscard]] std::optional<ledger::Customer> customerById(Connection& connection, base::CustomerId id);
[[nodiscard]] std::vector<ledger::Customer> allCustomers(Connection& connection); ///< Ordered by number.
[[nodiscard]] std::vector<ledger::Contact> contactsOf(Connection& connection, base::CustomerId customer);
/// Customers whom a journal entry of that day by one of `commands` is about or touched, taken back ones left out; each once.
[[nodiscard]] std::vector<base::CustomerId> customersOfEntries(Connection& connection, base::Date day,
                                                               std::span<const std::string_view> commands);
[[nodiscard]] std::vector<ledger::Company> companies(Connection& connection);
[[nodiscard]] std::optional<ledger::Insolvency> insolvencyOf(Connection& connection, base::CustomerId customer);

/// A document with its texts and the hash of the row it came from.
struct StoredDocument {
    ledger::Document document;
    ledger::DocumentTexts texts;
    std::int64_t rowHash = 0;
};
[[nodiscard]] std::vector<StoredDocument> documentsOf(Connection& connection, base::CustomerId customer); ///< Newest due date first.
[[nodiscard]] std::vector<StoredDocument> documentsByNumber(Connection& connection, std::string_view number);
[[nodiscard]] std::optional<StoredDocument> documentById(Connection& connection, base::DocumentId id);

/// What an import compares a row with; one for every document of the ledger.
struct DocumentKey {
    base::DocumentId id;
    base::CustomerId customer;
    std::int64_t amountMinor;
    std::int64_t openMinor;
    std::int64_t rowHash;
    std::int32_t issuedOn;
    std::int32_t dueOn;
    std::uint8_t kind;      ///< ledger::DocumentKind.
    std::uint8_t companyId; ///< 1-based id of our company.
    std::uint16_t flags;
    base::Currency currency;
};
/// Streams all documents (settled ones too) in the order of their ids.
void scanDocuments(Connection& connection, const std::function<void(const DocumentKey& key, std::string_view number)>& visit);
[[nodiscard]] std::int64_t documentCount(Connection& connection);

struct StoredPayment {
    ledger::Payment payment;
    std::int64_t rowHash = 0;
};
[[nodiscard]] std::vector<StoredPayment> paymentsOf(Connection& connection, base::CustomerId customer);
[[nodiscard]] std::optional<StoredPayment> paymentByNumber(Connection& connection, std::string_view number);
/// Payments on account that a list brought, also those that are allocated by now: what a list compares its own with.
[[nodiscard]] std::vector<StoredPayment> importedOnAccount(Connection& connection);
[[nodiscard]] std::vector<ledger::Allocation> allocationsOf(Connection& connection, base::DocumentId document);
[[nodiscard]] std::vector<ledger::Allocation> allocationsOf(Connection& connection, base::PaymentId payment);
/// Those of all documents of a customer, in the order of their ids: one read, however many documents there are.
[[nodiscard]] std::vector<ledger::Allocation> allocationsOf(Connection& connection, base::CustomerId customer);
[[nodiscard]] std::vector<ledger::SeenPayment> seenPaymentsOf(Connection& connection, base::CustomerId customer);
[[nodiscard]] std::vector<ledger::SeenPayment> allSeenPayments(Connection& connection);

/// One balance that existed at the end of a past day.
struct BalanceOn {
    base::CustomerId customer;
    base::CompanyId company;
    base::Currency currency;
    std::optional<ledger::DocumentKind> kind; ///< Nothing: unallocated money (negative).
    std::int32_t issuedOn;
    std::int32_t dueOn;
    std::int64_t minor;
};
/// Rebuilt from dated postings (contract: a document counts from its issue date, an allocation from the later of both dates, money that is
/// not yet allocated on that day is unallocated). Calls `visit` for every balance that is not zero.
void scanBalancesOn(Connection& connection, base::Date day, const std::function<void(const BalanceOn&)>& visit);

[[nodiscard]] std::vector<ContactEvent> contactEventsOf(Connection& connection, base::CustomerId customer); ///< Newest first.
struct StoredHold {
    std::optional<base::DocumentId> document;
    base::Date setOn;
    base::Date until;
    std::string reason;
};
[[nodiscard]] std::vector<StoredHold> holdsOf(Connection& connection, base::CustomerId customer); ///< Not lifted.
[[nodiscard]] std::vector<StepRow> stepsOf(Connection& connection, base::DocumentId document);    ///< Oldest first.
/// Those of all documents of a customer, oldest first.
[[nodiscard]] std::vector<StepRow> stepsOf(Connection& connection, base::CustomerId customer);
[[nodiscard]] std::vector<LetterRow> lettersOf(Connection& connection, base::CustomerId customer); ///< Newest first, with items.
/// Decided and not yet written (an interrupted run), oldest first, with items.
[[nodiscard]] std::vector<LetterRow> lettersWaiting(Connection& connection);
[[nodiscard]] std::optional<LetterRow> letterById(Connection& connection, base::LetterId id);
struct StoredRun {
    base::RunId id;
    base::Date on;
    std::string folder;
    std::string policy;
};
[[nodiscard]] std::optional<StoredRun> runById(Connection& connection, base::RunId id);

[[nodiscard]] std::unordered_map<std::string, std::string> settings(Connection& connection);
[[nodiscard]] std::vector<std::pair<std::string, std::string>> policies(Connection& connection); ///< Own ones: name, JSON.
[[nodiscard]] std::map<std::string, std::string> letterTemplates(Connection& connection);        ///< Own ones: name, text.
struct StoredProfile {
    std::string name;
    std::string fingerprint;
    std::string json;
};
[[nodiscard]] std::vector<StoredProfile> importProfiles(Connection& connection);
[[nodiscard]] std::vector<ImportRow> imports(Connection& connection); ///< Newest first, without faults.
[[nodiscard]] std::vector<ImportRow::Fault> lastImportFaults(Connection& connection);

/// Counts for `info`.
struct Counts {
    std::int64_t customers = 0, documents = 0, openItems = 0, payments = 0, letters = 0;
};
[[nodiscard]] Counts counts(Connection& connection);

} // namespace tegoed::persistence
