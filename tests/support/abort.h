#pragma once

#include <functional>
#include <string>

namespace support {

/// What `work` wrote to stderr before it aborted, in a process of its own; empty if it did not abort.
[[nodiscard]] std::string abortMessage(const std::function<void()>& work);

} // namespace support
