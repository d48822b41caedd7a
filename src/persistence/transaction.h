#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "ledger/customer.h"
#include "ledger/document.h"
#include "ledger/vocabulary.h"
#include "persistence/ledger_file.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::persistence {

/// Above it, reading everybody again takes less time than reading each of the touched customers.
inline constexpr std::size_t kTouchLimit = 2'000;

/// A document that comes in, with its texts. The id is given by the transaction.
struct NewDocument {
    ledger::Document document;
    ledger::DocumentTexts texts;
    std::int64_t rowHash = 0; ///< Of the imported row's values; 0 for none.
};

/// A step taken or a call task made.
struct StepRow {
    base::DocumentId document;
    ledger::Stage stage;
    base::Date takenOn;
    std::optional<base::LetterId> letter{};
    bool taskOpen = false;
};

/// A letter as it is decided; the file follows after the commit.
struct LetterRow {
    base::LetterId id{};
    base::RunId run{};
    base::CustomerId customer{}; ///< Who gets it (the payer).
    base::CompanyId company{};
    base::Currency currency = base::Currency::euro();
    base::Date letterOn{};
    std::string group{}; ///< `reminder`, `formal_notice`, `call`, `collections`.
    ledger::Stage stage = ledger::Stage::Reminder1;
    std::string channel{};
    base::Language language = base::Language::Dutch;
    std::int64_t toPayMinor = 0;
    std::optional<base::Date> payBy{};
    std::string reference{}; ///< RF reference or the item's own.
    std::string messageId{};
    std::string document{}; ///< The letter's values as JSON.
    std::string state{};    ///< `approved`, `written`, `task`, `lapsed`.
    std::string files{};    ///< JSON array of {name, sha256}.
    struct Item {
        base::DocumentId document;
        ledger::Stage stage;
        std::int64_t claimedMinor;
    };
    std::vector<Item> items{};
};

/// A logged call, e-mail or note.
struct ContactEvent {
    base::CustomerId customer{};
    base::Date happenedOn{};
    ledger::ContactKind kind = ledger::ContactKind::Note;
    std::optional<ledger::CallOutcome> outcome{};
    std::string text{};
    std::optional<base::Date> nextOn{};
    std::string user{};
    std::vector<base::DocumentId> items{};
};

/// An import's line in the list of imports (the journal has the details).
struct ImportRow {
    std::string what{}; ///< `items`, `customers`, `contacts`.
    std::string mode{}; ///< `add`, `snapshot` or empty.
    std::string file{};
    std::string sha256{};
    base::Date asOf{};
    std::string completeFrom{}; ///< `YYYY-MM` or empty.
    std::int64_t readCount = 0, newCount = 0, changedCount = 0, unchangedCount = 0, closedCount = 0, refusedCount = 0;
    struct Fault {
        int line;
        std::string code;
        std::vector<std::string> arguments;
        std::string number;
    };
    std::vector<Fault> faults{};
};

/// One command's writes: an immediate transaction that is rolled back unless `commit` was called. Rows put in by the functions for many
/// rows are remembered as id ranges, every other change by SQLite's session extension; both make the undo entry.
/// All functions throw base::Failure.
class Transaction {
public:
    Transaction(Transaction&&) noexcept;
    ~Transaction();

    // Customers and companies.
    base::CustomerId insert(const ledger::Customer& customer);
    void update(const ledger::Customer& customer); ///< By id.
    std::vector<base::CustomerId> insertMany(std::span<const ledger::Customer> customers);
    base::ContactId insert(const ledger::Contact& contact);
    void update(const ledger::Contact& contact);
    void remove(base::ContactId contact);
    base::CompanyId insert(const ledger::Company& company);
    void update(const ledger::Company& company);

