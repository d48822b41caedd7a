#include "ui/shell/program.h"

int main(int argc, char** argv)
{
    return tegoed::ui::runProgram(argc, argv);
}
