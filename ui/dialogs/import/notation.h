#pragma once

#include "base/money.h"
#include "exchange/import_options.h"
#include "exchange/list_preview.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tegoed::ui {

/// One way in which an example of a file can be read.
template <class Value>
struct Reading {
    Value value;
    QString meaning{}; ///< `3 April 2026`, `1.234,50`.
};

/// The orders of day, month and year under which a cell is a date; those that give the same day are one.
[[nodiscard]] std::vector<Reading<exchange::DateOrder>> dateReadings(const std::string& cell);
/// The decimal signs under which a cell is an amount; the same.
[[nodiscard]] std::vector<Reading<char>> amountReadings(const std::string& cell, base::Currency currency);

/// An amount as somebody types it, in either notation, in the smallest units of its currency; nothing if it is none. Three digits behind
/// the sign of the window's language are decimals where the currency has so many.
[[nodiscard]] std::optional<std::int64_t> typedMinor(const QString& text, base::Currency currency);

} // namespace tegoed::ui
