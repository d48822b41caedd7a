#include "exchange/title_lines.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/header_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tegoed::exchange {

namespace {

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t i = 0;
    while (i < text.size()) {
        const auto end = std::min(text.find_first_of(" \t:;()", i), text.size());
        if (end > i) words.push_back(text.substr(i, end - i));
        i = end + 1;
    }
    return words;
}

std::optional<base::Date> dateOf(std::string_view text, std::optional<DateOrder> order)
{
    while (!text.empty() && (text.back() == '.' || text.back() == ','))
        text.remove_suffix(1);
    const DateParts parts = dateParts(text);
    if (parts.shape == DateShape::None || parts.shape == DateShape::Empty) return std::nullopt;
    if (text.find_first_of("-/.") == std::string_view::npos && parts.shape != DateShape::Named && parts.shape != DateShape::YearFirst)
        return std::nullopt;
    if (parts.shape == DateShape::YearLast || parts.shape == DateShape::TwoDigits) {
        if (parts.first > 12 && parts.second <= 12)
            order = DateOrder::DayMonthYear;
        else if (parts.second > 12 && parts.first <= 12)
            order = DateOrder::MonthDayYear;
        else if (!order && text.find('/') == std::string_view::npos)
            order = DateOrder::DayMonthYear;
    }
    const DateValue value = parseDate(text, order);
    return value.state == DateState::Ok ? std::optional{value.date} : std::nullopt;
}

bool announcesListDate(std::string_view word)
{
    static constexpr std::array<std::string_view, 17> kWords{"datum",        "date",  "per",      "stichtag", "peildatum", "asof",
                                                             "zum",          "am",    "at",       "op",       "tm",        "totenmet",
                                                             "dateatfilter", "stand", "standper", "on",       "until"};
    const std::string plain = normalisedHeading(word);
    return std::find(kWords.begin(), kWords.end(), plain) != kWords.end();
}

} // namespace

std::optional<base::Date> listDateIn(const std::vector<std::vector<std::string>>& titles, std::optional<DateOrder> order)
{
    std::optional<base::Date> announced;
    std::optional<base::Date> any;
    int anyCount = 0;
    bool previousAnnounces = false;
    for (const auto& row : titles) {
        for (const std::string& cell : row) {
            if (cell.empty()) continue;
            if (const auto whole = dateOf(cell, order)) {
                if (previousAnnounces && !announced) announced = whole;
                any = whole;
                ++anyCount;
                previousAnnounces = false;
                continue;
            }
            const auto words = wordsOf(cell);
            bool wordAnnounces = false;
            for (std::size_t i = 0; i < words.size(); ++i) {
                auto date = dateOf(words[i], order);
                // `21 november 2026`
                if (!date && i + 2 < words.size()) {
                    const auto length = static_cast<std::size_t>(words[i + 2].data() + words[i + 2].size() - words[i].data());
                    date = dateOf({words[i].data(), length}, order);
                }
                if (date) {
                    if (wordAnnounces && !announced) announced = date;
                    any = date;
                    ++anyCount;
                }
                wordAnnounces = announcesListDate(words[i]) ||
                                (wordAnnounces && i > 0 && announcesListDate(std::string{words[i - 1]} + std::string{words[i]}));
                if (i > 0 && announcesListDate(std::string{words[i - 1]} + std::string{words[i]})) wordAnnounces = true;
            }
            previousAnnounces = wordAnnounces || announcesListDate(cell);
        }
    }
    if (announced) return announced;
    return anyCount == 1 ? any : std::nullopt;
}

std::string companyIn(const std::vector<std::vector<std::string>>& titles)
{
    static constexpr std::array<std::string_view, 8> kWords{"administratie", "bedrijf",     "company",     "firma",
                                                            "mandant",       "unternehmen", "onderneming", "eigenbedrijf"};
    const auto announces = [&](std::string_view text) {
        const std::string word = normalisedHeading(text);
        return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
    };
    for (const auto& row : titles) {
        bool previous = false;
        for (const std::string& cell : row) {
            if (cell.empty()) continue;
            if (previous) return cell;
            const auto colon = cell.find(':');
            if (colon != std::string::npos && announces(cell.substr(0, colon))) {
                const std::string_view rest = base::trimmed(std::string_view{cell}.substr(colon + 1));
                if (!rest.empty()) return std::string{rest};
            }
            previous = announces(cell);
        }
    }
    return {};
}

} // namespace tegoed::exchange
