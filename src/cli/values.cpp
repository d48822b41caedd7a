#include "cli/values.h"

#include "base/text.h"

#include <charconv>

namespace tegoed::cli {

using base::ErrorCode;

base::Result<base::Date> readDate(const std::string& text)
{
    const auto date = base::Date::parse(text);
    if (!date) return base::fail(ErrorCode::BadDate, {text});
    return *date;
}

base::Result<std::optional<base::Date>> readOptionalDate(const std::string& text)
{
    if (text.empty()) return std::optional<base::Date>{};
    TEGOED_TRY(const auto date, readDate(text));
    return std::optional{date};
}

base::Result<std::int64_t> readNumber(std::string_view option, const std::string& text, std::int64_t least, std::int64_t most)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most) {
        return base::fail(ErrorCode::BadValue, {std::string{option}, text, std::to_string(least) + " … " + std::to_string(most)});
    }
    return number;
}

base::Result<app::ImportMode> readMode(const std::string& text)
{
    if (text == "add") return app::ImportMode::Add;
    if (text == "snapshot") return app::ImportMode::Snapshot;
    return base::fail(ErrorCode::BadValue, {"--mode", text, "add, snapshot"});
}

base::Result<app::KeyValues> readKeyValues(const std::vector<std::string>& pairs)
{
    app::KeyValues values;
    for (const auto& pair : pairs) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos || equals == 0) return base::fail(ErrorCode::BadValue, {"KEY=VALUE", pair, "KEY=VALUE, KEY="});
        values.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return values;
}

std::vector<std::string> readList(const std::vector<std::string>& texts)
{
    std::vector<std::string> parts;
    for (const auto& text : texts) {
        for (const auto part : base::split(text, ',')) {
            if (const auto trimmed = base::trimmed(part); !trimmed.empty()) parts.emplace_back(trimmed);
        }
    }
    return parts;
}

base::Result<std::vector<app::ItemAmount>> readItemAmounts(const std::string& text)
{
    std::vector<app::ItemAmount> amounts;
    for (const auto part : base::split(text, ',')) {
        const auto equals = part.rfind('=');
        if (equals == std::string_view::npos && !amounts.empty()) {
            amounts.back().amount += ',' + std::string{part};
            continue;
        }
        if (equals == std::string_view::npos || equals == 0)
            return base::fail(ErrorCode::BadValue, {"ITEM=AMOUNT", std::string{part}, "ITEM=AMOUNT,…"});
        amounts.push_back({std::string{base::trimmed(part.substr(0, equals))}, std::string{part.substr(equals + 1)}});
    }
    return amounts;
}

} // namespace tegoed::cli
