#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/money.h"
#include "dunning/plan.h"
#include "ledger/vocabulary.h"
#include "worklist/ranking.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

// The sentences of errors, reasons and verdicts, in Dutch and English, used by the command line and the window alike. German readers get
// English: the program speaks two languages, letters three. Words are those of docs/glossary.md.

/// A key with its two texts; `{0}`, `{1}` are filled in.
struct Wording {
    std::string_view key;
    std::string_view english;
    std::string_view dutch;
};
/// All tables, for the test that each key has both texts and both have the same placeholders.
[[nodiscard]] std::span<const std::span<const Wording>> allWordings();

/// One sentence: what is wrong and what to do. Without file and line.
[[nodiscard]] std::string sentence(const base::Error& error, base::Language language);
/// `FILE:LINE: ` (where known) and the sentence.
[[nodiscard]] std::string sentenceWithPlace(const base::Error& error, base::Language language);

/// What `check` found (`2: document 5; document 7`), in words.
[[nodiscard]] std::string checkDetails(std::string_view details, base::Language language);

[[nodiscard]] std::string text(dunning::Verdict verdict, base::Language language);
[[nodiscard]] std::string text(dunning::Warning warning, base::Language language);
[[nodiscard]] std::string text(dunning::Group group, base::Language language);
[[nodiscard]] std::string text(ledger::Stage stage, base::Language language);
[[nodiscard]] std::string text(ledger::CustomerKind kind, base::Language language);
[[nodiscard]] std::string text(ledger::DocumentKind kind, base::Language language);
[[nodiscard]] std::string text(ledger::Channel channel, base::Language language);
[[nodiscard]] std::string text(ledger::PaymentMethod method, base::Language language);
[[nodiscard]] std::string text(ledger::CallOutcome outcome, base::Language language);
[[nodiscard]] std::string text(ledger::InsolvencyKind kind, base::Language language);
[[nodiscard]] std::string text(worklist::Action action, base::Language language);
/// With its measure; `currency` is the ledger's.
[[nodiscard]] std::string text(const worklist::Reason& reason, base::Currency currency, base::Language language);
/// How the language writes amounts.
[[nodiscard]] base::NumberStyle numberStyle(base::Language language);
/// An amount or count that an error brings (`-1234.50`) as the reader writes it. Text, because an error knows no currency, and so no number
/// of decimals. What is no number stays as it is.
[[nodiscard]] std::string amountText(std::string_view plain, base::Language language);
/// By key, for words outside the closed lists: `worklist.reason.overdue`, `import.warning.amount_zero`, `journal.pay`, `column.open` …
/// A key that does not exist is an assertion.
[[nodiscard]] std::string text(std::string_view key, base::Language language, const std::vector<std::string>& arguments = {});
[[nodiscard]] bool hasText(std::string_view key);

} // namespace tegoed::app
