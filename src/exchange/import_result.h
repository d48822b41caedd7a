#pragma once

#include "base/date.h"
#include "base/error.h"
#include "exchange/import_options.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

// What is odd in a file and yet no fault. The sentence of each stands in app/wording. The comment names the arguments, {0} first.
#define TEGOED_IMPORT_WARNINGS(X)                                                                                                          \
    X(DueBeforeIssued)   /* due, issued */                                                                                                 \
    X(AmountZero)        /* number; the row is left out */                                                                                 \
    X(UnknownCountry)    /* text; the field stays empty */                                                                                 \
    X(UnknownLanguage)   /* text; the field stays empty */                                                                                 \
    X(SeveralCurrencies) /* the second currency, the first; once a file */                                                                 \
    X(BadEmail)          /* text; not taken */                                                                                             \
    X(SeveralEmails)     /* text, the address that is taken */                                                                             \
    X(BadIban)           /* text; not taken */                                                                                             \
    X(UnknownTerms)      /* text; not taken */                                                                                             \
    X(IssuedMissing)     /* headings that are not used, those of dates if there are any; no column gives the issue date, once a file */    \
    X(DateMissing)       /* number; an invoice with neither issue nor due date */                                                          \
    X(PaymentNetted)     /* number, amount; a payment row that was taken off its invoice's row */                                          \
    X(NotClaimed)        /* number, status; a draft or void document, the row is left out */

enum class WarningCode {
#define TEGOED_X(name) name,
    TEGOED_IMPORT_WARNINGS(TEGOED_X)
#undef TEGOED_X
};
[[nodiscard]] std::string_view name(WarningCode code);

struct ImportWarning {
    WarningCode code;
    std::vector<std::string> arguments{};
    std::int64_t line = 0;
};

/// A row that was not taken, and why; its first fault only. `error.file` and `error.line` are set.
struct FaultyRow {
    base::Error error;
    std::string customer{}; ///< As far as it could be read, so that a snapshot doesn't count the item as vanished.
    std::string number{};
};

/// Which heading gives which field of the contract.
struct ColumnUse {
    std::string field;
    std::string heading; ///< As the file writes it; `#3` in a file without headings.
};

/// More faulty rows than this are counted and not kept: such a file is the wrong file.
inline constexpr std::size_t kFaultyRowLimit = 100'000;

/// The bytes that the texts of a table point into.
class TextStore;

/// What every import gives beside its rows.
struct ImportResult {
    std::vector<FaultyRow> faults{};       ///< In the order of the file, at most `kFaultyRowLimit`.
    std::int64_t faultCount = 0;           ///< All of them.
    std::vector<ImportWarning> warnings{}; ///< At most `kFaultyRowLimit`.
    std::int64_t readCount = 0;            ///< Data rows: taken, faulty and zero ones, not totals, titles and repeated headings.
    std::int64_t leftOutCount = 0;         ///< Totals, subtotals, repeated headings and group titles below the first heading.
    std::string format = "csv";
    std::string encoding{}; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`.
    std::vector<ColumnUse> columns{};
    ImportProfile profile{};                  ///< The choices made, to be kept under a name.
    std::shared_ptr<const TextStore> texts{}; ///< Keeps the rows' string_views alive.
};

} // namespace tegoed::exchange
