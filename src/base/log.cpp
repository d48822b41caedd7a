#include "base/log.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <sys/stat.h>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <string>

namespace tegoed::base {
namespace {

constexpr std::size_t kFileSizeBytes = std::size_t{2} * 1024 * 1024;
constexpr std::size_t kOlderFileCount = 4; // With the one being written: five.

/// Lives until the process ends, so that a thread may still log while main returns.
std::atomic<std::shared_ptr<spdlog::logger>>& current()
{
    static auto& logger = *new std::atomic<std::shared_ptr<spdlog::logger>>{};
    return logger;
}

/// A message never makes a second line: a text from outside could forge one.
std::string oneLine(std::string_view message)
{
    std::string line{message};
    for (auto& letter : line)
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f) letter = ' ';
    return line;
}

void write(spdlog::level::level_enum level, std::string_view message)
{
    const auto logger = current().load();
    if (logger && logger->should_log(level)) logger->log(level, spdlog::string_view_t{oneLine(message)});
}

} // namespace

void openLog(const std::filesystem::path& folder)
{
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    try {
        spdlog::file_event_handlers handlers;
        // The log names files and ledgers: nobody else's business.
        handlers.after_open = [](const spdlog::filename_t&, std::FILE* file) { ::fchmod(::fileno(file), S_IRUSR | S_IWUSR); };
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>((folder / "tegoed.log").string(), kFileSizeBytes,
                                                                           kOlderFileCount, false, handlers);
        auto logger = std::make_shared<spdlog::logger>("tegoed", std::move(sink));
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %t %l %v");
        const char* wanted = std::getenv("TEGOED_LOG");
        logger->set_level(wanted != nullptr && std::string_view{wanted} == "debug" ? spdlog::level::debug : spdlog::level::info);
        logger->flush_on(spdlog::level::info);
        logger->set_error_handler([](const std::string&) {}); // A full disk must not stop the work, nor fill stderr.
        current().store(std::move(logger));
    } catch (const spdlog::spdlog_ex&) { // The folder cannot be written: work goes on without a log.
        current().store(nullptr);
    }
}

void logInfo(std::string_view message)
{
    write(spdlog::level::info, message);
}

void logWarning(std::string_view message)
{
    write(spdlog::level::warn, message);
}

void logError(std::string_view message)
{
    write(spdlog::level::err, message);
}

void logDebug(std::string_view message)
{
    write(spdlog::level::debug, message);
}

} // namespace tegoed::base
