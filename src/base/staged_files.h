#pragma once

#include "base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::base {

/// Files that come into a folder all together or not at all. They are written whole beside it first, in a hidden folder of its own, which
/// is where a full disk shows; `publish` only renames them. Until `keep` they are taken back when this goes, and what they replaced is
/// there again. A process that is killed leaves the hidden folder, and only between `publish` and `keep` files.
class StagedFiles {
public:
    /// Makes `folder` if it isn't there. Errors: NoOutFolder.
    [[nodiscard]] static Result<StagedFiles> in(const std::filesystem::path& folder);
    StagedFiles(StagedFiles&& other) noexcept;
    StagedFiles& operator=(StagedFiles&&) = delete;
    ~StagedFiles();

    /// `name` is a file name without a folder. A second file of a name replaces the first. Errors: DiskFull, FileNotWritable.
    [[nodiscard]] Result<void> add(const std::string& name, std::string_view bytes);
    /// Puts them into the folder. Where one can't be put none is. Errors: FileIsFolder, DiskFull, FileNotWritable.
    [[nodiscard]] Result<void> publish();
    /// From here on they stay.
    void keep();
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    StagedFiles(std::filesystem::path folder, std::filesystem::path hidden, bool isFolderNew)
        : m_folder(std::move(folder)), m_hidden(std::move(hidden)), m_isFolderNew(isFolderNew)
    {
    }
    [[nodiscard]] std::filesystem::path replaced(const std::string& name) const { return m_hidden / ("replaced-" + name); }
    void takeBack();

    std::filesystem::path m_folder;
    std::filesystem::path m_hidden; ///< Empty once it is another object's, or gone.
    bool m_isFolderNew;
    std::vector<std::string> m_names{};
    std::size_t m_publishedCount = 0; ///< Of the names, from the first on.
};

} // namespace tegoed::base
