#include "ledger/book.h"

#include "base/assert.h"

#include <algorithm>
#include <bit>

namespace tegoed::ledger {
namespace {

/// FNV-1a: the same on every machine, good enough for numbers of some ten characters.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return hash ^ hash >> 32U;
}

template <class Row>
std::span<const Row> rowsOf(const std::vector<Row>& rows, CustomerIndex customer)
{
    const auto range = std::ranges::equal_range(rows, customer, {}, &Row::customer);
    return {range.begin(), range.end()};
}

} // namespace

void Book::index()
{
    TEGOED_ASSERT(std::ranges::is_sorted(customers, {}, &CustomerRecord::id));
    m_byNumber.assign(std::bit_ceil(customers.size() * 2 + 1), 0);
    const std::size_t mask = m_byNumber.size() - 1;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        std::size_t slot = hashOf(number(customers[i])) & mask;
        while (m_byNumber[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        m_byNumber[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

std::optional<CustomerIndex> Book::find(std::string_view customerNumber) const
{
    if (m_byNumber.empty()) return std::nullopt;
    const std::size_t mask = m_byNumber.size() - 1;
    for (std::size_t slot = hashOf(customerNumber) & mask; m_byNumber[slot] != 0; slot = (slot + 1) & mask) {
        const CustomerIndex candidate = m_byNumber[slot] - 1;
        if (number(customers[candidate]) == customerNumber) return candidate;
    }
    return std::nullopt;
}

std::optional<CustomerIndex> Book::find(base::CustomerId id) const
{
    const auto found = std::ranges::lower_bound(customers, id.value(), {}, &CustomerRecord::id);
    if (found == customers.end() || found->id != id.value()) return std::nullopt;
    return static_cast<CustomerIndex>(found - customers.begin());
}

std::span<const OnAccount> Book::onAccountOf(CustomerIndex customer) const
{
    return rowsOf(onAccount, customer);
}

std::span<const LastLetter> Book::lastLettersTo(CustomerIndex customer) const
{
    return rowsOf(lastLetters, customer);
}

base::Money Book::balance() const
{
    base::Money sum = base::Money::zero(currency);
    for (const OpenItem& item : items.all()) {
        if (item.currency == 0) sum += base::Money::ofMinor(item.openMinor, currency);
    }
    for (const OnAccount& money : onAccount) {
        if (money.currency == 0) sum -= base::Money::ofMinor(money.minor, currency);
    }
    return sum;
}

std::size_t Book::byteCount() const
{
    std::size_t wordBytes = words.capacity() * sizeof(std::string);
    for (const std::string& text : words) {
        wordBytes += text.capacity();
    }
    return items.byteCount() + customers.capacity() * sizeof(CustomerRecord) + texts.capacity() + wordBytes +
           onAccount.capacity() * sizeof(OnAccount) + lastLetters.capacity() * sizeof(LastLetter) +
           m_byNumber.capacity() * sizeof(std::uint32_t);
}

} // namespace tegoed::ledger
