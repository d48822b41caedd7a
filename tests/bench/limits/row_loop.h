#pragma once

#include <string>
#include <vector>

namespace limits {

/// Opens the file, steps through the rows of `queries` and reads every column of each row, keeping nothing. Milliseconds.
[[nodiscard]] double rowLoopMs(const std::string& file, const std::vector<std::string>& queries);

} // namespace limits
