#pragma once

#include "base/error.h"
#include "base/file.h"
#include "exchange/import_options.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// The bytes of an input file as UTF-8, and the texts that were made from them (unquoted cells, joined codes). Everything it hands out
/// lives as long as it does. A plain UTF-8 file stays mapped and is not copied.
class TextStore {
public:
    /// `encoding`: what somebody says that it is; nothing: what it looks like. Errors: FileMissing, FileIsFolder, FileUnreadable,
    /// FileTooLarge, FileEmpty, FileIsBinary.
    [[nodiscard]] static base::Result<std::shared_ptr<TextStore>> ofFile(const std::filesystem::path& path, std::uint64_t limitBytes,
                                                                         std::optional<Encoding> encoding = {});
    [[nodiscard]] static base::Result<std::shared_ptr<TextStore>> ofBytes(std::string bytes, std::uint64_t limitBytes,
                                                                          std::optional<Encoding> encoding = {});

    /// Without a byte order mark. May hold NUL bytes (`hasNul`) and broken sequences (`hasBrokenText`): these make single rows faulty.
    [[nodiscard]] std::string_view utf8() const { return m_utf8; }
    /// As it is read.
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// As it looks, whatever somebody says that it is.
    [[nodiscard]] Encoding foundEncoding() const { return m_foundEncoding; }
    /// The bytes as they came.
    [[nodiscard]] std::string_view original() const { return m_file ? m_file->bytes() : std::string_view{m_bytes}; }
    [[nodiscard]] bool hasNul() const { return m_hasNul; }
    [[nodiscard]] bool hasBrokenText() const { return m_hasBrokenText; }

    /// A view of the same text that lives as long as the store: `text` itself if it lies in the file.
    [[nodiscard]] std::string_view kept(std::string_view text);

private:
    TextStore() = default;
    [[nodiscard]] base::Result<void> decode(std::string_view bytes, std::uint64_t limitBytes, std::optional<Encoding> encoding);

    std::optional<base::MappedFile> m_file{};
    std::string m_bytes{};
    std::string m_decoded{};
    std::string_view m_utf8{};
    Encoding m_encoding = Encoding::Utf8;
    Encoding m_foundEncoding = Encoding::Utf8;
    bool m_hasNul = false;
    bool m_hasBrokenText = false;
    std::vector<std::unique_ptr<char[]>> m_blocks{};
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
};

} // namespace tegoed::exchange
