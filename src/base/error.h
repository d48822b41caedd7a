#pragma once

#include <tl/expected.hpp>

#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegoed::base {

/// What the outside sees of an error: the exit code of `tegoedctl` (docs/contract: 2, 3, 4, 5, 70).
enum class ErrorClass { Usage = 2, Refused = 3, Ledger = 4, Partly = 5, Internal = 70 };

// The closed list of errors. The sentence of each stands in app/wording (English and Dutch); a test fails on a code without one.
// The comment names the arguments, {0} first.
#define TEGOED_ERROR_CODES(X)                                                                                                              \
    X(BadUsage, Usage)              /* the option parser's message */                                                                      \
    X(UnknownCommand, Usage)        /* command */                                                                                          \
    X(BadDate, Usage)               /* text */                                                                                             \
    X(BadAmount, Usage)             /* text */                                                                                             \
    X(AmountTooLarge, Usage)        /* text */                                                                                             \
    X(BadCurrency, Usage)           /* text */                                                                                             \
    X(BadValue, Usage)              /* what, value, allowed values */                                                                      \
    X(FileMissing, Refused)         /* path */                                                                                             \
    X(FileUnreadable, Refused)      /* path, system's reason */                                                                            \
    X(FileIsFolder, Refused)        /* path */                                                                                             \
    X(FileEmpty, Refused)           /* path */                                                                                             \
    X(FileTooLarge, Refused)        /* path, limit */                                                                                      \
    X(FileExists, Refused)          /* path */                                                                                             \
    X(FileIsLedger, Refused)        /* path: backup or restore of a ledger onto itself */                                                  \
    X(FileIsStream, Refused)        /* path: a pipe or a device, which can't be read twice */                                              \
    X(FileNotWritable, Refused)     /* path, system's reason */                                                                            \
    X(FileIsBinary, Refused)        /* path */                                                                                             \
    X(FileBadEncoding, Refused)     /* encoding, offset */                                                                                 \
    X(NoTable, Refused)             /* what was looked for */                                                                              \
    X(ColumnMissing, Refused)       /* field, headers found */                                                                             \
    X(ColumnUnknown, Refused)       /* column named by --map, headers found */                                                             \
    X(FieldUnknown, Usage)          /* field named by --map */                                                                             \
    X(DatesAmbiguous, Refused)      /* column, example */                                                                                  \
    X(DecimalAmbiguous, Refused)    /* column, example */                                                                                  \
    X(QuoteNeverCloses, Refused)    /* */                                                                                                  \
    X(FieldTooLong, Refused)        /* column */                                                                                           \
    X(NulByte, Refused)             /* */                                                                                                  \
    X(RowWithoutNumber, Refused)    /* */                                                                                                  \
    X(RowWithoutCustomer, Refused)  /* */                                                                                                  \
    X(RowWithoutName, Refused)      /* */                                                                                                  \
    X(RowWithoutAmount, Refused)    /* */                                                                                                  \
    X(RowNotANumber, Refused)       /* column, text */                                                                                     \
    X(RowNotADate, Refused)         /* column, text */                                                                                     \
    X(RowBadCode, Refused)          /* column, text, allowed values */                                                                     \
    X(RowBadText, Refused)          /* column */                                                                                           \
    X(RowNumberOfOther, Refused)    /* number, customer it belongs to */                                                                   \
    X(RowOpenOutOfRange, Refused)   /* open, amount */                                                                                     \
    X(RowPaidAboveAmount, Refused)  /* paid, amount */                                                                                     \
    X(RowSettledButOpen, Refused)   /* settled, open */                                                                                    \
    X(RowNegativeInvoice, Refused)  /* amount */                                                                                           \
    X(RowOtherAmount, Refused)      /* number, ours, theirs */                                                                             \
    X(RowOtherCurrency, Refused)    /* number, ours, theirs */                                                                             \
    X(RowUnknownCompany, Refused)   /* company */                                                                                          \
    X(RowUnknownCustomer, Refused)  /* customer */                                                                                         \
    X(RowTooManyFields, Refused)    /* fields, columns */                                                                                  \
    X(RowAmountTooLarge, Refused)   /* text */                                                                                             \
    X(ImportFaulty, Refused)        /* faulty rows, rows */                                                                                \
    X(VanishedTooMany, Refused)     /* vanished items, known items, vanished amount, balance */                                            \
    X(FileChanged, Refused)         /* path: since a person has looked at it */                                                            \
    X(FileBeingWritten, Refused)    /* path */                                                                                             \
    X(ControlTotalDiffers, Refused) /* ours, theirs */                                                                                     \
    X(ListOlderThanLast, Refused)   /* list's date, newest date */                                                                         \
    X(ProfileUnknown, Refused)      /* name */                                                                                             \
    X(ProfileExists, Refused)       /* name */                                                                                             \
    X(CustomerUnknown, Refused)     /* number */                                                                                           \
    X(CompanyUnknown, Refused)      /* name */                                                                                             \
    X(ItemUnknown, Refused)         /* number */                                                                                           \
    X(ItemOfOtherCustomer, Refused) /* number, customer */                                                                                 \
    X(ItemAmbiguous, Refused)       /* number */                                                                                           \
    X(PaymentUnknown, Refused)      /* number */                                                                                           \
    X(PolicyUnknown, Refused)       /* name */                                                                                             \
    X(RunUnknown, Refused)          /* number */                                                                                           \
    X(RunTakenBack, Refused)        /* number */                                                                                           \
    X(RunNotWritten, Refused)       /* */                                                                                                  \
    X(PolicyNotOwn, Refused)        /* name */                                                                                             \
    X(PolicyFollowed, Refused)      /* name, customers that follow it, segments */                                                         \
    X(SettingUnknown, Refused)      /* key */                                                                                              \
    X(FieldNotSettable, Refused)    /* key, keys that exist */                                                                             \
    X(FieldValueBad, Refused)       /* key, value, allowed values */                                                                       \
    X(MoreThanOpen, Refused)        /* item, asked, open */                                                                                \
    X(MoreThanUnallocated, Refused) /* payment, asked, unallocated */                                                                      \
    X(CurrencyDiffers, Refused)     /* item, its currency, asked currency */                                                               \
    X(AmountNotPositive, Refused)   /* amount */                                                                                           \
    X(DateInFuture, Refused)        /* date */                                                                                             \
    X(DateBeforeIssue, Refused)     /* date, issue date */                                                                                 \
    X(SettledByPackage, Refused)    /* command */                                                                                          \
    X(NothingToAllocate, Refused)   /* payment */                                                                                          \
    X(NothingAllocated, Refused)    /* payment */                                                                                          \
    X(NotAllocated, Refused)        /* payment, item */                                                                                    \
    X(ContactUnknown, Refused)      /* contact, customer */                                                                                \
    X(LetterUnknown, Refused)       /* letter */                                                                                           \
    X(NoHold, Refused)              /* customer or item */                                                                                 \
    X(NoInsolvency, Refused)        /* customer */                                                                                         \
    X(NothingToUndo, Refused)       /* */                                                                                                  \
    X(UndoBlocked, Refused)         /* command, later command, its date */                                                                 \
    X(ChangedMeanwhile, Refused)    /* what */                                                                                             \
    X(PolicyInvalid, Refused)       /* where, what */                                                                                      \
    X(TemplateInvalid, Refused)     /* template, what */                                                                                   \
    X(MoneyStale, Refused)          /* money until, business day before */                                                                 \
    X(NoOutFolder, Refused)         /* path, reason */                                                                                     \
    X(SendingNotSetUp, Refused)     /* */                                                                                                  \
    X(PayerLoop, Refused)           /* customer, payer */                                                                                  \
    X(CompanyExists, Refused)       /* name */                                                                                             \
    X(Cancelled, Refused)           /* */                                                                                                  \
    X(LedgerMissing, Ledger)        /* path */                                                                                             \
    X(LedgerLocked, Ledger)         /* path */                                                                                             \
    X(LedgerNewer, Ledger)          /* path, its schema, ours */                                                                           \
    X(LedgerDamaged, Ledger)        /* path, what */                                                                                       \
    X(LedgerForeign, Ledger)        /* path */                                                                                             \
    X(LedgerNoRights, Ledger)       /* path */                                                                                             \
    X(LedgerReadOnly, Ledger)       /* path */                                                                                             \
    X(LedgerOnNetwork, Ledger)      /* path, file system */                                                                                \
    X(DiskFull, Refused)            /* path */                                                                                             \
    X(WriteFailed, Refused)         /* path, reason */                                                                                     \
    X(CheckFailed, Internal)        /* invariant, what */                                                                                  \
    X(LettersNotWritten, Partly)    /* letters, reason */                                                                                  \
    X(RowsSkipped, Partly)          /* rows */                                                                                             \
    X(InternalFault, Internal)      /* what */

