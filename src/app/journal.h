#pragma once

#include "app/ledger.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/table.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tegoed::app {

/// Which entries of the journal somebody looks for. What is empty is not asked for.
struct JournalRequest {
    /// Each is found in the customer's name or number, the user, what was done (in the reader's language) or its details. An amount is
    /// found however it is typed.
    std::string words{};
    std::string customer{}; ///< Number.
    std::string user{};
    std::string command{};
    std::optional<base::Date> from{}; ///< Business dates, both included.
    std::optional<base::Date> to{};

    bool operator==(const JournalRequest&) const = default;
};

/// Asked now and then during a long search: true means that nobody waits for the answer any more.
using IsStale = std::function<bool()>;

/// The entries that fit, newest first, as ids alone: a journal of years is shown a page at a time. Errors: CustomerUnknown.
[[nodiscard]] base::Result<std::vector<base::JournalId>> journalIds(Ledger& ledger, const JournalRequest& request,
                                                                    const IsStale& isStale = {});

/// An entry in words.
struct JournalLine {
    persistence::JournalEntry entry{}; ///< Its details may be cut.
    std::string customerNumber{};
    std::string customerName{};
    std::string what{};    ///< The command.
    std::string subject{}; ///< Items, amounts, days, reasons, with before and after.
};
/// In the order of the ids; the language is the ledger's. Throws base::Failure.
[[nodiscard]] std::vector<JournalLine> journalLines(Ledger& ledger, std::span<const base::JournalId> ids);

/// One thing that an entry says: a value, or what it was before and after.
struct JournalFact {
    std::string what{};
    std::string before{};
    std::string after{}; ///< Of a value: the value.
    bool isChange = false;

    bool operator==(const JournalFact&) const = default;
};
/// What stands in an entry's details, in words; at most `limitCount` of the rows that an import changed. `leftOutCount` says how many more
/// there are.
struct JournalFacts {
    std::vector<JournalFact> facts{};
    std::size_t leftOutCount = 0;
};
[[nodiscard]] JournalFacts factsOf(const persistence::JournalEntry& entry, base::Language language, std::size_t limitCount);

/// Whether an entry can be taken back now, and if not, why.
struct UndoState {
    enum class Answer {
        Possible,   ///< It is the newest that can be taken back.
        TakenBack,  ///< Entry `other` took it back.
        Never,      ///< `whyNot` says why.
        LaterFirst, ///< `other` is the newest later command; `laterCount` of them must be taken back first.
    };
    Answer answer = Answer::Never;
    std::string whyNot{};
    std::optional<JournalLine> other{};
    std::size_t laterCount = 0;
};

/// Everything about one entry.
struct JournalDetail {
    JournalLine line{};
    JournalFacts facts{};
    UndoState undo{};
};
/// Nothing if there is no such entry. Throws base::Failure.
[[nodiscard]] std::optional<JournalDetail> journalDetail(Ledger& ledger, base::JournalId id);

/// Takes `id` back if it is still the newest that can be taken back. Errors: NothingToUndo, UndoBlocked.
[[nodiscard]] base::Result<void> undoNewest(Ledger& ledger, base::JournalId id);

/// The entries as a report: columns and keys as `tegoedctl journal` has them, oldest first. Errors: CustomerUnknown, Cancelled.
[[nodiscard]] base::Result<base::Table> journalTable(Ledger& ledger, const JournalRequest& request, const base::Work& work);

} // namespace tegoed::app
