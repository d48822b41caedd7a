#pragma once

#include "ledger/book.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tegoed::dunning {

/// Who gets whose letters, worked out once for a whole book.
class Payers {
public:
    explicit Payers(const ledger::Book& book);

    [[nodiscard]] ledger::CustomerIndex of(ledger::CustomerIndex customer) const
    {
        return m_payers.empty() ? customer : m_payers[customer];
    }
    [[nodiscard]] bool areOthers(ledger::CustomerIndex customer) const { return of(customer) != customer; }
    using Pair = std::pair<ledger::CustomerIndex, ledger::CustomerIndex>;
    /// Pairs of `payer` and another for whom he pays, in rising order of the second.
    [[nodiscard]] std::span<const Pair> paidBy(ledger::CustomerIndex payer) const
    {
        return m_payers.empty() || m_payForOthers[payer] == 0 ? std::span<const Pair>{} : rowsOf(payer);
    }

private:
    [[nodiscard]] std::span<const Pair> rowsOf(ledger::CustomerIndex payer) const;

    std::vector<ledger::CustomerIndex> m_payers{}; ///< By customer; empty where everybody pays for himself.
    std::vector<std::uint8_t> m_payForOthers{};    ///< By customer, as long as m_payers: few do, and everybody is asked.
    std::vector<Pair> m_paidBy{};
};

/// Where each customer's rows start in a list that is ordered by customer, and where the last one's end.
template <class Row>
[[nodiscard]] std::vector<std::uint32_t> offsetsByCustomer(const std::vector<Row>& rows, std::size_t customerCount)
{
    std::vector<std::uint32_t> from(customerCount + 1, 0);
    std::size_t at = 0;
    for (std::size_t customer = 0; customer <= customerCount; ++customer) {
        while (at < rows.size() && rows[at].customer < customer)
            ++at;
        from[customer] = static_cast<std::uint32_t>(at);
    }
    return from;
}

/// Splits the customers into `partCount` stretches with about as many items each: the first of every part, and the end.
[[nodiscard]] std::vector<ledger::CustomerIndex> partsOf(const ledger::Book& book, std::size_t partCount);
/// How many threads a pass over the book is worth: one for small books.
[[nodiscard]] std::size_t usefulThreads(const ledger::Book& book);

} // namespace tegoed::dunning
