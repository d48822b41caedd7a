#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace tegoed::base {

/// How far a long piece of work is: `done` of `total` (0: unknown). Called from the working thread, at most some tens of times a second.
using ProgressSink = std::function<void(std::int64_t done, std::int64_t total)>;

/// What long work gets from its caller. Work looks at `stop` between steps and gives `Cancelled` back.
struct Work {
    std::stop_token stop{};
    ProgressSink progress{};
};

} // namespace tegoed::base
