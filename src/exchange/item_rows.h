#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/money.h"
#include "exchange/import_options.h"
#include "exchange/import_result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

enum class ItemKind : std::uint8_t { Invoice, CreditNote, Payment, Journal };
[[nodiscard]] std::string_view code(ItemKind kind); ///< `invoice`, `credit_note`, `payment`, `journal`.

/// A field that files write as yes or no, as a date, or as a reason.
struct Mark {
    bool given = false;             ///< The cell was not empty.
    bool yes = false;               ///< Yes, a date, or any reason or code.
    std::optional<base::Date> on{}; ///< If the cell was a date.
    std::string_view text{};        ///< If it was neither: the reason or code as written.

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// The fields that few files have; kept apart because a file may have a million rows, and shared by rows that have
/// them alike.
struct ItemExtras {
    std::string_view company{};
    std::optional<bool> disputed{};
    std::optional<int> dunningLevel{}; ///< 0 to 99.
    std::optional<base::Date> dunnedOn{};
    std::optional<base::Date> formalNoticeOn{};
    std::optional<base::Date> collectionsOn{};
    Mark dunningBlock{};              ///< A date is the last day of the block.
    std::string_view paymentMethod{}; ///< The contract's code; empty if not given.
    Mark sent{};
    Mark received{};
    std::optional<std::int64_t> discountMinor{};
    std::optional<base::Date> discountUntil{};
    std::string_view file{};
    std::string_view email{};
    std::string_view country{};  ///< Two capitals.
    std::string_view language{}; ///< `nl`, `en`, `de`.
    std::optional<int> termsDays{};

    friend bool operator==(const ItemExtras&, const ItemExtras&) = default;
};

/// One row of an items file that has no fault, with the contract's rules for signs, kinds and open amounts applied. Empty texts and
/// missing optionals mean that the cell was empty (or there is no such column): it changes nothing. Texts point into the table's store.
struct ItemRow {
    static constexpr std::uint32_t kNoExtras = 0xFFFFFFFF;

    std::int64_t amountMinor = 0; ///< Never 0; negative for credit notes and payments.
    std::int64_t openMinor = 0;   ///< Between 0 and the amount; as given, else amount less paid, 0 if settled.
    std::string_view customer{};  ///< The number; the name where the file has no number.
    std::string_view customerName{};
    std::string_view number{}; ///< May be empty for payments and journal credits only.
    std::string_view reference{};
    std::string_view order{};
    std::optional<base::Date> issuedOn{};
    std::optional<base::Date> dueOn{}; ///< Missing: issue date + terms, as the app knows them.
    std::optional<base::Date> settledOn{};
    std::uint32_t line = 0;                           ///< Where the row starts, 1-based.
    std::uint32_t extras = kNoExtras;                 ///< Index in `ItemTable::extras`.
    base::Currency currency = base::Currency::euro(); ///< The ledger's if the file doesn't say.
    bool currencyGiven = false;
    ItemKind kind = ItemKind::Invoice;
    bool kindGiven = false;      ///< A column or a code said so; else the sign, number or text.
    bool numberIsShared = false; ///< An entry's number, which payments of several customers may have: not surely the document's own.
    bool openGiven = false;      ///< The file says what is open: an open or paid column, a settlement date, an open flag.
};

struct ItemTable : ImportResult {
    std::vector<ItemRow> rows{};
    std::vector<ItemExtras> extras{};     ///< Empty unless the file has at least one of their columns.
    std::optional<base::Date> listDate{}; ///< A date in the title lines ("Datum: 21-11-2026", "per 21-11-2026").
    std::string companyTitle{};           ///< Our company as the title lines name it; may be empty.
    bool amountsAreOpenAmounts = false;   ///< The file has one amount a row only: it is what is open.
    bool amountsAreNamed = false; ///< The column is called `amount` as the contract calls it, or `--map` named it: no other amount will do.

    [[nodiscard]] const ItemExtras& extrasOf(const ItemRow& row) const;
};

/// Reads an items file (CSV) by its content. Rows that are faulty in themselves are in `faults`; the error is for what makes the whole
/// file unreadable: FileMissing … FileTooLarge, FileEmpty, FileIsBinary, NoTable, ColumnMissing, ColumnUnknown, FieldUnknown,
/// DatesAmbiguous, DecimalAmbiguous, Cancelled. Each has `file`, and `line` where there is one.
///
/// A payment row (kind says so) whose customer and number are those of an invoice in the file, with the opposite sign, is no unallocated
/// money: it lowers that invoice's open amount (lists with one row a posting, as DATEV "ungerafft" writes them), with a warning.
[[nodiscard]] base::Result<ItemTable> readItems(const std::filesystem::path& path, const ImportOptions& options = {});
/// The same from memory; `fileName` stands in errors.
[[nodiscard]] base::Result<ItemTable> readItemsFromBytes(std::string bytes, const ImportOptions& options = {}, std::string fileName = {});

/// The same of a text that is loaded already.
[[nodiscard]] base::Result<ItemTable> readItems(std::shared_ptr<TextStore> store, const ImportOptions& options,
                                                const std::string& fileName);

} // namespace tegoed::exchange
