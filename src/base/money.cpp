#include "base/money.h"

#include "base/assert.h"

#include <algorithm>
#include <limits>

namespace tegoed::base {

Result<Money> Money::parse(std::string_view text, Currency currency)
{
    const auto bad = [&] { return fail(ErrorCode::BadAmount, {std::string{text}}); };
    auto rest = text;
    const bool negative = rest.starts_with('-');
    if (negative) rest.remove_prefix(1);

    const auto point = rest.find_first_of(".,");
    const auto whole = rest.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view{} : rest.substr(point + 1);
    const auto decimals = static_cast<std::size_t>(currency.decimals());
    if (whole.empty() || fraction.size() > decimals || (point != std::string_view::npos && fraction.empty())) return bad();

    const auto isDigit = [](char digit) { return digit >= '0' && digit <= '9'; };
    if (!std::all_of(whole.begin(), whole.end(), isDigit) || !std::all_of(fraction.begin(), fraction.end(), isDigit)) return bad();

    std::int64_t minor = 0;
    const auto addDigit = [&](char digit) {
        minor = minor * 10 + (digit - '0');
        return minor <= kLargestAmountMinor; // Stops far from overflow.
    };
    const auto tooLarge = [&] { return fail(ErrorCode::AmountTooLarge, {std::string{text}}); };
    for (const char digit : whole)
        if (!addDigit(digit)) return tooLarge();
    for (std::size_t i = 0; i < decimals; ++i)
        if (!addDigit(i < fraction.size() ? fraction[i] : '0')) return tooLarge();
    return Money{negative ? -minor : minor, currency};
}

Money Money::abs() const
{
    return m_minor < 0 ? -*this : *this;
}

Money& Money::operator+=(Money other)
{
    TEGOED_ASSERT(m_currency == other.m_currency);
    TEGOED_ASSERT(!__builtin_add_overflow(m_minor, other.m_minor, &m_minor));
    return *this;
}

Money& Money::operator-=(Money other)
{
    TEGOED_ASSERT(m_currency == other.m_currency);
    TEGOED_ASSERT(!__builtin_sub_overflow(m_minor, other.m_minor, &m_minor));
    return *this;
}

Money Money::operator-() const
{
    TEGOED_ASSERT(m_minor != std::numeric_limits<std::int64_t>::min());
    return Money{-m_minor, m_currency};
}

std::strong_ordering Money::operator<=>(Money other) const
{
    TEGOED_ASSERT(m_currency == other.m_currency);
    return m_minor <=> other.m_minor;
}

namespace {

/// The digits of `minor` with `decimals` behind `point`, and `group` between thousands unless it is NUL.
std::string digits(std::int64_t minor, int decimals, char point, char group)
{
    TEGOED_ASSERT(decimals >= 0 && decimals <= 4);
    // Unsigned, since the smallest number has no positive twin.
    auto rest = minor < 0 ? 0U - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
    std::array<char, 40> buffer{};
    auto at = buffer.size();
    const auto put = [&](char letter) { buffer[--at] = letter; };
    const auto putDigit = [&] {
        put(static_cast<char>('0' + rest % 10));
        rest /= 10;
    };

    for (int i = 0; i < decimals; ++i)
        putDigit();
    if (decimals > 0) put(point);
    int count = 0;
    do {
        if (group != '\0' && count > 0 && count % 3 == 0) put(group);
        putDigit();
        ++count;
    } while (rest > 0);
    if (minor < 0) put('-');
    return {buffer.data() + at, buffer.size() - at};
}

} // namespace

std::string toString(Money amount)
{
    return minorToString(amount.minor(), amount.currency().decimals());
}

std::string minorToString(std::int64_t minor, int decimals)
{
    return digits(minor, decimals, '.', '\0');
}

std::string display(Money amount, NumberStyle style)
{
    const int decimals = amount.currency().decimals();
    switch (style) {
    case NumberStyle::Dutch:
    case NumberStyle::German: return digits(amount.minor(), decimals, ',', '.');
    case NumberStyle::English: return digits(amount.minor(), decimals, '.', ',');
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::base
