#pragma once

#include <source_location>

namespace tegoed::base {

/// Ends the program with a message on stderr and in the log: a mistake of ours, never of a user or of a file.
[[noreturn]] void failAssertion(const char* condition, std::source_location where = std::source_location::current());

} // namespace tegoed::base

/// Stays on in release builds: wrong books are worse than a stopped program.
#define TEGOED_ASSERT(condition)                                                                                                           \
    do {                                                                                                                                   \
        if (!(condition)) [[unlikely]]                                                                                                     \
            ::tegoed::base::failAssertion(#condition);                                                                                     \
    } while (false)

/// Marks the end of a switch over all enumerators.
#define TEGOED_UNREACHABLE() ::tegoed::base::failAssertion("unreachable")
