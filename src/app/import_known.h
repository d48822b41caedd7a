#pragma once

#include "app/ledger.h"
#include "base/text_index.h"
#include "ledger/customer.h"
#include "ledger/large_vector.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// What the ledger knows before an import, found by customer number and by document number. Grows with what the import brings, so that the
/// second file of a call sees the first.
class KnownLedger {
public:
    KnownLedger(Ledger& ledger, bool withDocuments);

    /// Position of a customer; TextIndex::kNone.
    [[nodiscard]] std::uint32_t findCustomer(std::string_view number) const;
    [[nodiscard]] std::vector<ledger::Customer>& customers() { return m_customers; }
    [[nodiscard]] const std::vector<ledger::Customer>& customers() const { return m_customers; }
    std::uint32_t addCustomer(ledger::Customer customer);
    /// Position of the customer with that id.
    [[nodiscard]] std::uint32_t customerAt(base::CustomerId id) const;
    /// Call it when new customers got their ids.
    void indexIds(std::uint32_t first);

    /// The documents of one company with that number: positions into `documents`.
    void findDocuments(std::uint8_t companyId, std::string_view number, std::vector<std::uint32_t>& found) const
    {
        findDocuments(companyId, number, base::TextIndex::hashOf(number), found);
    }
    /// The same with the number's hash (TextIndex::hashOf).
    void findDocuments(std::uint8_t companyId, std::string_view number, std::uint64_t hash, std::vector<std::uint32_t>& found) const;
    void prefetchDocuments(std::uint64_t numberHash) const { m_documentIndex.prefetch(numberHash); }
    [[nodiscard]] std::span<persistence::DocumentKey> documents() { return m_documents; }
    [[nodiscard]] std::span<const persistence::DocumentKey> documents() const { return m_documents; }
    [[nodiscard]] std::string_view number(std::uint32_t document) const
    {
        return {m_numbers.data() + m_numberOffsets[document], m_numberOffsets[document + 1] - m_numberOffsets[document]};
    }
    void addDocument(const persistence::DocumentKey& key, std::string_view number);
    void reserveDocuments(std::size_t count);
    void reserveCustomers(std::size_t count);

private:
    std::vector<ledger::Customer> m_customers{};
    std::vector<std::string> m_customerNumbers{}; ///< Close together, so that looking for one touches little memory.
    base::TextIndex m_customerIndex{};
    std::vector<std::uint32_t> m_byId{}; ///< Position by id, for the dense ids that SQLite gives.
    ledger::LargeVector<persistence::DocumentKey> m_documents{};
    ledger::LargeVector<char> m_numbers{};
    std::vector<std::size_t> m_numberOffsets{0};
    std::vector<std::uint32_t> m_nextWithNumber{}; ///< Chain of documents with equal numbers.
    base::TextIndex m_documentIndex{};             ///< First of a chain.
};

} // namespace tegoed::app
