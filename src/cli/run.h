#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace tegoed::cli {

/// Where a command writes.
struct Streams {
    std::ostream& out;
    std::ostream& err;
    bool errIsTerminal = false;     ///< Progress is shown there.
    std::size_t lineWidth = 0;      ///< Columns of the terminal that `out` is; 0 where it is none.
    bool (*readerLeft)() = nullptr; ///< Whether nobody reads `out` any more (`tegoedctl … | head`), which is no fault.
};

/// Runs one command line (without the program's name) and gives the exit code of the contract. Never throws.
[[nodiscard]] int run(const std::vector<std::string>& arguments, Streams streams);

} // namespace tegoed::cli
