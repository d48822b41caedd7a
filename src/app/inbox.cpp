#include "app/inbox.h"

#include "app/import_profiles.h"
#include "base/file.h"
#include "base/sha256.h"
#include "base/text.h"
#include "persistence/backup.h"
#include "persistence/queries.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <system_error>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tegoed::app {

using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t kSettledNs = 2 * kNanosecondsPerSecond; ///< Nobody wrote for so long: the file is whole.
constexpr std::uint64_t kInboxFileLimitBytes = std::uint64_t{1} << 30U;

std::int64_t nowNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return now.tv_sec * kNanosecondsPerSecond + now.tv_nsec;
}

base::Date dayOf(std::int64_t ns)
{
    const auto seconds = static_cast<std::time_t>(ns / kNanosecondsPerSecond);
    std::tm local{};
    localtime_r(&seconds, &local);
    return base::Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday))
        .value_or(base::Date{});
}

/// Names that programs give to files they have not finished, and that desktops hide.
bool isPassedOver(const std::string& name)
{
    if (name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') || base::isUnfinishedName(name)) return true;
    constexpr std::array<std::string_view, 9> kUnfinished{".tmp",        ".temp",     ".part", ".partial", ".filepart",
                                                          ".crdownload", ".download", ".swp",  ".lock"};
    return std::any_of(kUnfinished.begin(), kUnfinished.end(), [&](std::string_view ending) {
        return name.size() > ending.size() &&
               base::equalsIgnoringAsciiCase(std::string_view(name).substr(name.size() - ending.size()), ending);
    });
}

/// What the file system says of a file, without opening it.
struct FileFacts {
    bool isThere = false;
    bool isFolder = false;
    bool isRegular = false;
    std::uint64_t byteCount = 0;
    std::int64_t changedAtNs = 0;
};

FileFacts factsOf(const fs::path& path)
{
    struct stat status{};
    if (::lstat(path.c_str(), &status) != 0) return {};
    return {true, S_ISDIR(status.st_mode), S_ISREG(status.st_mode), static_cast<std::uint64_t>(status.st_size),
            status.st_mtim.tv_sec * kNanosecondsPerSecond + status.st_mtim.tv_nsec};
}

bool isSame(const InboxFile& file, const FileFacts& facts)
{
    return facts.isRegular && file.byteCount == facts.byteCount && file.changedAtNs == facts.changedAtNs;
}

base::Result<std::string> checksumOfFile(const fs::path& path)
{
    TEGOED_TRY(const auto bytes, base::MappedFile::open(path, kInboxFileLimitBytes));
    return base::sha256Hex(bytes.bytes());
}

/// Reads what the file is. What can't be taken says why.
void recogniseInto(InboxFile& file, const std::vector<NamedProfile>& profiles, base::Date today)
{
    const auto refuse = [&](base::Error error) {
        file.state = InboxFile::State::NotTaken;
        file.why = std::move(error);
    };
    if (file.byteCount > kInboxFileLimitBytes)
        return refuse({ErrorCode::FileTooLarge, {file.path.filename().string(), std::to_string(kInboxFileLimitBytes >> 20U) + " MiB"}});
    auto recognised = exchange::recogniseFile(file.path, profiles);
    if (!recognised) {
        // The file's name stands before the sentence already.
        base::Error error = recognised.error();
        error.file.clear();
        for (std::string& argument : error.arguments)
            if (argument == file.path.string()) argument = file.path.filename().string();
        return refuse(std::move(error));
    }
    auto sha256 = checksumOfFile(file.path);
    if (!sha256) return refuse(sha256.error());
    file.sha256 = *std::move(sha256);
    file.list = recognised->list;
    file.profile = recognised->profile;
    file.listOnIsOfFile = !recognised->listDate;
    file.listOn = std::min(recognised->listDate.value_or(dayOf(file.changedAtNs)), today);
    file.state = InboxFile::State::Ready;
}

int rankOf(const InboxFile& file)
{
    if (file.state == InboxFile::State::NotTaken) return 5;
    if (file.state == InboxFile::State::TakenBefore) return 4;
    if (file.state == InboxFile::State::Writing) return 3;
    return file.list == exchange::ListKind::Customers ? 0 : file.list == exchange::ListKind::Contacts ? 1 : 2;
}

/// Lists by the ends of their names: what else lies there must not keep them from being looked at.
bool isNamedAsList(const fs::path& file)
{
    constexpr std::array<std::string_view, 11> kEnds{"", ".csv", ".txt", ".tsv", ".tab", ".asc", ".xlsx", ".xls", ".ods", ".xml", ".dat"};
    const std::string end = file.extension().string();
    return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view one) { return base::equalsIgnoringAsciiCase(end, one); });
}

