#pragma once

#include "base/calendar.h"

#include <string>
#include <unordered_map>

namespace tegoed::persistence {

/// The business calendar from a ledger's settings. `calendar.good_friday` and `calendar.liberation_day`: `no` makes it a working day, all
/// else leaves it off. `calendar.extra_days` and `calendar.quiet`: days `YYYY-MM-DD` and ranges `YYYY-MM-DD..YYYY-MM-DD` with commas
/// between, each perhaps with a name behind a blank; what cannot be read is left out (app checks a setting before it stores it).
[[nodiscard]] base::CalendarSettings calendarSettings(const std::unordered_map<std::string, std::string>& settings);

} // namespace tegoed::persistence
