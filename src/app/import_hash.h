#pragma once

#include "base/date.h"
#include "base/money.h"
#include "exchange/item_rows.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tegoed::app {

// By these hashes a later list knows a row again.

/// A running 64-bit hash (FNV-1a over eight bytes at a time, mixed after each) that stays the same on every machine: it is stored in the
/// ledger.
class RowHash {
public:
    void add(std::string_view text)
    {
        const std::size_t length = text.size();
        for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t)))
            add(static_cast<std::int64_t>(numberOf(text.substr(0, sizeof(std::uint64_t)))));
        add(static_cast<std::int64_t>(numberOf(text) ^ std::uint64_t{length} << 56U));
    }
    void add(std::int64_t number)
    {
        m_hash = (m_hash ^ static_cast<std::uint64_t>(number)) * kPrime;
        m_hash ^= m_hash >> 29U;
    }
    void add(const std::optional<base::Date>& date) { add(date ? std::int64_t{date->dayNumber()} : std::int64_t{-1'000'000'000}); }
    /// Never 0: that is "no row".
    [[nodiscard]] std::int64_t value() const
    {
        std::uint64_t mixed = m_hash;
        mixed ^= mixed >> 33U;
        mixed *= 0xff51afd7ed558ccdULL;
        mixed ^= mixed >> 33U;
        return static_cast<std::int64_t>(mixed | 1U);
    }

private:
    /// Up to eight bytes as a number, the first in the lowest place on every machine.
    static std::uint64_t numberOf(std::string_view bytes)
    {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            number |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8U * i);
        return number;
    }

    static constexpr std::uint64_t kPrime = 0x100000001b3ULL;
    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

/// Of the facts that a file gives of a document, without what is open.
[[nodiscard]] RowHash hashOfFacts(const exchange::ItemTable& table, const exchange::ItemRow& row);

/// What tells payments on account apart, but for their place among equal ones.
[[nodiscard]] RowHash hashOfMoney(std::string_view customer, std::string_view number, std::optional<base::Date> on,
                                  std::int64_t amountMinor, base::Currency currency);

} // namespace tegoed::app
