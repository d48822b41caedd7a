#include "limits/bare_inserts.h"

#include "limits/database.h"
#include "limits/stopwatch.h"

namespace limits {
namespace {

std::string textOf(sqlite3_stmt* row, int column)
{
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

} // namespace

BareInserts::BareInserts(const std::string& file, const std::vector<std::string>& tables, const std::vector<std::string>& queries)
{
    const Database database(file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Table table;
        sqlite3_stmt* const schema = database.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = '" + tables[i] +
                                                      "' AND sql IS NOT NULL ORDER BY type = 'index'");
        while (database.step(schema)) {
            if (table.definition.empty()) {
                table.definition = textOf(schema, 0);
            } else {
                table.indices.push_back(textOf(schema, 0));
            }
        }
        sqlite3_finalize(schema);
        sqlite3_stmt* const rows = database.prepare(queries[i]);
        table.columnCount = static_cast<std::size_t>(sqlite3_column_count(rows));
        table.insert = "INSERT INTO " + tables[i] + " VALUES (?";
        for (std::size_t column = 1; column < table.columnCount; ++column)
            table.insert += ",?";
        table.insert += ")";
        while (database.step(rows)) {
            for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                switch (sqlite3_column_type(rows, column)) {
                case SQLITE_INTEGER: table.cells.emplace_back(sqlite3_column_int64(rows, column)); break;
                case SQLITE_TEXT: table.cells.emplace_back(textOf(rows, column)); break;
                default: table.cells.emplace_back(); break;
                }
            }
        }
        sqlite3_finalize(rows);
        m_tables.push_back(std::move(table));
    }
}

double BareInserts::run(const std::string& newFile) const
{
    const Database database(newFile, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX);
    database.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF");
    for (const Table& table : m_tables)
        database.run(table.definition.c_str());
    const Stopwatch watch;
    database.run("BEGIN IMMEDIATE");
    for (const Table& table : m_tables) {
        sqlite3_stmt* const insert = database.prepare(table.insert);
        for (std::size_t first = 0; first < table.cells.size(); first += table.columnCount) {
            for (std::size_t column = 0; column < table.columnCount; ++column) {
                const Cell& cell = table.cells[first + column];
                const int parameter = static_cast<int>(column) + 1;
                if (const auto* number = std::get_if<long long>(&cell)) {
                    sqlite3_bind_int64(insert, parameter, *number);
                } else if (const auto* text = std::get_if<std::string>(&cell)) {
                    sqlite3_bind_text(insert, parameter, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
                } else {
                    sqlite3_bind_null(insert, parameter);
                }
            }
            database.step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        for (const std::string& index : table.indices)
            database.run(index.c_str());
    }
    database.run("COMMIT");
    return watch.ms();
}

std::size_t BareInserts::rowCount() const
{
    std::size_t count = 0;
    for (const Table& table : m_tables)
        count += table.cells.size() / table.columnCount;
    return count;
}

} // namespace limits
