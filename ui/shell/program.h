#pragma once

namespace tegoed::ui {

/// The whole program: reads the command line, opens the window, runs until it is closed. Gives the exit code.
[[nodiscard]] int runProgram(int argc, char** argv);

} // namespace tegoed::ui
