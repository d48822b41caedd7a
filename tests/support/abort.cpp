#include "support/abort.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>

namespace support {

std::string abortMessage(const std::function<void()>& work)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const auto child = ::fork();
    if (child < 0) throw std::runtime_error("no process");
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // Not the test framework's report.
        ::dup2(ends[1], STDERR_FILENO);
        ::close(ends[0]);
        work();
        ::_exit(0);
    }
    ::close(ends[1]);
    std::string message;
    std::array<char, 512> part{};
    for (;;) {
        const auto count = ::read(ends[0], part.data(), part.size());
        if (count <= 0) break;
        message.append(part.data(), static_cast<std::size_t>(count));
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT ? message : std::string{};
}

} // namespace support
