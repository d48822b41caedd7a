#include "base/file.h"

#include "base/text.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace tegoed::base {
namespace {

constexpr std::string_view kUnfinishedPrefix = ".tegoed-";
constexpr std::size_t kRandomLetterCount = 6; // As mkstemp asks.

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }
    /// Whether the last bytes were taken, which some network file systems say only here.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

std::string shown(const std::filesystem::path& path)
{
    return withValidUtf8(path.native());
}

std::string reason(int error)
{
    return withValidUtf8(std::generic_category().message(error));
}

struct OpenedFile {
    Descriptor descriptor;
    std::uint64_t sizeBytes;
};

tl::unexpected<Error> unreadable(const std::filesystem::path& path, int error)
{
    if (error == ENOENT || error == ENOTDIR) return fail(ErrorCode::FileMissing, {shown(path)});
    if (error == EISDIR) return fail(ErrorCode::FileIsFolder, {shown(path)});
    return fail(ErrorCode::FileUnreadable, {shown(path), reason(error)});
}

tl::unexpected<Error> tooLarge(const std::filesystem::path& path, std::uint64_t limitBytes)
{
    return fail(ErrorCode::FileTooLarge, {shown(path), std::to_string(limitBytes)});
}

Result<OpenedFile> openForReading(const std::filesystem::path& path, std::uint64_t limitBytes)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)};
    if (file.number() < 0) return unreadable(path, errno);
    struct stat status{};
    if (::fstat(file.number(), &status) != 0) return unreadable(path, errno);
    if (S_ISDIR(status.st_mode)) return unreadable(path, EISDIR);
    if (!S_ISREG(status.st_mode)) return fail(ErrorCode::FileIsStream, {shown(path)});
    const auto sizeBytes = static_cast<std::uint64_t>(status.st_size);
    if (sizeBytes > limitBytes) return tooLarge(path, limitBytes);
    return OpenedFile{std::move(file), sizeBytes};
}

/// Reads until `size` bytes are there or the file ends; the number of bytes, or -1 with `errno` set.
ssize_t readUpTo(int file, char* to, std::size_t size)
{
    std::size_t done = 0;
    while (done < size) {
        const auto count = ::read(file, to + done, size - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return -1;
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    return static_cast<ssize_t>(done);
}

/// 0, or the system's error number.
int writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        if (count == 0) return EIO;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

/// 0, or the system's error number. A file system that cannot sync folders is left alone: there is nothing better to do.
int syncFolder(const std::filesystem::path& folder)
{
    const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (opened.number() < 0) return errno == EACCES ? 0 : errno;
    return ::fsync(opened.number()) == 0 || errno == EINVAL ? 0 : errno;
}

/// Writes, syncs and renames; 0, or the system's error number.
int writeAndRename(Descriptor file, const std::string& temporary, const std::filesystem::path& path, std::string_view bytes, unsigned mode)
{
    if (::fchmod(file.number(), static_cast<mode_t>(mode)) != 0) return errno;
    if (const int error = writeAll(file.number(), bytes); error != 0) return error;
    if (::fsync(file.number()) != 0) return errno;
    if (!file.close()) return errno;
    return ::rename(temporary.c_str(), path.c_str()) == 0 ? 0 : errno;
}

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path{"."};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limitBytes)
{
    TEGOED_TRY(const auto file, openForReading(path, limitBytes));
    std::string bytes(file.sizeBytes, '\0');
    const auto count = readUpTo(file.descriptor.number(), bytes.data(), bytes.size());
    if (count < 0) return unreadable(path, errno);
    bytes.resize(static_cast<std::size_t>(count));

    // Files of /proc and files that grow hold more than they said.
    std::array<char, 64 * 1024> more{};
    for (;;) {
        const auto extra = readUpTo(file.descriptor.number(), more.data(), more.size());
        if (extra < 0) return unreadable(path, errno);
        if (extra == 0) return bytes;
        bytes.append(more.data(), static_cast<std::size_t>(extra));
        if (bytes.size() > limitBytes) return tooLarge(path, limitBytes);
    }
}

bool isUnfinishedName(std::string_view fileName)
{
    return fileName.starts_with(kUnfinishedPrefix) && fileName.size() == kUnfinishedPrefix.size() + kRandomLetterCount;
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes, unsigned mode)
{
    const auto failed = [&](int error) {
        if (error == ENOSPC || error == EDQUOT) return fail(ErrorCode::DiskFull, {shown(path)});
        return fail(ErrorCode::FileNotWritable, {shown(path), reason(error)});
    };
    // A short name of its own: with the target's name in it, a long one would no longer fit.
    auto temporary = (folderOf(path) / (std::string{kUnfinishedPrefix} + std::string(kRandomLetterCount, 'X'))).native();
    Descriptor file{::mkostemp(temporary.data(), O_CLOEXEC)};
    if (file.number() < 0) return failed(errno);
    if (const int error = writeAndRename(std::move(file), temporary, path, bytes, mode); error != 0) {
        ::unlink(temporary.c_str());
        return failed(error);
    }
    if (const int error = syncFolder(folderOf(path)); error != 0) return failed(error);
    return {};
}

Result<MappedFile> MappedFile::open(const std::filesystem::path& path, std::uint64_t limitBytes)
{
    TEGOED_TRY(const auto file, openForReading(path, limitBytes));
    MappedFile mapped;
    if (file.sizeBytes == 0) return mapped;
    // Pages of our own that are read into, not the file's pages: a program that cuts the file short while we parse it would end us with
    // SIGBUS, and one that rewrites it would give us other bytes than those we made the checksum of.
    const auto size = static_cast<std::size_t>(file.sizeBytes);
    void* pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) return unreadable(path, errno);
    mapped.m_pages = pages;
    mapped.m_pageBytes = size;
    static_cast<void>(::madvise(pages, size, MADV_HUGEPAGE)); // A hint: a fault for each small page costs more than the reading.
    const auto count = readUpTo(file.descriptor.number(), static_cast<char*>(pages), size);
    if (count < 0) return unreadable(path, errno);
    mapped.m_bytes = {static_cast<const char*>(pages), static_cast<std::size_t>(count)};
    return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {})), m_pages(std::exchange(other.m_pages, nullptr)),
      m_pageBytes(std::exchange(other.m_pageBytes, 0))
{
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_pages, other.m_pages);
    std::swap(m_pageBytes, other.m_pageBytes);
    return *this;
}

MappedFile::~MappedFile()
{
    if (m_pages != nullptr) ::munmap(m_pages, m_pageBytes);
}

} // namespace tegoed::base