/// What its kept layout remembers of it.
void remember(InboxFile& file, const std::vector<NamedProfile>& profiles)
{
    file.mode.reset();
    file.opening.reset();
    for (const NamedProfile& named : profiles) {
        if (file.profile.empty() || named.name != file.profile || file.list != exchange::ListKind::Items) continue;
        if (named.profile.mode == "add") file.mode = ImportMode::Add;
        if (named.profile.mode == "snapshot") file.mode = ImportMode::Snapshot;
        if (named.profile.opening == "review") file.opening = Opening::Review;
        if (named.profile.opening == "level") file.opening = Opening::Level;
        if (named.profile.opening == "new") file.opening = Opening::New;
    }
}

/// Whether the ledger has the file's list already. A complete list may come again on a later day, when a payment was taken back: it is the
/// same list only if it is of the same day or an earlier one, and no other list of that day took the place of it under its name.
bool isTakenBefore(const InboxFile& file, ImportMode mode, const std::vector<persistence::ImportRow>& newestFirst)
{
    const bool isComplete = file.list == exchange::ListKind::Items && mode == ImportMode::Snapshot && !file.isPutAway;
    const auto counts = [&](const persistence::ImportRow& import) {
        return !isComplete || (import.what == "items" && import.mode == "snapshot");
    };
    const auto same = std::find_if(newestFirst.begin(), newestFirst.end(),
                                   [&](const persistence::ImportRow& import) { return counts(import) && import.sha256 == file.sha256; });
    if (same == newestFirst.end()) return false;
    if (!isComplete || file.listOn < same->asOf) return true;
    const bool isReplaced = std::any_of(newestFirst.begin(), same, [&](const persistence::ImportRow& import) {
        return counts(import) && import.file == same->file && import.asOf == same->asOf;
    });
    return file.listOn == same->asOf && !isReplaced;
}

/// The names in a folder. The error is the folder's.
base::Result<std::vector<fs::path>> namesIn(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error)) return base::fail(ErrorCode::FileMissing, {folder.string()});
    fs::directory_iterator entries{folder, error};
    if (error) return base::fail(ErrorCode::FileUnreadable, {folder.string(), error.message()});
    std::vector<fs::path> names;
    while (entries != fs::directory_iterator{}) {
        if (!isPassedOver(entries->path().filename().string())) names.push_back(entries->path());
        entries.increment(error);
        if (error) return base::fail(ErrorCode::FileUnreadable, {folder.string(), error.message()});
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// A file that is not there yet, by number where the name is taken: `list.csv`, `list (2).csv`. Moves in one step that never replaces.
base::Result<fs::path> moveInto(const fs::path& file, const fs::path& folder)
{
    constexpr int kNumberLimit = 10'000;
    for (int number = 1; number < kNumberLimit; ++number) {
        const std::string name =
            number == 1 ? file.filename().string() : file.stem().string() + " (" + std::to_string(number) + ")" + file.extension().string();
        const fs::path target = folder / name;
        if (::renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) return target;
        if (errno == EEXIST) continue;
        if (errno == EINVAL || errno == ENOSYS) { // A file system that can't promise it: a second name, then the first one goes.
            if (::link(file.c_str(), target.c_str()) == 0) {
                if (::unlink(file.c_str()) == 0) return target;
                const int problem = errno;
                ::unlink(target.c_str());
                return base::fail(ErrorCode::FileNotWritable, {file.parent_path().string(), std::strerror(problem)});
            }
            if (errno == EEXIST) continue;
        }
        return base::fail(ErrorCode::FileNotWritable, {folder.string(), std::strerror(errno)});
    }
    return base::fail(ErrorCode::FileExists, {(folder / file.filename()).string()});
}

} // namespace

