#include "base/date.h"

#include "base/assert.h"

#include <fmt/format.h>

#include <array>

namespace tegoed::base {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

std::chrono::sys_days sysDays(Date date)
{
    return std::chrono::sys_days{Days{date.dayNumber()}};
}

std::chrono::year_month_day ymd(Date date)
{
    return sysDays(date);
}

Date fromSysDays(std::chrono::sys_days days)
{
    return Date::ofDayNumber(static_cast<std::int32_t>(days.time_since_epoch().count()));
}

/// The number that `count` digits write; nothing on any other character.
std::optional<int> number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return {};
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::string_view monthName(unsigned month, Language language)
{
    static constexpr std::array<std::string_view, 12> kDutch{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                             "juli",    "augustus", "september", "oktober", "november", "december"};
    static constexpr std::array<std::string_view, 12> kEnglish{"January", "February", "March",     "April",   "May",      "June",
                                                               "July",    "August",   "September", "October", "November", "December"};
    static constexpr std::array<std::string_view, 12> kGerman{"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                                              "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
    switch (language) {
    case Language::Dutch: return kDutch.at(month - 1);
    case Language::English: return kEnglish.at(month - 1);
    case Language::German: return kGerman.at(month - 1);
    }
    TEGOED_UNREACHABLE();
}

} // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day)
{
    if (year < kFirstYear || year > kLastYear || month > 12 || day > 31) return {};
    const std::chrono::year_month_day parts{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (!parts.ok()) return {};
    return fromSysDays(parts);
}

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return {};
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day) return {};
    return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

int Date::year() const
{
    return static_cast<int>(ymd(*this).year());
}

unsigned Date::month() const
{
    return static_cast<unsigned>(ymd(*this).month());
}

unsigned Date::day() const
{
    return static_cast<unsigned>(ymd(*this).day());
}

unsigned Date::isoWeekday() const
{
    return std::chrono::weekday{sysDays(*this)}.iso_encoding();
}

Date Date::firstOfMonth() const
{
    const auto parts = ymd(*this);
    return fromSysDays(parts.year() / parts.month() / 1);
}

Date Date::lastOfMonth() const
{
    const auto parts = ymd(*this);
    return fromSysDays(parts.year() / parts.month() / std::chrono::last);
}

Date Date::plusMonths(int months) const
{
    const auto moved = ymd(*this) + std::chrono::months{months};
    return moved.ok() ? fromSysDays(moved) : fromSysDays(moved.year() / moved.month() / std::chrono::last);
}

std::string toString(Date date)
{
    const auto parts = ymd(date);
    const auto year = static_cast<int>(parts.year());
    const auto month = static_cast<unsigned>(parts.month());
    const auto day = static_cast<unsigned>(parts.day());
    if (year < 0 || year > 9999) return fmt::format("{:04}-{:02}-{:02}", year, month, day);

    const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
    const auto y = static_cast<unsigned>(year);
    return {digit(y / 1000),   digit(y / 100), digit(y / 10), digit(y),        '-',
            digit(month / 10), digit(month),   '-',           digit(day / 10), digit(day)};
}

std::string_view code(Language language)
{
    switch (language) {
    case Language::Dutch: return "nl";
    case Language::English: return "en";
    case Language::German: return "de";
    }
    TEGOED_UNREACHABLE();
}

std::optional<Language> parseLanguage(std::string_view code)
{
    for (const auto language : {Language::Dutch, Language::English, Language::German})
        if (base::code(language) == code) return language;
    return {};
}

std::string displayLong(Date date, Language language)
{
    const auto* pattern = language == Language::German ? "{}. {} {}" : "{} {} {}";
    return fmt::format(fmt::runtime(pattern), date.day(), monthName(date.month(), language), date.year());
}

std::string displayShort(Date date, Language language)
{
    const auto written = [&](char separator) {
        return fmt::format("{:02}{}{:02}{}{:04}", date.day(), separator, date.month(), separator, date.year());
    };
    switch (language) {
    case Language::Dutch: return written('-');
    case Language::English: return written('/');
    case Language::German: return written('.');
    }
    TEGOED_UNREACHABLE();
}

Date dateOf(int year, unsigned month, unsigned day)
{
    const auto date = Date::of(year, month, day);
    TEGOED_ASSERT(date.has_value());
    return *date;
}

} // namespace tegoed::base
