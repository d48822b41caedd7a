#pragma once

#include "base/table.h"
#include "cli/context.h"
#include "cli/json_writer.h"

#include <string_view>

namespace tegoed::cli {

/// Columns by their keys, apart by spaces: `customer name #open` is two texts and a number. Titles are wording's `column.…`.
[[nodiscard]] std::vector<base::TableColumn> columnsOf(std::string_view keys, base::Language language);

/// A cell with a text, or without a value if it is empty.
[[nodiscard]] base::Cell textCell(std::string_view text);
template <class T>
[[nodiscard]] base::Cell optionalCell(const std::optional<T>& perhaps)
{
    return perhaps ? base::Cell{*perhaps} : base::Cell{};
}
[[nodiscard]] base::Cell countCell(std::int64_t count);

/// The rows in the format that was asked for: a table, a JSON array of objects by the columns' keys, or CSV.
void show(const Context& context, const base::Table& table);
/// One record: lines of fields, a JSON object, or CSV of one row.
void showRecord(const Context& context, const base::Table& oneRow);
/// What a command says that has nothing to show but that it was done: `command` is its name in the journal.
void showDone(const Context& context, std::string_view command);

/// A cell as a JSON value: money as a text, nothing as null.
void writeCell(JsonWriter& json, const base::Cell& cell);

} // namespace tegoed::cli
