#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace limits {

/// Rows of some tables, read into memory, to be put into an empty file again.
class BareInserts {
public:
    /// `queries` select the rows, one for each of `tables`, with all columns of the table in their order.
    BareInserts(const std::string& file, const std::vector<std::string>& tables, const std::vector<std::string>& queries);

    /// Makes the tables in a new file in WAL mode with synchronous=FULL, without foreign keys, inserts the rows by prepared statements in
    /// one transaction and makes the tables' indices at its end, which is the fastest plain way. Milliseconds of that transaction.
    [[nodiscard]] double run(const std::string& newFile) const;
    [[nodiscard]] std::size_t rowCount() const;

private:
    using Cell = std::variant<std::monostate, long long, std::string>;
    struct Table {
        std::string definition;
        std::vector<std::string> indices;
        std::string insert;
        std::size_t columnCount;
        std::vector<Cell> cells;
    };
    std::vector<Table> m_tables{};
};

} // namespace limits
