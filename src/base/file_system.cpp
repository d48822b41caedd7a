#include "base/file.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <sstream>
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

/// The type of the mount with `device` in the text of /proc/self/mountinfo; empty if it is not there.
std::string mountType(dev_t device)
{
    const auto wanted = std::to_string(gnu_dev_major(device)) + ':' + std::to_string(gnu_dev_minor(device));
    std::ifstream mounts{"/proc/self/mountinfo"};
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream fields{line};
        std::string id;
        std::string parent;
        std::string number;
        fields >> id >> parent >> number;
        const auto dash = line.find(" - "); // Behind it: type, source, options.
        if (number != wanted || dash == std::string::npos) continue;
        const auto type = line.substr(dash + 3);
        return type.substr(0, type.find(' '));
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
    const auto magic = static_cast<std::uint32_t>(system.f_type);
    const auto known = std::ranges::find(kNetworkTypes, magic, &NetworkType::magic);
    if (known != kNetworkTypes.end()) return std::string{known->name};
    if (magic != kFuseMagic) return {};

    auto type = mountType(status.st_dev);
    if (type.starts_with("fuse.")) type.erase(0, 5);
    return std::ranges::find(kFuseNetworkTypes, type) != kFuseNetworkTypes.end() ? type : std::string{};
}

} // namespace tegoed::base
