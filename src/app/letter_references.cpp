#include "app/letter_references.h"

#include "persistence/letter_queries.h"

#include <algorithm>

namespace tegoed::app {
namespace {

// One letter asks for about as many texts as this in the time that a scan takes for each.
constexpr std::int64_t kScannedPerLetter = 20;

} // namespace

LetterReferences::LetterReferences(persistence::Connection& connection, std::size_t letterCount)
    : m_connection(connection), m_hasAll(persistence::lastTextId(connection) / kScannedPerLetter < static_cast<std::int64_t>(letterCount))
{
    if (!m_hasAll) return;
    persistence::scanReferences(connection, [this](base::DocumentId document, std::string_view reference) {
        m_documents.push_back(document.value());
        m_pool.insert(m_pool.end(), reference.begin(), reference.end());
        m_ends.push_back(m_pool.size());
    });
}

std::string LetterReferences::of(base::DocumentId document) const
{
    if (!m_hasAll) return persistence::referenceOf(m_connection, document);
    const auto found = std::lower_bound(m_documents.begin(), m_documents.end(), document.value());
    if (found == m_documents.end() || *found != document.value()) return {};
    const auto place = static_cast<std::size_t>(found - m_documents.begin());
    const std::size_t first = place == 0 ? 0 : m_ends[place - 1];
    return {m_pool.data() + first, m_ends[place] - first};
}

} // namespace tegoed::app
