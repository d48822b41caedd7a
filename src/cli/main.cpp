#include "base/file.h"
#include "base/log.h"
#include "cli/run.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    // A reader that stops early (`tegoedctl … | head`) ends the writing, not the command in its middle.
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    tegoed::base::openLog(tegoed::base::stateFolder());
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return tegoed::cli::run(arguments, {std::cout, std::cerr, isatty(STDERR_FILENO) != 0});
}
