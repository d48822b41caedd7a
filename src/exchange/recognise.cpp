#include "exchange/recognise.h"

#include "exchange/item_rows.h"
#include "exchange/layout.h"
#include "exchange/text_store.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tegoed::exchange {

using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t kHeadBytes = std::size_t{1} << 20;

/// The beginning of a file, whole rows only.
Result<std::string> headOf(const std::filesystem::path& path)
{
    // A pipe would block and a link may lead anywhere: neither is opened.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) {
        if (errno == ENOENT) return base::fail(ErrorCode::FileMissing, {path.string()});
        if (errno == ELOOP || errno == ENXIO) return base::fail(ErrorCode::FileIsStream, {path.string()});
        return base::fail(ErrorCode::FileUnreadable, {path.string(), std::strerror(errno)});
    }
    struct stat status{};
    std::string head;
    const bool isRegular = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    int problem = 0;
    while (isRegular && head.size() < kHeadBytes) {
        std::array<char, 65536> part{};
        const auto count = ::read(file, part.data(), std::min(part.size(), kHeadBytes - head.size()));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) problem = errno;
        if (count <= 0) break;
        head.append(part.data(), static_cast<std::size_t>(count));
    }
    ::close(file);
    if (!isRegular) return base::fail(ErrorCode::FileIsStream, {path.string()});
    if (problem != 0) return base::fail(ErrorCode::FileUnreadable, {path.string(), std::strerror(problem)});
    if (head.size() == kHeadBytes) head.resize(head.rfind('\n') == std::string::npos ? head.size() : head.rfind('\n') + 1);
    return head;
}

} // namespace

Result<Recognised> recognise(std::string head, std::span<const NamedProfile> profiles)
{
    auto read = TextStore::ofBytes(head, kHeadBytes + 1);
    std::optional<Recognised> found;
    bool isKindKept = false;
    for (const NamedProfile& named : profiles) {
        ImportOptions options;
        options.profile = named.profile;
        // One that says how such a file is written is compared with what comes of that.
        const auto own = named.profile.encoding ? TextStore::ofBytes(head, kHeadBytes + 1, named.profile.encoding) : read;
        if (!own) continue;
        const auto kept = parseListKind(named.profile.kind);
        for (const ListKind list : {ListKind::Items, ListKind::Contacts, ListKind::Customers}) {
            if (found) break;
            if (kept && list != *kept) continue;
            const auto layout = findLayout(list, (*own)->utf8(), options);
            if (!layout || fingerprintOf(*layout) != named.profile.headings) continue;
            found = Recognised{list, named.name, {}};
            isKindKept = kept.has_value();
        }
    }
    if (!found && !read) return base::fail(std::move(read).error());
    // What a person said of such a file comes first; then headings that are clear. Other kept layouts say only how cells are written.
    const auto sure = isKindKept || !read ? std::nullopt : recogniseList((*read)->utf8());
    if (found && sure) found->list = *sure;
    if (!found && sure) found = Recognised{*sure, {}, {}};
    if (!found) return base::fail(ErrorCode::NoTable, {"lists"});
    if (found->list == ListKind::Items) {
        ImportOptions options;
        for (const NamedProfile& named : profiles)
            if (named.name == found->profile) options.profile = named.profile;
        if (const auto table = readItemsFromBytes(std::move(head), options)) found->listDate = table->listDate;
    }
    return *found;
}

Result<Recognised> recogniseFile(const std::filesystem::path& path, std::span<const NamedProfile> profiles)
{
    TEGOED_TRY(std::string head, headOf(path));
    auto found = recognise(std::move(head), profiles);
    if (!found) {
        base::Error error = found.error();
        error.file = path.string();
        if (!error.arguments.empty() && error.arguments.front().empty()) error.arguments.front() = path.string();
        return base::fail(std::move(error));
    }
    return found;
}

} // namespace tegoed::exchange
