#pragma once

#include "ledger/book.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tegoed::ui {

/// The texts of a book folded for searching, and the customers' order by name: made beside the book, so that typing in a filter reads
/// two blocks of memory and copies nothing.
class ItemTexts {
public:
    ItemTexts() = default;
    explicit ItemTexts(const ledger::Book& book);

    /// Sets `found[item]` for each item whose number, or whose customer's name or number, holds `folded`; clears the others.
    void find(const ledger::Book& book, std::string_view folded, std::vector<std::uint8_t>& found) const;
    /// The position of a customer in the order of folded names.
    [[nodiscard]] std::uint32_t rankOf(ledger::CustomerIndex customer) const { return m_rankOfCustomer[customer]; }

private:
    /// Texts end to end, each closed by a line break, which no folded text holds.
    struct Pool {
        std::vector<char> bytes{};
        std::vector<std::uint32_t> starts{}; ///< One more than texts.
        void add(std::string_view text);
        void close();
        template <class Visit>
        void find(std::string_view folded, Visit&& visit) const;
    };
    Pool m_customers{};
    Pool m_items{};
    std::vector<std::uint32_t> m_rankOfCustomer{};
};

} // namespace tegoed::ui
