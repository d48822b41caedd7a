#include "exchange/import_options.h"

#include "base/assert.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace tegoed::exchange {

using base::ErrorCode;
using base::fail;
using base::Result;

std::string_view code(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return "dmy";
    case DateOrder::MonthDayYear: return "mdy";
    case DateOrder::YearMonthDay: return "ymd";
    }
    TEGOED_UNREACHABLE();
}

std::optional<DateOrder> parseDateOrder(std::string_view text)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        if (code(order) == text) return order;
    return std::nullopt;
}

std::string_view code(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return "UTF-8";
    case Encoding::Utf16Little: return "UTF-16LE";
    case Encoding::Utf16Big: return "UTF-16BE";
    case Encoding::Windows1252: return "Windows-1252";
    }
    TEGOED_UNREACHABLE();
}

std::optional<Encoding> parseEncoding(std::string_view text)
{
    for (const Encoding encoding : kEncodings)
        if (base::equalsIgnoringAsciiCase(code(encoding), text)) return encoding;
    return std::nullopt;
}

std::string_view delimiterCode(char delimiter)
{
    switch (delimiter) {
    case ';': return "semicolon";
    case ',': return "comma";
    case '\t': return "tab";
    case '|': return "pipe";
    default: TEGOED_UNREACHABLE(); // No other one is looked for or taken.
    }
}

std::optional<char> parseDelimiter(std::string_view text)
{
    for (const char delimiter : kDelimiters)
        if (text == std::string_view{&delimiter, 1} || text == delimiterCode(delimiter)) return delimiter;
    return std::nullopt;
}

std::optional<Encoding> ImportOptions::chosenEncoding() const
{
    return encoding || !profile ? encoding : profile->encoding;
}

std::optional<char> ImportOptions::chosenDelimiter() const
{
    return delimiter || !profile ? delimiter : profile->delimiter;
}

Result<std::vector<FieldMapping>> parseMappings(std::string_view text)
{
    std::vector<FieldMapping> result;
    const auto isFieldName = [](std::string_view name) {
        return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    };
    for (const std::string_view part : base::split(text, ',')) {
        const auto equals = part.find('=');
        const std::string_view field = equals == std::string_view::npos ? std::string_view{} : base::trimmed(part.substr(0, equals));
        if (isFieldName(field)) {
            result.push_back({std::string{field}, std::string{base::trimmed(part.substr(equals + 1))}});
        } else if (!result.empty()) {
            result.back().column += "," + std::string{part};
        } else {
            return fail(ErrorCode::BadValue, {"--map", std::string{text}, "field=Column,field=Column"});
        }
    }
    return result;
}

std::string toJson(const ImportProfile& profile)
{
    nlohmann::json json;
    json["headings"] = profile.headings;
    json["map"] = nlohmann::json::array();
    for (const FieldMapping& entry : profile.map)
        json["map"].push_back({{"field", entry.field}, {"column", entry.column}});
    if (profile.dates) json["dates"] = std::string{code(*profile.dates)};
    if (profile.decimal) json["decimal"] = std::string(1, *profile.decimal);
    if (profile.encoding) json["encoding"] = std::string{code(*profile.encoding)};
    if (profile.delimiter) json["delimiter"] = std::string{delimiterCode(*profile.delimiter)};
    const std::array words{std::pair{"kind", &profile.kind}, std::pair{"mode", &profile.mode}, std::pair{"opening", &profile.opening},
                           std::pair{"used_on", &profile.usedOn}};
    for (const auto& [key, value] : words)
        if (!value->empty()) json[key] = *value;
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<ImportProfile> parseImportProfile(std::string_view text)
{
    const auto bad = [&](std::string_view what) { return fail(ErrorCode::BadValue, {"profile", std::string{what}, "JSON"}); };
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return bad("profile");
    ImportProfile profile;
    const auto textOf = [](const nlohmann::json& object, const char* key) {
        const auto hit = object.find(key);
        return hit != object.end() && hit->is_string() ? hit->get<std::string>() : std::string{};
    };
    profile.headings = textOf(json, "headings");
    if (const auto map = json.find("map"); map != json.end()) {
        if (!map->is_array()) return bad("map");
        for (const auto& entry : *map) {
            if (!entry.is_object() || textOf(entry, "field").empty()) return bad("map");
            profile.map.push_back({textOf(entry, "field"), textOf(entry, "column")});
        }
    }
    profile.kind = textOf(json, "kind");
    profile.mode = textOf(json, "mode");
    profile.opening = textOf(json, "opening");
    profile.usedOn = textOf(json, "used_on");
    if (json.contains("dates")) {
        profile.dates = parseDateOrder(textOf(json, "dates"));
        if (!profile.dates) return bad("dates");
    }
    if (json.contains("decimal")) {
        const std::string sign = textOf(json, "decimal");
        if (sign != "." && sign != ",") return bad("decimal");
        profile.decimal = sign.front();
    }
    if (json.contains("encoding")) {
        profile.encoding = parseEncoding(textOf(json, "encoding"));
        if (!profile.encoding) return bad("encoding");
    }
    if (json.contains("delimiter")) {
        profile.delimiter = parseDelimiter(textOf(json, "delimiter"));
        if (!profile.delimiter) return bad("delimiter");
    }
    return profile;
}

} // namespace tegoed::exchange
