#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER // NOLINT: version 2 compiles its runner into the file that says so.
#endif
#include "support/catch.h"

int main(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}
