#include "other_process.h"

#include "app/notes.h"
#include "data.h"
#include "persistence/ledger_file.h"
#include "window_desk.h"

#include <fmt/format.h>

#include <malloc.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>

namespace tegoed::bench {
namespace {

constexpr const char* kMemory = "--as-memory";
constexpr const char* kNote = "--as-note";
constexpr const char* kWindow = "--as-window";

std::string runSelf(const char* what, const std::string& first, const std::string& second)
{
    const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string command = fmt::format("'{}' {} '{}' '{}'", program, what, first, second);
    FILE* const pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) die("start " + program);
    std::string output;
    char buffer[256];
    while (std::fgets(buffer, sizeof buffer, pipe) != nullptr)
        output += buffer;
    if (::pclose(pipe) != 0) die(std::string("failed: ") + what);
    return output;
}

double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

int measureMemory(const std::filesystem::path& path)
{
    auto file = orDie(persistence::LedgerFile::open(path), "open");
    const double before = residentBytes();
    const ledger::Book book = file.load(2);
    ::malloc_trim(0); // What loading gave back to the allocator is free for the screens.
    const double after = residentBytes();
    std::size_t limit = 0;
    for (const ledger::OpenItem& item : book.items.all())
        limit += sizeof item + item.numberLength;
    std::printf("%zu %zu %.0f\n", limit, book.byteCount(), after - before);
    return 0;
}

int logNote(const std::filesystem::path& path, const std::string& customer)
{
    Data const data(path.parent_path(), 0);
    auto ledger = data.open(path);
    orDie(app::logContact(ledger, {.customer = customer, .text = "Spoke to accounts payable: will be paid on Friday."}), "log");
    return 0;
}

/// Since this process was started, to a hundredth of a second.
double msSinceStart()
{
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    // What stands behind the program's name in parentheses; the 22nd field is the start in ticks since boot.
    std::istringstream fields{text.substr(text.rfind(')') + 2)};
    std::string field;
    for (int place = 3; place <= 22; ++place)
        fields >> field;
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = std::stod(field) * 1000.0 / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6 - started;
}

int startWindow(const std::filesystem::path& path, const std::filesystem::path& settings)
{
    const auto watched = WindowDesk::startOnItems(path, settings, msSinceStart);
    std::printf("%.1f %.1f\n", watched.firstFrameMs, watched.filledMs);
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

WindowStart windowStart(const std::filesystem::path& ledger, const std::filesystem::path& settings)
{
    WindowStart start{};
    const std::string output = runSelf(kWindow, ledger.string(), settings.string());
    if (std::sscanf(output.c_str(), "%lf %lf", &start.firstFrameMs, &start.filledMs) != 2) die("no figures of the window's start");
    return start;
}

LoadedMemory loadedMemory(const std::filesystem::path& ledger)
{
    LoadedMemory memory{};
    const std::string output = runSelf(kMemory, ledger.string(), "");
    if (std::sscanf(output.c_str(), "%lf %lf %lf", &memory.limitBytes, &memory.bookBytes, &memory.residentBytes) != 3)
        die("no figures of memory");
    return memory;
}

void logNoteElsewhere(const std::filesystem::path& ledger, const std::string& customer)
{
    (void)runSelf(kNote, ledger.string(), customer);
}

std::optional<int> runAsOtherProcess(int argumentCount, char** arguments)
{
    if (argumentCount != 4) return std::nullopt;
    const std::string what = arguments[1];
    if (what == kMemory) return measureMemory(arguments[2]);
    if (what == kNote) return logNote(arguments[2], arguments[3]);
    if (what == kWindow) return startWindow(arguments[2], arguments[3]);
    return std::nullopt;
}

} // namespace tegoed::bench
