#pragma once

#include "base/error.h"
#include "base/money.h"
#include "base/progress.h"

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
    std::string kind{};    ///< `items`, `customers`, `contacts`; empty in profiles that only say how a file is written.
    std::string mode{};    ///< `add`, `snapshot`; of items.
    std::string opening{}; ///< `review`, `level`, `new`; of items.
    std::string usedOn{};  ///< The day it was kept last, ISO.
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
    std::optional<ImportProfile> profile{};
    base::Currency ledgerCurrency = base::Currency::euro(); ///< Of amounts whose currency the file doesn't say.
    std::uint64_t limitBytes = std::uint64_t{1} << 30;      ///< A larger file is FileTooLarge before it is read.
    base::Work work{};
};

} // namespace tegoed::exchange
