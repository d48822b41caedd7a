#pragma once

#include <cstdint>
#include <string>

namespace limits {

/// What parsing a file gave, so that a wrong parser shows.
struct ParsedFile {
    double ms;
    std::int64_t rowCount;
    std::int64_t openMinor; ///< Sum of the open amounts.
};

/// Parses the bench's list of items with one function over the mapped file: quoted fields, dates to day numbers, amounts to cents, each row
/// into one record of 64 bytes, its texts into one pool. It knows the columns and their formats; what it can't read ends the program.
[[nodiscard]] ParsedFile parseItems(const std::string& csvFile);

} // namespace limits
