#include "limits/row_loop.h"

#include "limits/database.h"
#include "limits/stopwatch.h"

#include <benchmark/benchmark.h>

#include <cstdint>

namespace limits {

double rowLoopMs(const std::string& file, const std::vector<std::string>& queries)
{
    const Stopwatch watch;
    const Database database(file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
    std::int64_t sum = 0;
    for (const std::string& query : queries) {
        sqlite3_stmt* const rows = database.prepare(query);
        const int columnCount = sqlite3_column_count(rows);
        while (database.step(rows)) {
            for (int column = 0; column < columnCount; ++column) {
                switch (sqlite3_column_type(rows, column)) {
                case SQLITE_INTEGER: sum += sqlite3_column_int64(rows, column); break;
                case SQLITE_TEXT: sum += sqlite3_column_text(rows, column)[0]; break;
                default: break;
                }
            }
        }
        sqlite3_finalize(rows);
    }
    benchmark::DoNotOptimize(sum);
    return watch.ms();
}

} // namespace limits