    // Documents and money.
    /// So many new documents will come in parts. Where they are more than there are, their indices are made at the end.
    void expectDocuments(std::size_t count);
    /// Ids are consecutive, in the order given: first to first + count - 1. Gives the first.
    base::DocumentId insertMany(std::span<const NewDocument> documents);
    /// Due date, flags, row hash, and the item's own method; never amounts.
    void updateFacts(const ledger::Document& document, std::int64_t rowHash);
    void updateTexts(base::DocumentId document, const ledger::DocumentTexts& texts);
    base::PaymentId insert(const ledger::Payment& payment,
                           std::int64_t rowHash = 0); ///< `unallocated` starts as `amount`; number `P-<id>` if empty.
    base::PaymentId insertMany(std::span<const ledger::Payment> payments,
                               std::span<const std::int64_t> rowHashes); ///< First id of consecutive ones.
    void updateFacts(base::PaymentId payment, std::int64_t rowHash, std::string_view text);
    /// Posts one allocation and keeps the document's open amount, settled day and the payment's unallocated amount in step. For a set-off
    /// of a credit note post both sides. A negative amount reverses.
    base::AllocationId post(const ledger::Allocation& allocation);
    /// The same for many new documents at once, for imports: rows are remembered as a range.
    void postMany(std::span<const ledger::Allocation> allocations);
    /// Takes unallocated money away or adds it (a payment on account that a list no longer shows).
    void adjustUnallocated(base::PaymentId payment, std::int64_t deltaMinor, base::Date on, std::string_view reason);
    void insertSeen(const ledger::SeenPayment& seen);
    void removeSeen(base::DocumentId document); ///< The list shows it settled.

    // Dunning.
    base::RunId insertRun(base::Date on, const std::string& folder, const std::string& policy);
    /// What `insertLetters` will give, for references that carry the letter's number. An id is never given twice, also after an undo.
    [[nodiscard]] base::LetterId nextLetterId();
    /// Letters with their items and, in the same order, the steps of each; gives the first letter's id, ids are consecutive.
    base::LetterId insertLetters(std::span<const LetterRow> letters, std::span<const std::vector<StepRow>> stepsOfEach);
    void insertSteps(std::span<const StepRow> steps);
    /// Closes an open call task: the step counts as taken on `takenOn`.
    void closeCallTask(base::DocumentId document, base::Date takenOn);
    void updateLetter(base::LetterId letter, std::string_view state, std::string_view filesJson);
    /// Takes the steps of a letter away that lapsed before it was written.
    void removeStepsOf(base::LetterId letter);
    /// Takes all steps of an item away: it starts again at the first one.
    void removeStepsOf(base::DocumentId document);

    // What people note.
    std::int64_t insert(const ContactEvent& event);
    void setHold(base::CustomerId customer, std::optional<base::DocumentId> document, base::Date until, std::string_view reason,
                 base::Date on);
    bool liftHold(base::CustomerId customer, std::optional<base::DocumentId> document, base::Date on); ///< False: there was none.
    /// The same for open items of any number at once; the caller touches their customers.
    void setHolds(std::span<const base::DocumentId> documents, base::Date until, std::string_view reason, base::Date on);
    void liftHolds(std::span<const base::DocumentId> documents, base::Date on);
    /// A stop of an item ended: no step before `until`. `ended` names the stop (`opening_review`, `dispute`, `plan`).
    void insertRest(base::DocumentId document, base::Date until, std::string_view ended);
    void setInsolvency(base::CustomerId customer, const ledger::Insolvency& insolvency);
    bool liftInsolvency(base::CustomerId customer, base::Date on);

    // Settings, policies, imports.
    void setSetting(std::string_view key, std::string_view value);
    void setPolicy(std::string_view name, std::string_view json);
    void setLetterTemplate(std::string_view name, std::string_view text);
    void removeLetterTemplate(std::string_view name);
    void removePolicy(std::string_view name);
    void setImportProfile(std::string_view name, std::string_view fingerprint, std::string_view json);
    void renameImportProfile(std::string_view name, std::string_view newName);
    void deleteImportProfile(std::string_view name);
    void insert(const ImportRow& import);

    /// Settled invoices of these customers are counted again (behaviours); empty span: of all.
    void refreshBehaviours(std::span<const base::CustomerId> customers);

    /// Which customers' rows in memory changed; call it for each, or `touchAll` for more than `kTouchLimit`.
    void touch(base::CustomerId customer);
    void touchAll();

    /// For writes that no undo entry must remember (the file's name after a letter was written).
    void withoutUndo();

    /// Journal entry, undo entry, and commit. `checkInvariants` (default) checks the touched customers' books before it commits and throws
    /// Failure(CheckFailed) if they do not add up. Gives the entry's id.
    base::JournalId commit(std::string_view command, std::optional<base::CustomerId> customer, std::string_view detailsJson, bool undoable);
    void rollback();

private:
    friend class LedgerFile;
    struct State;
    explicit Transaction(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace tegoed::persistence
