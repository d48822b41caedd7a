#pragma once

#include "app/ledger.h"
#include "base/money.h"
#include "base/progress.h"
#include "exchange/import_options.h"
#include "ledger/vocabulary.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

enum class ImportMode { Add, Snapshot };
/// How items that are already overdue when they first come in are treated (contract, `--opening`).
enum class Opening { Review, Level, New };

/// How one file is read, where the files of a call differ: in place of the request's own columns, dates, decimal sign, encoding, delimiter
/// and profile.
struct FileReading {
    std::vector<exchange::FieldMapping> map{};
    std::string dates{};
    std::string decimal{};
    std::string sha256{}; ///< Of the bytes that a person has looked at: a file with others is FileChanged.
    std::string encoding{};
    std::string delimiter{};
};

using exchange::NamedProfile;

/// What a user asks of an import; the contract's options.
struct ImportRequest {
    std::vector<std::filesystem::path> files{};
    ImportMode mode = ImportMode::Add;
    std::optional<base::Date> asOf{};
    std::map<std::filesystem::path, std::string> profileOf{}; ///< Of files that are read with another kept layout than `profile`.
    std::vector<exchange::FieldMapping> columns{};            ///< `--map field=Column`.
    std::string dates{};                                      ///< `dmy`, `mdy`, `ymd`, or empty.
    std::string decimal{};                                    ///< `,`, `.`, or empty.
    std::string encoding{};                                   ///< As `exchange::parseEncoding` reads it, or empty.
    std::string delimiter{};                                  ///< As `exchange::parseDelimiter` reads it, or empty.
    std::string profile{};                                    ///< Name under which the file's layout is kept and found again.
    std::map<std::filesystem::path, FileReading> readings{};  ///< Of the files that are read in a way of their own.
    std::vector<NamedProfile> keep{};                         ///< Are kept with the import, without being read first.
    Opening opening = Opening::Review;
    std::map<std::filesystem::path, Opening> openingOf{}; ///< Of files whose kept layout says so, in place of `opening`.
    bool skipFaulty = false;
    std::optional<std::string> controlTotal{};
    bool acceptVanished = false;
    std::string completeFrom{}; ///< `YYYY-MM`.
    bool dryRun = false;
    base::Work work{};
};

/// A row that could not be taken, or a remark about one that was.
struct ImportNote {
    int line = 0;
    base::Error error;    ///< Faults: the reason. Warnings: code and arguments of the remark.
    std::string number{}; ///< Of the document, where it could be read.
};

/// A remark's kind; its sentence stands in wording.
struct ImportWarning {
    int line = 0;
    std::string code{}; ///< `due_before_issued`, `amount_zero`, `open_differs`, …
    std::vector<std::string> arguments{};
};

/// A field of a customer or contact, by its contract name, before and after.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;
};

/// What one item, customer or contact did, for the summary that a person reads before anything changes.
struct ImportChange {
    enum class Kind { New, PartPaid, Paid, Reopened, DueChanged, TextChanged, Vanished, CameBack };
    Kind kind;
    std::string customer;
    std::string number; ///< Of the document or payment; of a contact its name.
    base::Money amount; ///< New: open amount. Paid, part paid, vanished, reopened: the difference. Customers and contacts: zero.
    std::vector<FieldChange> fields{}; ///< Of customers and contacts, and never empty there.

    /// Of items: what was open before and what is now, where that changed; nothing before a new one.
    std::optional<base::Money> openBefore{}, openAfter{};
    std::optional<base::Date> dueBefore{}, dueAfter{}; ///< Where the due date changed.
    std::vector<FieldChange> texts{};                  ///< What else changed of an item.
    std::optional<ledger::DocumentKind> document{};    ///< Nothing: a payment on account, a customer, a contact.
    std::string customerName{};                        ///< As it is after the import.
    enum class Subject { Item, Customer, Contact } subject = Subject::Item;
};

/// What came of many changes together, as a person reads them in the morning. In the order in which they are read.
enum class ChangeGroup {
    Paid,
    PartPaid,
    Credited,  ///< A credit note came in.
    OnAccount, ///< Money came in that is not allocated.
    Vanished,
    New,
    CameBack,
    Reopened,
    DueChanged,
    TextChanged,
    CustomerNew,
    CustomerChanged,
    Contact,
};
[[nodiscard]] ChangeGroup groupOf(const ImportChange& change);
/// `paid`, `part_paid`, `credited` …; its words stand in wording as `change_group.NAME`.
[[nodiscard]] std::string_view name(ChangeGroup group);

/// How many changes of a group there are, and what they come to in each currency.
struct ChangeSum {
    std::int64_t count = 0;
    std::vector<base::Money> amounts{}; ///< The ledger's own first, if it is among them.
    void add(base::Money amount);
};

/// More changes of a file are counted and not listed.
inline constexpr std::size_t kShownChangesLimit = 10'000;

/// What an import did to one file.
struct ImportReport {
    std::string file{};
    std::string format{}; ///< `csv`.
    std::int64_t read = 0, added = 0, changed = 0, unchanged = 0, closed = 0, refused = 0;
    std::int64_t customersNew = 0, customersChanged = 0;
    std::vector<ImportWarning> warnings{};
    std::vector<ImportNote> faults{};
    std::map<std::string, std::string> columns{}; ///< Field → heading of the file.
    std::optional<base::Date> listDate{};
    std::vector<ImportChange> changes{};     ///< At most `kShownChangesLimit`; counts above are complete.
    std::map<ChangeGroup, ChangeSum> sums{}; ///< Of all changes.
    std::string sha256{};                    ///< Of the bytes that were read; empty where only a trial was made.

    void note(ImportChange change); ///< Counts it, and lists it while there is room.
    void count(ChangeGroup group, base::Money amount);
    base::Money balanceBefore = base::Money::zero(base::Currency::euro());
    base::Money balanceAfter = base::Money::zero(base::Currency::euro());
};

/// An import's outcome: with `ImportFaulty` the faults of all files are in `reports` all the same.
struct ImportOutcome {
    std::vector<ImportReport> reports{};
    std::optional<base::Error> refused{}; ///< Nothing was changed.
};

/// Never throws; everything of one call is one transaction, rolled back with `dryRun` or if it is refused.
[[nodiscard]] ImportOutcome importItems(Ledger& ledger, const ImportRequest& request);
[[nodiscard]] ImportOutcome importCustomers(Ledger& ledger, const ImportRequest& request);
[[nodiscard]] ImportOutcome importContacts(Ledger& ledger, const ImportRequest& request);

} // namespace tegoed::app
