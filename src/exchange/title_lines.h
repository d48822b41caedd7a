#pragma once

#include "base/date.h"
#include "exchange/import_options.h"

#include <optional>
#include <string>
#include <vector>

namespace tegoed::exchange {

/// The date of a list from the lines above its headings: the one behind a word such as `Datum`, `per`, `Stichtag`, else the only one.
/// `order` is that of the list's own dates; without it a date that could be two days is left alone, but for `.` and `-`, which are
/// day first.
[[nodiscard]] std::optional<base::Date> listDateIn(const std::vector<std::vector<std::string>>& titles, std::optional<DateOrder> order);

/// Our company as the title lines name it (`Administratie: Voorbeeld BV`); else empty.
[[nodiscard]] std::string companyIn(const std::vector<std::vector<std::string>>& titles);

} // namespace tegoed::exchange