base::Result<InboxContents> lookIntoInbox(Ledger& ledger, const InboxLook& look)
{
    return guarded([&]() -> base::Result<InboxContents> {
        TEGOED_TRY(std::vector<fs::path> paths, namesIn(look.folder));
        const std::size_t ownCount = paths.size();
        for (const auto& path : look.putAway)
            paths.push_back(path);
        TEGOED_TRY(const auto profiles, importProfiles(ledger));
        const auto imports = persistence::imports(ledger.connection());
        const base::Date today = ledger.environment().today;
        const auto moneyUntil = ledger.moneyUntil();
        const std::int64_t now = nowNs();
        InboxContents contents;
        std::size_t listCount = 0;
        std::size_t otherCount = 0;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const FileFacts facts = factsOf(paths[i]);
            if (!facts.isThere || facts.isFolder || persistence::isPartOf(paths[i], ledger.file().path())) continue;
            InboxFile file;
            file.path = paths[i];
            file.byteCount = facts.byteCount;
            file.changedAtNs = facts.changedAtNs;
            file.isPutAway = i >= ownCount;
            const bool isNamed = isNamedAsList(file.path);
            if (isNamed ? listCount == kInboxListLimitCount : otherCount == kInboxOtherLimitCount) {
                contents.notLookedAtCount += file.isPutAway ? 0 : 1;
                continue;
            }
            ++(isNamed ? listCount : otherCount);
            const auto before = std::find_if(look.seen.begin(), look.seen.end(), [&](const InboxFile& one) {
                return one.path == file.path && !one.sha256.empty() && isSame(one, facts);
            });
            if (!facts.isRegular) {
                file.why = base::Error{ErrorCode::FileIsStream, {file.path.filename().string()}};
            } else if (now >= facts.changedAtNs && now - facts.changedAtNs < kSettledNs) {
                file.state = InboxFile::State::Writing;
            } else if (before != look.seen.end()) {
                file = *before;
                file.isPutAway = i >= ownCount;
                file.why.reset();
                file.state = InboxFile::State::Ready;
            } else {
                recogniseInto(file, profiles, today);
                if (file.state == InboxFile::State::Ready && !isSame(file, factsOf(file.path))) file.state = InboxFile::State::Writing;
            }
            remember(file, profiles);
            const ImportMode mode = file.mode.value_or(look.mode);
            if (file.state == InboxFile::State::Ready && isTakenBefore(file, mode, imports)) file.state = InboxFile::State::TakenBefore;
            const bool isOld = file.state == InboxFile::State::Ready && file.list == exchange::ListKind::Items &&
                               mode == ImportMode::Snapshot && ledger.settlement() == ledger::Settlement::Package && moneyUntil &&
                               file.listOn < *moneyUntil;
            if (isOld) {
                file.state = InboxFile::State::NotTaken;
                file.why = base::Error{ErrorCode::ListOlderThanLast, {toString(file.listOn), toString(*moneyUntil)}};
            }
            if (file.isPutAway && file.state != InboxFile::State::Ready) continue; // It lies where it belongs.
            contents.files.push_back(std::move(file));
        }
        // Complete lists of a day stand together, as they are one list; what only adds comes behind them, so that they don't settle it.
        std::stable_sort(contents.files.begin(), contents.files.end(), [&](const InboxFile& a, const InboxFile& b) {
            const auto key = [&](const InboxFile& file) {
                const bool hasDay = file.state == InboxFile::State::Ready && file.list == exchange::ListKind::Items;
                const bool onlyAdds = hasDay && file.mode.value_or(look.mode) == ImportMode::Add;
                return std::tuple{rankOf(file), hasDay ? file.listOn : base::Date{}, onlyAdds};
            };
            return key(a) < key(b);
        });
        return contents;
    });
}

std::vector<PutAway> putAway(const std::vector<InboxFile>& files)
{
    std::vector<PutAway> outcomes;
    for (const InboxFile& file : files) {
        if (file.isPutAway) {
            outcomes.push_back({file.path, file.path, {}});
            continue;
        }
        PutAway& outcome = outcomes.emplace_back(PutAway{file.path, {}, {}});
        // A new file of the same name is another file: it has to be read first.
        const bool isStillIt =
            file.sha256.empty() ? isSame(file, factsOf(file.path)) : checksumOfFile(file.path).value_or("") == file.sha256;
        if (!isStillIt) {
            outcome.why = base::Error{ErrorCode::ChangedMeanwhile, {file.path.filename().string()}};
            continue;
        }
        const fs::path folder = file.path.parent_path() / kDoneFolder;
        std::error_code error;
        fs::create_directory(folder, error);
        // A link leads somewhere else, where nobody looks for the files.
        if (!error && !factsOf(folder).isFolder) error = std::make_error_code(std::errc::not_a_directory);
        if (error) {
            outcome.why = base::Error{ErrorCode::FileNotWritable, {folder.string(), error.message()}};
            continue;
        }
        auto moved = moveInto(file.path, folder);
        if (moved)
            outcome.to = *moved;
        else
            outcome.why = moved.error();
    }
    return outcomes;
}

} // namespace tegoed::app
