#include "base/staged_files.h"

#include "base/assert.h"
#include "base/file.h"
#include "base/text.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace tegoed::base {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHiddenName = ".tegoed-XXXXXX"; // As mkdtemp asks.

std::string systemReason(int error)
{
    return std::generic_category().message(error);
}

/// Makes the names in a folder last through a power cut, where the file system can.
void syncNames(const fs::path& folder)
{
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) return;
    (void)::fsync(opened);
    (void)::close(opened);
}

} // namespace

Result<StagedFiles> StagedFiles::in(const fs::path& folder)
{
    const auto refused = [&](int error) { return fail(ErrorCode::NoOutFolder, {withValidUtf8(folder.native()), systemReason(error)}); };
    std::error_code error;
    const bool isNew = fs::create_directories(folder, error);
    if (error) return refused(error.value());
    std::string hidden = (folder / kHiddenName).native();
    if (::mkdtemp(hidden.data()) == nullptr) {
        const int reason = errno;
        if (isNew) fs::remove(folder, error);
        return refused(reason);
    }
    return StagedFiles{folder, hidden, isNew};
}

StagedFiles::StagedFiles(StagedFiles&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_hidden(std::exchange(other.m_hidden, {})), m_isFolderNew(other.m_isFolderNew),
      m_names(std::move(other.m_names)), m_publishedCount(std::exchange(other.m_publishedCount, 0))
{
}

StagedFiles::~StagedFiles()
{
    if (m_hidden.empty()) return;
    takeBack();
    std::error_code ignored;
    fs::remove_all(m_hidden, ignored);
    if (m_isFolderNew) fs::remove(m_folder, ignored); // Only where it is empty.
}

Result<void> StagedFiles::add(const std::string& name, std::string_view bytes)
{
    TEGOED_ASSERT(!name.empty() && fs::path{name}.filename() == name && m_publishedCount == 0);
    auto written = writeFileAtomically(m_hidden / name, bytes);
    if (!written) {
        // The place that is meant, not the hidden one.
        written.error().arguments.front() = withValidUtf8((m_folder / name).native());
        return written;
    }
    if (std::find(m_names.begin(), m_names.end(), name) == m_names.end()) m_names.push_back(name);
    return {};
}

Result<void> StagedFiles::publish()
{
    for (const auto& name : m_names) {
        const fs::path target = m_folder / name;
        const auto shown = withValidUtf8(target.native());
        std::error_code error;
        const auto status = fs::symlink_status(target, error);
        if (fs::is_directory(status)) {
            takeBack();
            return fail(ErrorCode::FileIsFolder, {shown});
        }
        if (fs::exists(status))
            fs::rename(target, replaced(name), error);
        else
            error.clear();
        const bool isMoved = !error && fs::exists(status);
        if (!error) fs::rename(m_hidden / name, target, error);
        if (error) {
            std::error_code ignored;
            if (isMoved) fs::rename(replaced(name), target, ignored);
            takeBack();
            const bool isFull = error == std::errc::no_space_on_device;
            return isFull ? fail(ErrorCode::DiskFull, {shown}) : fail(ErrorCode::FileNotWritable, {shown, error.message()});
        }
        ++m_publishedCount;
    }
    syncNames(m_folder);
    return {};
}

void StagedFiles::keep()
{
    std::error_code ignored;
    fs::remove_all(std::exchange(m_hidden, {}), ignored);
    m_publishedCount = 0;
}

void StagedFiles::takeBack()
{
    std::error_code ignored;
    while (m_publishedCount > 0) {
        const auto& name = m_names[--m_publishedCount];
        fs::rename(m_folder / name, m_hidden / name, ignored);
        if (fs::exists(fs::symlink_status(replaced(name), ignored))) fs::rename(replaced(name), m_folder / name, ignored);
    }
}

} // namespace tegoed::base
