#pragma once

#include "app/ledger.h"
#include "ledger/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

/// A call, e-mail or note that somebody logs.
struct LogRequest {
    std::string customer{};
    ledger::ContactKind kind = ledger::ContactKind::Note;
    std::optional<ledger::CallOutcome> outcome{}; ///< Calls only.
    std::string text{};
    std::optional<base::Date> nextOn{};
    std::vector<std::string> items{};
};

/// Registers a contact; a call closes the open call tasks of the customer (rule 8).
[[nodiscard]] base::Result<void> logContact(Ledger& ledger, const LogRequest& request);

/// Takes a customer off today's list until a day, on which he comes back as an appointment (docs/domain/worklist.md). It stops no letter
/// and counts as no contact. `until` is tomorrow or later; `reason` may be empty.
[[nodiscard]] base::Result<void> snooze(Ledger& ledger, const std::string& customer, base::Date until, const std::string& reason);

/// Dunning block of a customer, or of one item (`item` is set, `customer` may be empty), up to and including `until`.
[[nodiscard]] base::Result<void> setHold(Ledger& ledger, const std::string& customer, const std::string& item, base::Date until,
                                         const std::string& reason);
/// What a hold is of: a customer, or one item of his (`item` is set).
struct HoldOf {
    std::string customer{};
    std::string item{};
};
/// The same hold for several at once: one command, taken back as one.
[[nodiscard]] base::Result<void> setHolds(Ledger& ledger, const std::vector<HoldOf>& of, base::Date until, const std::string& reason);
[[nodiscard]] base::Result<void> liftHold(Ledger& ledger, const std::string& customer, const std::string& item);
/// Ends the holds of several at once: one command, taken back as one. One that has none refuses all (NoHold).
[[nodiscard]] base::Result<void> liftHolds(Ledger& ledger, const std::vector<HoldOf>& of);
[[nodiscard]] base::Result<void> setInsolvency(Ledger& ledger, const std::string& customer, const ledger::Insolvency& insolvency);
[[nodiscard]] base::Result<void> liftInsolvency(Ledger& ledger, const std::string& customer);

// What a typed field must be, where commands share it. `field` is its name. Errors: FieldValueBad.
[[nodiscard]] base::Result<void> checkNoteText(const char* field, const std::string& text);
[[nodiscard]] base::Result<void> checkNotPast(Ledger& ledger, const char* field, base::Date date);

} // namespace tegoed::app
