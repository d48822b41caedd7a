#include "app/import_known.h"

#include <algorithm>
#include <utility>

namespace tegoed::app {

using base::TextIndex;

KnownLedger::KnownLedger(Ledger& ledger, bool withDocuments) : m_customers(persistence::allCustomers(ledger.connection()))
{
    m_customerIndex.reserve(m_customers.size());
    m_customerNumbers.reserve(m_customers.size());
    for (std::uint32_t i = 0; i < m_customers.size(); ++i) {
        m_customerNumbers.push_back(m_customers[i].number);
        m_customerIndex.insert(TextIndex::hashOf(m_customers[i].number), i);
    }
    indexIds(0);
    if (!withDocuments) return;
    reserveDocuments(static_cast<std::size_t>(persistence::documentCount(ledger.connection())));
    persistence::scanDocuments(ledger.connection(),
                               [&](const persistence::DocumentKey& key, std::string_view number) { addDocument(key, number); });
}

std::uint32_t KnownLedger::findCustomer(std::string_view number) const
{
    return m_customerIndex.find(TextIndex::hashOf(number), [&](std::uint32_t position) { return m_customerNumbers[position] == number; });
}

std::uint32_t KnownLedger::addCustomer(ledger::Customer customer)
{
    const auto position = static_cast<std::uint32_t>(m_customers.size());
    m_customerIndex.insert(TextIndex::hashOf(customer.number), position);
    m_customerNumbers.push_back(customer.number);
    m_customers.push_back(std::move(customer));
    return position;
}

std::uint32_t KnownLedger::customerAt(base::CustomerId id) const
{
    const auto value = static_cast<std::size_t>(id.value());
    return value < m_byId.size() ? m_byId[value] : TextIndex::kNone;
}

void KnownLedger::indexIds(std::uint32_t first)
{
    for (std::uint32_t i = first; i < m_customers.size(); ++i) {
        const auto id = static_cast<std::size_t>(m_customers[i].id.value());
        if (id >= m_byId.size()) m_byId.resize(std::max(id + 1, m_byId.size() * 2), TextIndex::kNone);
        m_byId[id] = i;
    }
}

void KnownLedger::findDocuments(std::uint8_t companyId, std::string_view number, std::uint64_t hash,
                                std::vector<std::uint32_t>& found) const
{
    found.clear();
    std::uint32_t next = m_documentIndex.find(hash, [&](std::uint32_t position) { return this->number(position) == number; });
    for (; next != TextIndex::kNone; next = m_nextWithNumber[next]) {
        if (m_documents[next].companyId == companyId) found.push_back(next);
    }
}

void KnownLedger::reserveCustomers(std::size_t count)
{
    m_customers.reserve(count);
    m_customerNumbers.reserve(count);
    m_customerIndex.reserve(count);
}

void KnownLedger::reserveDocuments(std::size_t count)
{
    m_documents.reserve(count);
    m_numberOffsets.reserve(count + 1);
    m_nextWithNumber.reserve(count);
    m_documentIndex.reserve(count);
}

void KnownLedger::addDocument(const persistence::DocumentKey& key, std::string_view number)
{
    const auto position = static_cast<std::uint32_t>(m_documents.size());
    m_documents.push_back(key);
    m_numbers.insert(m_numbers.end(), number.begin(), number.end());
    m_numberOffsets.push_back(m_numbers.size());
    m_nextWithNumber.push_back(TextIndex::kNone);
    const std::uint64_t hash = TextIndex::hashOf(number);
    std::uint32_t last = m_documentIndex.find(hash, [&](std::uint32_t other) { return this->number(other) == number; });
    if (last == TextIndex::kNone) {
        m_documentIndex.insert(hash, position);
        return;
    }
    while (m_nextWithNumber[last] != TextIndex::kNone)
        last = m_nextWithNumber[last];
    m_nextWithNumber[last] = position;
}

} // namespace tegoed::app
