#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/money.h"
#include "ledger/customer.h"
#include "ledger/vocabulary.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

/// What a letter is: how it speaks and which blocks it has.
enum class LetterKind : std::uint8_t { Reminder, NoticeOfDefault, FourteenDayLetter, ClaimSheet, Statement };

/// Where a letter goes: a postal address, an e-mail address or both.
struct Recipient {
    std::string number{}; ///< Customer number.
    std::string name{};
    std::string attention{};  ///< Contact person; may be empty.
    std::string salutation{}; ///< As the contact wants to be addressed; empty: the neutral form.
    std::string street{}, postcode{}, city{}, country{};
    std::string email{};
};

/// One row of a table of a letter.
struct LetterItem {
    std::string number{};
    std::string reference{};        ///< The customer's own (order number, "your reference").
    std::string paymentReference{}; ///< What the invoice asks to be paid with (structured reference); empty: its number.
    std::string customer{};         ///< Customer number and name, where it is another than the recipient.
    base::Date issuedOn{};
    base::Date dueOn{};
    int daysOverdue = 0; ///< Negative before the due date.
    base::Money amount = base::Money::zero(base::Currency::euro());
    base::Money open = base::Money::zero(base::Currency::euro());
    base::Money claimed = base::Money::zero(base::Currency::euro()); ///< The undisputed part of `open`.
    ledger::Stage stage = ledger::Stage::Reminder1;                  ///< Of items that take a step.
};

/// What a statement of account has beside its items.
struct StatementFigures {
    base::Date asOf{};                ///< The day at whose end it was so.
    std::vector<base::Money> aging{}; ///< Not due, then 1-30, 31-60, 61-90 and more days; credits in the bucket of their own date.
    base::Money atAgency = base::Money::zero(base::Currency::euro()); ///< Of the items, what an agency collects; it isn't asked for.
    base::Money seen = base::Money::zero(base::Currency::euro());     ///< At the bank, not yet in the books; negative or zero.
};

/// Everything that a letter says, as values: enough to draw it again years later. Nothing in here is looked up while drawing but the
/// letterhead's picture and the fonts.
struct Letter {
    LetterKind kind = LetterKind::Reminder;
    ledger::Stage stage = ledger::Stage::Reminder1; ///< The most severe of its items: names the letter.
    base::Language language = base::Language::Dutch;
    int tone = 0;               ///< dunning::Tone.
    std::string letterNumber{}; ///< `L-1042`; empty in a preview.
    base::Date writtenOn{};
    ledger::Company company{};
    Recipient recipient{};
    std::vector<std::string> copies{};    ///< Addresses or names that get a copy.
    std::vector<LetterItem> items{};      ///< Items that take a step, by stage (most severe first), then due date.
    std::vector<LetterItem> otherItems{}; ///< Other open invoices, for information.
    std::vector<LetterItem> credits{};    ///< Open credit notes (negative).
    base::Money itemsTotal = base::Money::zero(base::Currency::euro());
    base::Money creditsTotal = base::Money::zero(base::Currency::euro()); ///< Negative or zero.
    base::Money unallocated = base::Money::zero(base::Currency::euro());  ///< Negative or zero.
    base::Money setOff =
        base::Money::zero(base::Currency::euro()); ///< Of credits and unallocated money, what lowers this letter's items; negative or zero.
    base::Money toPay = base::Money::zero(base::Currency::euro());
    StatementFigures statement{};                 ///< Of a statement of account.
    std::optional<base::Date> payBy{};            ///< Not printed in a 14-day letter.
    std::optional<base::Date> paymentsUntil{};    ///< Up to which day payments are counted.
    std::string reference{};                      ///< Payment reference.
    std::optional<base::Money> collectionCosts{}; ///< 14-day letter: the exact costs.
    /// Goes by e-mail. With a postal address it goes by post as well, and a 14-day term then runs from the delivery by post alone: two
    /// terms in one letter would confuse, and a confusing letter has no effect. Without one the wording for e-mail is taken.
    bool byEmail = false;
    std::string
        endedStop{}; ///< `dispute`, `plan`, `promise`, `insolvency`, `opening_review`: what ended before this letter; empty: nothing.
    std::string controllerName{};             ///< Who signs.
    std::optional<ledger::Stage> nextStage{}; ///< What follows if nobody pays, where the schedule says so: the letter's last sentence.
    std::string textVersion{};                ///< Of the words it was decided with (compose.h); empty in a preview.
    /// The ledger's own words that replace the shipped ones, by template name (template.h); only those that this letter uses.
    std::map<std::string, std::string> texts{};
};

/// Whether there is a street or a city to send it to.
[[nodiscard]] bool hasPostalAddress(const Recipient& recipient);
/// What a statement of account comes to: its items, less credits and unallocated money. Not of other letters, which tell a part.
[[nodiscard]] base::Money balanceOf(const Letter& statement);

/// JSON of all members, and back: what the ledger stores; members at their defaults are left out, unknown ones ignored.
/// Errors: TemplateInvalid (`letter`, member or syntax).
[[nodiscard]] std::string toJson(const Letter& letter);
[[nodiscard]] base::Result<Letter> letterFromJson(std::string_view json);

} // namespace tegoed::letters
