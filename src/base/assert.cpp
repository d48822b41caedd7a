#include "base/assert.h"

#include "base/log.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace tegoed::base {

void failAssertion(const char* condition, std::source_location where)
{
    std::fprintf(stderr, "tegoed: assertion failed: %s (%s:%u, %s)\n", condition, where.file_name(), static_cast<unsigned>(where.line()),
                 where.function_name());
    std::fflush(stderr);
    try {
        logError(fmt::format("assertion failed: {} ({}:{})", condition, where.file_name(), where.line()));
    } catch (const std::exception&) { // Out of memory, most likely: stderr has the message already.
    }
    std::abort();
}

} // namespace tegoed::base
