#pragma once

#include "base/error.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tegoed::base {

/// A span of calendar days.
using Days = std::chrono::days;

/// A day of the Gregorian calendar, 1900-01-01 to 2199-12-31, without a time or zone.
class Date {
public:
    Date() = default; ///< 1970-01-01; for containers only.
    /// A valid year, month and day; else nothing.
    [[nodiscard]] static std::optional<Date> of(int year, unsigned month, unsigned day);
    /// ISO 8601, `YYYY-MM-DD`; else nothing.
    [[nodiscard]] static std::optional<Date> parse(std::string_view iso);
    /// Days since 1970-01-01, for storage and packed columns.
    [[nodiscard]] static constexpr Date ofDayNumber(std::int32_t days) { return Date{days}; }

    [[nodiscard]] constexpr std::int32_t dayNumber() const { return m_days; }
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;      ///< 1 to 12.
    [[nodiscard]] unsigned day() const;        ///< 1 to 31.
    [[nodiscard]] unsigned isoWeekday() const; ///< Monday 1 to Sunday 7.
    [[nodiscard]] Date firstOfMonth() const;
    [[nodiscard]] Date lastOfMonth() const;
    /// The same day `months` later; the last day of a shorter month.
    [[nodiscard]] Date plusMonths(int months) const;

    [[nodiscard]] friend constexpr Date operator+(Date date, Days days)
    {
        return Date{date.m_days + static_cast<std::int32_t>(days.count())};
    }
    [[nodiscard]] friend constexpr Date operator-(Date date, Days days)
    {
        return Date{date.m_days - static_cast<std::int32_t>(days.count())};
    }
    [[nodiscard]] friend constexpr Days operator-(Date later, Date earlier) { return Days{later.m_days - earlier.m_days}; }
    auto operator<=>(const Date&) const = default;

private:
    explicit constexpr Date(std::int32_t days) : m_days(days) {}
    std::int32_t m_days = 0;
};

/// `2026-11-22`.
[[nodiscard]] std::string toString(Date date);

/// The languages of the program's texts and letters. The program's own texts exist in Dutch and English, letters in all three.
enum class Language { Dutch, English, German };
[[nodiscard]] std::string_view code(Language language); ///< `nl`, `en`, `de`.
[[nodiscard]] std::optional<Language> parseLanguage(std::string_view code);

/// As a letter writes it: `22 november 2026`, `22 November 2026`, `22. November 2026`.
[[nodiscard]] std::string displayLong(Date date, Language language);
/// As a table writes it: `22-11-2026`, `22/11/2026`, `22.11.2026`.
[[nodiscard]] std::string displayShort(Date date, Language language);

/// A day that exists, for rules and tables of days.
[[nodiscard]] Date dateOf(int year, unsigned month, unsigned day);

} // namespace tegoed::base
