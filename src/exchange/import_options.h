#pragma once

#include "base/error.h"
#include "base/money.h"
#include "base/progress.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// The order of day, month and year in a file's dates, as `--dates` names it.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };
[[nodiscard]] std::string_view code(DateOrder order); ///< `dmy`, `mdy`, `ymd`.
[[nodiscard]] std::optional<DateOrder> parseDateOrder(std::string_view code);

/// How the letters of a file are written, as `--encoding` names it.
enum class Encoding { Utf8, Utf16Little, Utf16Big, Windows1252 };
inline constexpr std::array kEncodings{Encoding::Utf8, Encoding::Utf16Little, Encoding::Utf16Big, Encoding::Windows1252};
[[nodiscard]] std::string_view code(Encoding encoding);                     ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`.
[[nodiscard]] std::optional<Encoding> parseEncoding(std::string_view code); ///< In capitals or not.
inline constexpr std::string_view kEncodingCodes = "UTF-8, UTF-16LE, UTF-16BE, Windows-1252";

/// What may stand between the columns of a row, in the order in which it is looked for. `--delimiter` gives the sign or its name.
inline constexpr std::array kDelimiters{';', ',', '\t', '|'};
[[nodiscard]] std::string_view delimiterCode(char delimiter); ///< `semicolon`, `comma`, `tab`, `pipe`.
[[nodiscard]] std::optional<char> parseDelimiter(std::string_view text);
inline constexpr std::string_view kDelimiterCodes = "semicolon, comma, tab, pipe";

/// One `field=Column` of `--map`. `column` is a heading (compared as headings are: case, spaces, points and accents don't count), or
/// `#3` for the third column; empty means that no column gives this field. The field `kUnusedField` names a column that gives none.
inline constexpr std::string_view kUnusedField = "unused";
struct FieldMapping {
    std::string field;
    std::string column;
    friend bool operator==(const FieldMapping&, const FieldMapping&) = default;
};

/// Reads `field=Column,field=Column`; a comma that no `name=` follows belongs to the heading. Errors: FieldUnknown is found when a file
/// is read, here only BadValue for text without `=`.
[[nodiscard]] base::Result<std::vector<FieldMapping>> parseMappings(std::string_view text);

/// What was chosen for one kind of file, kept in the ledger under a name, so that the next file of that kind asks nothing.
struct ImportProfile {
    std::string headings{}; ///< The normalised headings it was made from, joined by `|`; for showing, a file with others may use it too.
    std::vector<FieldMapping> map{};
    std::optional<DateOrder> dates{};
    std::optional<char> decimal{};
    std::optional<Encoding> encoding{}; ///< Only what a person chose: a package that writes plain letters today may write others tomorrow.
    std::optional<char> delimiter{};    ///< The same.
    std::string kind{};                 ///< `items`, `customers`, `contacts`; empty in profiles that only say how a file is written.
    std::string mode{};                 ///< `add`, `snapshot`; of items.
    std::string opening{};              ///< `review`, `level`, `new`; of items.
    std::string usedOn{};               ///< The day it was kept last, ISO.
    friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

/// What was chosen for a kind of file, and its name.
struct NamedProfile {
    std::string name{};
    ImportProfile profile{};
};

[[nodiscard]] std::string toJson(const ImportProfile& profile);
/// Errors: BadValue.
[[nodiscard]] base::Result<ImportProfile> parseImportProfile(std::string_view json);

/// How a file is to be read. What is not set is found from the file; what is set here wins over the profile.
struct ImportOptions {
    std::vector<FieldMapping> map{};
    std::optional<DateOrder> dates{};
    std::optional<char> decimal{}; ///< `,` or `.`.
    std::optional<Encoding> encoding{};
    std::optional<char> delimiter{}; ///< One of `kDelimiters`.
    std::optional<ImportProfile> profile{};
    base::Currency ledgerCurrency = base::Currency::euro(); ///< Of amounts whose currency the file doesn't say.
    std::uint64_t limitBytes = std::uint64_t{1} << 30;      ///< A larger file is FileTooLarge before it is read.
    base::Work work{};

    /// What somebody said, here or in the profile; nothing: it is found from the file.
    [[nodiscard]] std::optional<Encoding> chosenEncoding() const;
    [[nodiscard]] std::optional<char> chosenDelimiter() const;
};

} // namespace tegoed::exchange
