#pragma once

#include "base/error.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tegoed::base {

/// A currency of ISO 4217, by its three letters.
class Currency {
public:
    /// Only codes of ISO 4217 (active list), upper or lower case; nothing else is a currency.
    [[nodiscard]] static std::optional<Currency> parse(std::string_view code);
    [[nodiscard]] static Currency euro() { return Currency{{'E', 'U', 'R'}}; }

    [[nodiscard]] std::string code() const { return {m_code.begin(), m_code.end()}; }
    /// Digits behind the point in ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.
    [[nodiscard]] int decimals() const;

    auto operator<=>(const Currency&) const = default;

private:
    explicit constexpr Currency(std::array<char, 3> code) : m_code(code) {}
    std::array<char, 3> m_code;
};

/// The largest amount that is read from outside, a hundred milliard euro: a million of them can be added without overflow.
inline constexpr std::int64_t kLargestAmountMinor = 10'000'000'000'000;

/// An amount in whole minor units of one currency. Adding amounts of two currencies, and overflow, are assertions.
class Money {
public:
    /// `minor` counts the currency's smallest unit: cents for EUR.
    [[nodiscard]] static Money ofMinor(std::int64_t minor, Currency currency) { return Money{minor, currency}; }
    [[nodiscard]] static Money zero(Currency currency) { return Money{0, currency}; }
    /// Reads what the contract's options write: `1234.50`, `-20`, `1234,50`; at most the currency's decimals, no grouping,
    /// not above `kLargestAmountMinor`.
    /// Errors: BadAmount.
    [[nodiscard]] static Result<Money> parse(std::string_view text, Currency currency);

    [[nodiscard]] std::int64_t minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    [[nodiscard]] bool isPositive() const { return m_minor > 0; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] Money abs() const;

    Money& operator+=(Money other);
    Money& operator-=(Money other);
    [[nodiscard]] friend Money operator+(Money a, Money b) { return a += b; }
    [[nodiscard]] friend Money operator-(Money a, Money b) { return a -= b; }
    [[nodiscard]] Money operator-() const;
    [[nodiscard]] friend bool operator==(Money a, Money b) = default;
    /// Amounts of one currency only.
    [[nodiscard]] std::strong_ordering operator<=>(Money other) const;

private:
    Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    std::int64_t m_minor;
    Currency m_currency;
};

/// `1234.50`, `-20.00`: the currency's decimals and a point, no grouping. The form of JSON and CSV.
[[nodiscard]] std::string toString(Money amount);
/// The same for a bare number of minor units, for loops that hold them.
[[nodiscard]] std::string minorToString(std::int64_t minor, int decimals);

/// How a reader's country writes amounts.
enum class NumberStyle { Dutch, English, German };
/// `1.234,50` (Dutch, German) or `1,234.50`, without the currency.
[[nodiscard]] std::string display(Money amount, NumberStyle style);

} // namespace tegoed::base
