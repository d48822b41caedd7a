#pragma once

#include "app/customers.h"
#include "app/imports.h"
#include "app/money.h"
#include "base/date.h"
#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::cli {

// What stands on a command line, as values. Errors are of class Usage: BadDate, BadValue.

[[nodiscard]] base::Result<base::Date> readDate(const std::string& text);
/// Nothing for an empty text.
[[nodiscard]] base::Result<std::optional<base::Date>> readOptionalDate(const std::string& text);
/// A whole number from `least` to `most`; `option` names it in the error.
[[nodiscard]] base::Result<std::int64_t> readNumber(std::string_view option, const std::string& text, std::int64_t least,
                                                    std::int64_t most);
/// What a list is: `add` or `snapshot`.
[[nodiscard]] base::Result<app::ImportMode> readMode(const std::string& text);
/// `KEY=VALUE` each; the value may be empty.
[[nodiscard]] base::Result<app::KeyValues> readKeyValues(const std::vector<std::string>& pairs);
/// `N,N,…`, also over several arguments; empty parts are left out.
[[nodiscard]] std::vector<std::string> readList(const std::vector<std::string>& texts);
/// `ITEM=AMOUNT,…`: a part without `=` belongs to the amount before it (`F1=12,50`).
[[nodiscard]] base::Result<std::vector<app::ItemAmount>> readItemAmounts(const std::string& text);

/// The code that `text` names, by a parser of ledger/vocabulary.h; `all` are the codes that exist.
template <class Parse, class All>
[[nodiscard]] auto readCode(std::string_view option, const std::string& text, Parse parse, const All& all)
    -> base::Result<typename decltype(parse(std::string_view{}))::value_type>
{
    const auto value = parse(text);
    if (value) return *value;
    std::string names;
    for (const auto one : all)
        names += (names.empty() ? "" : ", ") + std::string{name(one)};
    return base::fail(base::ErrorCode::BadValue, {std::string{option}, text, names});
}

} // namespace tegoed::cli
