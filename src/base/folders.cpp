#include "base/file.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace tegoed::base {
namespace {

std::filesystem::path home()
{
    const char* home = std::getenv("HOME");
    if (home != nullptr && *home == '/') return home;
    const auto* user = ::getpwuid(::getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
}

/// The folder of the XDG base directory specification, which says to ignore paths that are not absolute.
std::filesystem::path baseFolder(const char* variable, const char* belowHome)
{
    const char* folder = std::getenv(variable);
    const auto base = folder != nullptr && *folder == '/' ? std::filesystem::path{folder} : home() / belowHome;
    return base / "tegoed";
}

} // namespace

std::filesystem::path dataFolder()
{
    return baseFolder("XDG_DATA_HOME", ".local/share");
}

std::filesystem::path stateFolder()
{
    return baseFolder("XDG_STATE_HOME", ".local/state");
}

std::filesystem::path configFolder()
{
    return baseFolder("XDG_CONFIG_HOME", ".config");
}

} // namespace tegoed::base
