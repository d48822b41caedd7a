#include "cli/output.h"

#include "app/wording.h"
#include "base/assert.h"
#include "base/text.h"
#include "cli/text_table.h"
#include "exchange/csv_writer.h"

#include <ostream>
#include <type_traits>

namespace tegoed::cli {

namespace {

void writeObject(JsonWriter& json, const std::vector<base::TableColumn>& columns, const std::vector<base::Cell>& cells)
{
    json.beginObject();
    for (std::size_t at = 0; at < columns.size(); ++at) {
        json.key(columns[at].key);
        writeCell(json, cells[at]);
    }
    json.endObject();
}

} // namespace

std::vector<base::TableColumn> columnsOf(std::string_view keys, base::Language language)
{
    std::vector<base::TableColumn> columns;
    for (auto key : base::split(keys, ' ')) {
        const bool isNumber = key.starts_with('#');
        if (isNumber) key.remove_prefix(1);
        columns.push_back(
            {std::string{key}, app::text("column." + std::string{key}, language), isNumber ? base::Align::Number : base::Align::Text});
    }
    return columns;
}

base::Cell textCell(std::string_view text)
{
    return text.empty() ? base::Cell{} : base::Cell{std::string{text}};
}

base::Cell countCell(std::int64_t count)
{
    return base::Cell{std::int64_t{count}};
}

void show(const Context& context, const base::Table& table)
{
    switch (context.format()) {
    case Format::Text: writeAligned(context.out(), table, context.language(), context.lineWidth()); return;
    case Format::Csv: context.out() << exchange::toCsv(table); return;
    case Format::Json: {
        JsonWriter json{context.out()};
        json.beginArray();
        for (const auto& row : table.rows)
            writeObject(json, table.columns, row);
        json.endArray();
        return;
    }
    }
    TEGOED_UNREACHABLE();
}

void showRecord(const Context& context, const base::Table& oneRow)
{
    TEGOED_ASSERT(oneRow.rows.size() == 1);
    switch (context.format()) {
    case Format::Text: writeFields(context.out(), oneRow.columns, oneRow.rows.front(), context.language(), context.lineWidth()); return;
    case Format::Csv: context.out() << exchange::toCsv(oneRow); return;
    case Format::Json: {
        JsonWriter json{context.out()};
        writeObject(json, oneRow.columns, oneRow.rows.front());
        return;
    }
    }
    TEGOED_UNREACHABLE();
}

void showDone(const Context& context, std::string_view command)
{
    if (context.format() == Format::Text) {
        context.out() << context.text("cli.done", {app::text("journal." + std::string{command}, context.language())}) << '\n';
        return;
    }
    base::Table table;
    table.columns = columnsOf("command", context.language());
    table.rows.push_back({std::string{command}});
    showRecord(context, table);
}

void writeCell(JsonWriter& json, const base::Cell& cell)
{
    std::visit(
        [&](const auto& content) {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, std::monostate>)
                json.null();
            else
                json.value(content);
        },
        cell);
}

} // namespace tegoed::cli
