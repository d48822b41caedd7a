#include "limits/sqlite_import.h"

#include "limits/stopwatch.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace limits {

double sqliteImportMs(const std::string& newFile, const std::string& csvFile, const std::vector<std::string>& indices)
{
    std::vector<std::string> words{"sqlite3", "-batch", "-bail", newFile, ".import --csv \"" + csvFile + "\" items"};
    words.insert(words.end(), indices.begin(), indices.end());
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const Stopwatch watch;
    pid_t child = 0;
    int status = 1;
    if (posix_spawnp(&child, "sqlite3", nullptr, nullptr, arguments.data(), environ) != 0 || waitpid(child, &status, 0) != child ||
        status != 0) {
        std::fputs("sqlite3 .import failed\n", stderr);
        std::exit(1);
    }
    return watch.ms();
}

} // namespace limits
