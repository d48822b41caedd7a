#pragma once

#include "app/inbox.h"
#include "app/ledger_fixture.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace tegoed::app {

inline constexpr std::string_view kInboxItems =
    "customer,customer_name,number,issued,due,amount\n1007,Jansen BV,F1,2026-02-01,2026-03-03,100.00\n";

/// What comes in as the complete list of a day.
inline ImportRequest completeListOf(std::string_view iso)
{
    ImportRequest request;
    request.mode = ImportMode::Snapshot;
    request.asOf = day(iso);
    return request;
}

/// A file that nobody has written to for a minute.
inline std::filesystem::path settled(const std::filesystem::path& file)
{
    std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - std::chrono::seconds{60});
    return file;
}

inline std::filesystem::path put(const std::filesystem::path& folder, const std::string& name, std::string_view bytes)
{
    std::filesystem::create_directories(folder);
    std::ofstream{folder / name, std::ios::binary} << bytes;
    return settled(folder / name);
}

inline std::vector<InboxFile> look(TestLedger& ledger, const std::filesystem::path& folder, ImportMode mode = ImportMode::Snapshot,
                                   std::vector<std::filesystem::path> away = {})
{
    InboxLook wish;
    wish.folder = folder;
    wish.mode = mode;
    wish.putAway = std::move(away);
    auto contents = lookIntoInbox(*ledger, wish);
    REQUIRE(contents);
    return contents->files;
}

inline std::string stateOf(const InboxFile& file)
{
    switch (file.state) {
    case InboxFile::State::Ready: return "ready";
    case InboxFile::State::Writing: return "writing";
    case InboxFile::State::TakenBefore: return "taken";
    case InboxFile::State::NotTaken: return std::string(base::name(file.why.value().code));
    }
    return {};
}

/// `name state` of each file, one after the other.
inline std::string told(const std::vector<InboxFile>& files)
{
    std::ostringstream text;
    for (const auto& file : files)
        text << file.path.filename().string() << ' ' << stateOf(file) << '\n';
    return text.str();
}

/// A file whose last change was at noon of a day.
inline std::filesystem::path putOn(const std::filesystem::path& folder, const std::string& name, std::string_view bytes,
                                   std::string_view iso)
{
    constexpr std::time_t kDaySeconds = 86'400;
    const auto file = put(folder, name, bytes);
    const timespec noon{day(iso).dayNumber() * kDaySeconds + kDaySeconds / 2, 0};
    const std::array times{noon, noon};
    REQUIRE(::utimensat(AT_FDCWD, file.c_str(), times.data(), 0) == 0);
    return file;
}

inline ImportOutcome take(TestLedger& ledger, const std::vector<InboxFile>& files, InboxRequest request = {})
{
    request.files = files;
    return importInbox(*ledger, request);
}

} // namespace tegoed::app