enum class ErrorCode {
#define TEGOED_X(name, errorClass) name,
    TEGOED_ERROR_CODES(TEGOED_X)
#undef TEGOED_X
};

/// All codes, for the test that each has its sentences.
[[nodiscard]] std::span<const ErrorCode> allErrorCodes();
/// The code's name as it stands in JSON and in the log: `row_not_a_number`.
[[nodiscard]] std::string_view name(ErrorCode code);
[[nodiscard]] ErrorClass errorClass(ErrorCode code);

/// What went wrong, without words: `app/wording` makes the sentence in the reader's language.
struct Error {
    ErrorCode code;
    std::vector<std::string> arguments{};
    std::string file{}; ///< The input file it is about, if any.
    int line = 0;       ///< 1-based line of `file`; 0 if it is about the whole.
};

/// A value, or why there is none. For what a person must read; our own mistakes are assertions.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::vector<std::string> arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(arguments)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// A storage failure on its way to the one place that catches it (persistence's `guarded`).
class Failure : public std::exception {
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override;

private:
    Error m_error;
};

} // namespace tegoed::base

/// Hands an error on to the caller: `TEGOED_TRY(auto x, f());`
#define TEGOED_TRY_CONCAT_(a, b) a##b
#define TEGOED_TRY_CONCAT(a, b) TEGOED_TRY_CONCAT_(a, b)
#define TEGOED_TRY(declaration, expression)                                                                                                \
    auto TEGOED_TRY_CONCAT(tegoedTry, __LINE__) = (expression);                                                                            \
    if (!TEGOED_TRY_CONCAT(tegoedTry, __LINE__)) return tl::unexpected(std::move(TEGOED_TRY_CONCAT(tegoedTry, __LINE__)).error());         \
    declaration = *std::move(TEGOED_TRY_CONCAT(tegoedTry, __LINE__))
#define TEGOED_CHECK(expression)                                                                                                           \
    do {                                                                                                                                   \
        auto tegoedChecked = (expression);                                                                                                 \
        if (!tegoedChecked) return tl::unexpected(std::move(tegoedChecked).error());                                                       \
    } while (false)
