#pragma once

#include "base/error.h"
#include "exchange/contact_rows.h"
#include "exchange/customer_rows.h"
#include "exchange/header_words.h"
#include "exchange/import_options.h"
#include "exchange/item_rows.h"
#include "exchange/row_reader.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// A column of a file and what it is read as.
struct PreviewColumn {
    std::string heading{}; ///< As the file writes it; `#3` in a file without headings.
    std::string field{};   ///< What it gives, by the contract's name; empty: nothing.
    bool isHelper = false; ///< It only helps to find the field: debit and credit, a status, a voucher number.
    bool isChosen = false; ///< A mapping says so; otherwise it was recognised.

    friend bool operator==(const PreviewColumn&, const PreviewColumn&) = default;
};

/// A row of a file, by where it stands. Its cells are cut from the text when somebody looks at them.
struct PreviewRow {
    enum class State : std::uint8_t {
        Title,   ///< Above the headings.
        Heading, ///< The headings themselves.
        Taken,   ///< `index` is that of its value.
        Faulty,  ///< `index` is that of its fault.
        LeftOut, ///< No data: blank, a total, a title or repeated heading, or left out with a remark.
        Unread,  ///< The file as a whole can't be read yet.
    };
    std::uint32_t offset = 0;
    std::uint32_t line = 0;
    std::uint32_t index = 0;
    State state = State::Unread;
};

/// How a column of the file shows the way dates or amounts are written.
struct PreviewExample {
    std::string heading{};
    std::string cell{}; ///< Where there is one, a cell that another order or sign would read otherwise.
};

/// A file as it stands and as it is understood. Exactly one of `items`, `customers` and `contacts` has rows: that of `kind`.
struct ListPreview {
    ListKind kind = ListKind::Items;
    std::string sha256{};
    base::Currency currency = base::Currency::euro(); ///< Of amounts whose currency the file doesn't say.
    Encoding encoding = Encoding::Utf8;               ///< As the file is read.
    Dialect dialect{};
    Encoding foundEncoding = Encoding::Utf8; ///< As it looks, whatever was chosen.
    char foundDelimiter = ';';               ///< The same.
    std::vector<PreviewColumn> columns{};
    std::vector<PreviewRow> rows{}; ///< In the order of the file; at most `kPreviewRowLimit`.
    std::int64_t rowCount = 0;      ///< All of them.
    std::int64_t titleCount = 0;
    std::int64_t leftOutCount = 0;     ///< Below the headings, without blank ones.
    std::optional<base::Error> flaw{}; ///< Why the file can't be read as it is; then no row is.
    std::optional<PreviewExample> date{};
    std::optional<PreviewExample> amount{};
    ImportProfile profile{}; ///< What was found and chosen; its headings are the file's.
    std::shared_ptr<const TextStore> texts{};
    ItemTable items{};
    CustomerTable customers{};
    ContactTable contacts{};

    [[nodiscard]] const ImportResult& result() const;
    /// The cells of a row, each at most `kPreviewCellBytes`.
    [[nodiscard]] std::vector<std::string> cells(const PreviewRow& row) const;
};

/// Rows behind these are read and not shown.
inline constexpr std::size_t kPreviewRowLimit = 4'000'000;
inline constexpr std::size_t kPreviewCellBytes = 400;

/// Reads a list to show it. Errors are those of the file itself (FileMissing … FileIsBinary) and Cancelled; everything else that stands in
/// the way is `flaw`. `kind`: none, and it is recognised. A profile of `profiles` that was made from the same headings is used unless
/// options choose otherwise; `options.profile` is overruled.
struct PreviewRequest {
    std::filesystem::path file{};
    std::optional<ListKind> kind{};
    ImportOptions options{};
    std::vector<ImportProfile> profiles{};
};
struct Previewed {
    ListPreview preview{};
    std::optional<std::size_t> profile{}; ///< Index of the profile that was used.
};
[[nodiscard]] base::Result<Previewed> previewList(const PreviewRequest& request);

/// The columns that a fault is about; empty: the whole row.
[[nodiscard]] std::vector<std::size_t> faultColumns(const base::Error& error, const std::vector<PreviewColumn>& columns);

} // namespace tegoed::exchange
