#pragma once

#include "base/error.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// How a text file separates cells and rows.
struct Dialect {
    char delimiter = ',';
    char lineEnd = '\n'; ///< `\r` in files of old; a `\r` before `\n` never belongs to a cell.
};

/// A place between two rows, to start reading from again.
struct RowPosition {
    std::size_t offset = 0;
    std::int64_t line = 1;
};

/// A cell with more bytes makes its row faulty.
inline constexpr std::size_t kCellLimitBytes = std::size_t{64} << 10;
/// Further cells of a row are counted and not kept.
inline constexpr std::size_t kCellLimitCount = 512;

/// Cuts a text into rows of cells, one row at a time, without a copy of anything but cells with doubled quotes. Quotes count at the start
/// of a cell only; a quoted cell may hold line breaks. The cells are trimmed of spaces and live until the next row.
class RowReader {
public:
    RowReader(std::string_view utf8, Dialect dialect, RowPosition start = {});

    /// Goes to the next row; false at the end.
    [[nodiscard]] bool next();

    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// The row has this many cells, of which at most `kCellLimitCount` are in `cells`.
    [[nodiscard]] std::size_t cellCount() const { return m_cellCount; }
    [[nodiscard]] std::int64_t line() const { return m_rowLine; }
    /// The row's bytes, for checks of the whole row.
    [[nodiscard]] std::string_view rowBytes() const;
    /// FieldTooLong or QuoteNeverCloses, in the cell `faultColumn`; then the row's cells mean nothing.
    [[nodiscard]] std::optional<base::ErrorCode> fault() const { return m_fault; }
    [[nodiscard]] std::size_t faultColumn() const { return m_faultColumn; }
    [[nodiscard]] std::int64_t faultLine() const { return m_faultLine; }
    /// Where the next row starts.
    [[nodiscard]] RowPosition position() const;

private:
    /// The next delimiter or line end at or after `from`; the end of the text if there is none.
    [[nodiscard]] const char* nextSpecial(const char* from);
    void loadBlock(const char* from);
    [[nodiscard]] const char* readQuoted(const char* quote);
    void addCell(std::string_view cell);
    /// Behind a cell that Excel keeps as text with `="…"`, which may hold delimiters; null if `start`, a `=`, opens no such cell.
    [[nodiscard]] const char* endOfTextMark(const char* start) const;

    const char* m_begin;
    const char* m_end;
    const char* m_at;
    Dialect m_dialect;
    const char* m_block = nullptr; ///< Start of the 64 bytes whose special characters are the bits of `m_mask`.
    const char* m_blockEnd = nullptr;
    std::uint64_t m_mask = 0;
    std::vector<std::string_view> m_cells{};
    std::deque<std::string>
        m_unquoted{}; ///< Texts of this row's cells that are not in the file as they are; a deque, as cells point into it.
    std::size_t m_unquotedCount = 0;
    std::size_t m_cellCount = 0;
    const char* m_rowBegin = nullptr;
    std::int64_t m_line;
    std::int64_t m_rowLine = 0;
    std::optional<base::ErrorCode> m_fault{};
    std::size_t m_faultColumn = 0;
    std::int64_t m_faultLine = 0;
};

/// The character that ends lines in this text.
[[nodiscard]] char findLineEnd(std::string_view utf8);

} // namespace tegoed::exchange
