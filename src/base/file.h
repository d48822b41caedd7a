#pragma once

#include "base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tegoed::base {

/// A whole file as bytes. Errors: FileMissing, FileIsFolder, FileUnreadable, FileTooLarge (more than `limitBytes`).
/// Only regular files: a pipe or a device is FileUnreadable.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limitBytes);

/// Writes under a temporary name in the same folder, syncs, renames, syncs the folder: after a crash the file is whole or not there.
/// `mode` is the file's permission bits. Errors: DiskFull, FileNotWritable.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes, unsigned mode = 0600);

/// Whether `fileName` is one that `writeFileAtomically` gives to a file it has not finished: what a killed process leaves behind.
[[nodiscard]] bool isUnfinishedName(std::string_view fileName);

/// A file's bytes in pages of their own, as they were when it was opened; they live as long as this. Errors as readFile.
class MappedFile {
public:
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path& path, std::uint64_t limitBytes);
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

private:
    MappedFile() = default;
    std::string_view m_bytes{};
    void* m_pages = nullptr;
    std::size_t m_pageBytes = 0;
};

/// `$XDG_DATA_HOME/tegoed` and so on, with their defaults below `$HOME`.
[[nodiscard]] std::filesystem::path dataFolder();
[[nodiscard]] std::filesystem::path stateFolder();
[[nodiscard]] std::filesystem::path configFolder();

/// The file system's name if `path` (or the folder it would stand in) is on a network or a FUSE network mount (`nfs`, `cifs`, `sshfs` …);
/// else empty.
[[nodiscard]] std::string networkFileSystem(const std::filesystem::path& path);

namespace detail {

/// The same from what the system says: statfs(2)'s type, the text of /proc/self/mountinfo and the device as `major:minor`.
[[nodiscard]] std::string networkFileSystem(std::uint32_t magic, std::string_view mountInfo, std::string_view device);

} // namespace detail

} // namespace tegoed::base
