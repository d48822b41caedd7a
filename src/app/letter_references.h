#pragma once

#include "base/ids.h"
#include "persistence/connection.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// The customers' own references of documents (the order, else the reference), as letters show them. Read one by one where they are few;
/// a run of very many letters reads all at once and may then be asked by several threads.
class LetterReferences {
public:
    LetterReferences(persistence::Connection& connection, std::size_t letterCount);

    [[nodiscard]] std::string of(base::DocumentId document) const;
    /// Whether `of` asks the file no more, so that several threads may call it.
    [[nodiscard]] bool hasAll() const { return m_hasAll; }

private:
    persistence::Connection& m_connection;
    bool m_hasAll;
    std::vector<std::int64_t> m_documents{}; ///< Rising; those that have a reference.
    std::vector<std::size_t> m_ends{};       ///< Of their texts in the pool.
    std::vector<char> m_pool{};
};

} // namespace tegoed::app
