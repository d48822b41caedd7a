#pragma once

#include <string>
#include <vector>

namespace limits {

/// `sqlite3 NEWFILE ".import --csv FILE items"` as a process of its own, then `indices` on that table. Milliseconds of the whole process.
[[nodiscard]] double sqliteImportMs(const std::string& newFile, const std::string& csvFile, const std::vector<std::string>& indices);

} // namespace limits
