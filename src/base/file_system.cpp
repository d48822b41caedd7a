#include "base/file.h"

#include "base/text.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <system_error>

namespace tegoed::base {
namespace {

struct NetworkType {
    std::uint32_t magic;
    std::string_view name;
};

// statfs(2) and linux/magic.h. Shares of a virtual machine's host (9p, vboxsf) have the same weak locks, so they count as a network.
constexpr auto kNetworkTypes = std::to_array<NetworkType>({
    {0x6969, "nfs"},
    {0x517b, "smb"},
    {0xff534d42, "cifs"},
    {0xfe534d42, "smb2"},
    {0x564c, "ncp"},
    {0x5346414f, "afs"},
    {0x6b414653, "afs"},
    {0x73757245, "coda"},
    {0x00c36400, "ceph"},
    {0x0bd00bd0, "lustre"},
    {0x47504653, "gpfs"},
    {0x19830326, "beegfs"},
    {0x01161970, "gfs2"},
    {0x7461636f, "ocfs2"},
    {0x01021997, "9p"},
    {0x786f4256, "vboxsf"},
});

constexpr std::uint64_t kLargestMountInfoBytes = 16'000'000;
constexpr std::uint32_t kFuseMagic = 0x65735546;

// What stands behind a FUSE mount is known by its type alone. Local ones (NTFS, encryption, AppImage) are fine.
constexpr auto kFuseNetworkTypes = std::to_array<std::string_view>({
    "sshfs",
    "s3fs",
    "rclone",
    "davfs",
    "davfs2",
    "gvfsd-fuse",
    "kio-fuse",
    "glusterfs",
    "ceph",
    "ceph-fuse",
    "curlftpfs",
    "smbnetfs",
    "gcsfuse",
    "goofys",
    "juicefs",
    "blobfuse",
    "blobfuse2",
    "onedriver",
    "google-drive-ocamlfuse",
    "vmhgfs-fuse",
    "prl_fs",
    "virtiofs",
    "moosefs",
    "mfs",
    "lizardfs",
    "seafile",
    "nextcloud",
    "hdfs",
    "ipfs",
});

/// The type of the mount with `device`; empty if it is not there.
std::string_view mountType(std::string_view mountInfo, std::string_view device)
{
    for (const auto line : split(mountInfo, '\n')) {
        const auto fields = split(line, ' '); // Mount, parent, device and more; behind a dash: type, source, options.
        const auto dash = std::ranges::find(fields, "-");
        if (fields.size() > 2 && fields[2] == device && fields.end() - dash > 1) return dash[1];
    }
    return {};
}

} // namespace

std::string networkFileSystem(const std::filesystem::path& path)
{
    std::error_code ignored;
    auto existing = std::filesystem::absolute(path, ignored);
    struct stat status{};
    while (::stat(existing.c_str(), &status) != 0) {
        if (!existing.has_relative_path()) return {};
        existing = existing.parent_path();
    }
    struct statfs system{};
    if (::statfs(existing.c_str(), &system) != 0) return {};
    const auto mountInfo = readFile("/proc/self/mountinfo", kLargestMountInfoBytes);
    const auto device = std::to_string(gnu_dev_major(status.st_dev)) + ':' + std::to_string(gnu_dev_minor(status.st_dev));
    return detail::networkFileSystem(static_cast<std::uint32_t>(system.f_type), mountInfo.value_or(std::string{}), device);
}

namespace detail {

std::string networkFileSystem(std::uint32_t magic, std::string_view mountInfo, std::string_view device)
{
    const auto known = std::ranges::find(kNetworkTypes, magic, &NetworkType::magic);
    if (known != kNetworkTypes.end()) return std::string{known->name};
    if (magic != kFuseMagic) return {};
    auto type = mountType(mountInfo, device);
    if (type.starts_with("fuse.")) type.remove_prefix(5);
    return std::ranges::find(kFuseNetworkTypes, type) != kFuseNetworkTypes.end() ? std::string{type} : std::string{};
}

} // namespace detail
} // namespace tegoed::base
