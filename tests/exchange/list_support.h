#pragma once

#include "exchange/item_rows.h"

#include "support/catch.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

inline std::filesystem::path fixture(std::string_view name)
{
    return std::filesystem::path{TEGOED_SOURCE_DIR} / "tests/exchange/fixtures" / name;
}

/// The table of a text that must be readable.
inline ItemTable itemsOf(std::string text, const ImportOptions& options = {})
{
    auto table = readItemsFromBytes(std::move(text), options, "list.csv");
    if (!table) FAIL("not readable: " << base::name(table.error().code) << " in line " << table.error().line);
    return *std::move(table);
}

inline std::string textOf(std::optional<base::Date> date)
{
    return date ? base::toString(*date) : "-";
}

inline std::string amountOf(std::int64_t minor, base::Currency currency)
{
    return base::minorToString(minor, currency.decimals());
}

/// ASCII as UTF-16, with its mark or without.
inline std::string utf16(const std::string& ascii, bool big, bool mark)
{
    std::string out = mark ? big ? "\xFE\xFF" : "\xFF\xFE" : "";
    for (const char c : ascii) {
        if (big) out += '\0';
        out += c;
        if (!big) out += '\0';
    }
    return out;
}

} // namespace tegoed::exchange
