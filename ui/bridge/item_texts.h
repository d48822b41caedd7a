#pragma once

#include "ledger/book.h"
#include "ui/bridge/text_pool.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::ui {

/// The texts of a book folded for searching, and the customers' order by name: made beside the book, so that typing in a filter reads
/// two blocks of memory and copies nothing.
class ItemTexts {
public:
    ItemTexts() = default;
    explicit ItemTexts(const ledger::Book& book);

    /// Sets `found[item]` to 1 for each item whose number, or whose customer's name or number, holds `folded`; to 0 for the others.
    void find(const ledger::Book& book, std::string_view folded, std::vector<std::uint8_t>& found) const;
    /// The same for the items' own numbers alone.
    void findNumbers(std::string_view folded, std::vector<std::uint8_t>& found) const;
    /// An item that was looked for by its number, and how well that fits: 0 is that number, 1 begins with it, 3 holds it.
    struct NumberHit {
        int match = 0;
        ledger::ItemIndex item = 0;
    };
    /// The best of the items that `openMinor` has something for, the first of equal ones by their numbers; at most `limitCount`.
    /// For a single sign the best of the first 100,000 that have it.
    [[nodiscard]] std::vector<NumberHit> bestNumbers(std::string_view folded, const std::vector<std::int64_t>& openMinor,
                                                     std::size_t limitCount) const;
    /// Calls `found` with each item whose number is one of these, folded, and with that one's place. `folded` is ordered.
    void findExactly(const ledger::Book& book, const std::vector<std::string>& folded,
                     const std::function<void(ledger::ItemIndex, std::size_t)>& found) const;
    /// The same for customers, by their names and numbers.
    void findCustomers(std::string_view folded, std::vector<std::uint8_t>& found) const;
    /// The position of a customer in the order of folded names.
    [[nodiscard]] std::uint32_t rankOf(ledger::CustomerIndex customer) const { return m_rankOfCustomer[customer]; }

private:
    TextPool m_customers{};
    /// Numbers in slots of one length, filled up with line breaks: whether a slot holds a text is a few comparisons of whole slots, the
    /// same for each, however many hits there are.
    std::vector<char> m_slots{};
    TextPool m_longNumbers{};                     ///< Those that are too long for a slot,
    std::vector<ledger::ItemIndex> m_longItems{}; ///< and whose they are.
    std::vector<std::uint32_t> m_rankOfCustomer{};
};

} // namespace tegoed::ui
