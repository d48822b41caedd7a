#include "base/file.h"
#include "base/log.h"
#include "cli/run.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

namespace {

bool readerLeft()
{
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    return poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

/// Columns of the terminal on standard output; 0 where there is none.
std::size_t lineWidth()
{
    winsize size{};
    return isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace

int main(int argc, char** argv)
{
    // A reader that stops early (`tegoedctl … | head`) ends the writing, not the command in its middle.
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    tegoed::base::openLog(tegoed::base::stateFolder());
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return tegoed::cli::run(arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0, lineWidth(), readerLeft});
}
