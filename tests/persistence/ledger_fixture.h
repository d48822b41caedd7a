#pragma once

#include "persistence/ledger_file.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"
#include "support/temp_folder.h"

#include <map>
#include <string>
#include <vector>

namespace tegoed::persistence {

/// Day `day` of March 2026; days past the 31st run on into April.
[[nodiscard]] base::Date march(int day);
[[nodiscard]] base::Money euros(std::int64_t minor);
[[nodiscard]] CommandContext contextOn(base::Date day);

/// A new ledger in a folder of its own.
class LedgerFixture {
public:
    explicit LedgerFixture(ledger::Settlement settlement = ledger::Settlement::Bank);
    [[nodiscard]] LedgerFile& file() { return m_file; }
    [[nodiscard]] Connection& connection() { return m_file.connection(); }
    [[nodiscard]] std::filesystem::path path() const { return m_folder / "books.tegoed"; }
    [[nodiscard]] const support::TempFolder& folder() const { return m_folder; }

    base::CustomerId addCustomer(const std::string& number, const std::string& name = "Bakkerij De Korenaar");
    /// An invoice (or, negative, a credit note) issued 30 days before it is due.
    base::DocumentId addDocument(base::CustomerId customer, const std::string& number, std::int64_t minor, base::Date dueOn);
    base::PaymentId addPayment(base::CustomerId customer, std::int64_t minor, base::Date paidOn);
    void allocate(base::PaymentId payment, base::DocumentId document, std::int64_t minor, base::Date on);

    /// All rows of all tables but the journal, the undo entries and the marks: what undo has to bring back.
    [[nodiscard]] std::map<std::string, std::vector<std::string>> rowsOfAllTables();
    /// The names of faulty checks with what they found.
    [[nodiscard]] std::string faults();

private:
    support::TempFolder m_folder{};
    LedgerFile m_file;
};

[[nodiscard]] ledger::Customer customer(const std::string& number, const std::string& name);
[[nodiscard]] NewDocument document(base::CustomerId customer, const std::string& number, std::int64_t minor, base::Date dueOn);
[[nodiscard]] ledger::Payment payment(base::CustomerId customer, std::int64_t minor, base::Date paidOn);
[[nodiscard]] ledger::Allocation allocation(base::PaymentId payment, base::DocumentId document, std::int64_t minor, base::Date on);

} // namespace tegoed::persistence
