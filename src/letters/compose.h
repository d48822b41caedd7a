#pragma once

#include "base/error.h"
#include "letters/letter.h"
#include "letters/markup.h"
#include "letters/template.h"

#include <optional>
#include <string>
#include <vector>

namespace tegoed::letters {

struct LabelledText {
    std::string label{};
    std::string text{};
    bool strong = false;
    bool operator==(const LabelledText&) const = default;
};

/// A column of a table of items. Which ones a table has depends on its rows: no empty column is drawn.
enum class ItemColumn { Number, Reference, IssuedOn, DueOn, DaysOverdue, Amount, Paid, Open };

struct ItemRow {
    std::vector<std::string> cells{}; ///< One for each column.
    std::vector<std::string> notes{}; ///< Lines below: whose invoice it is, what of it is disputed.
};

struct ItemTable {
    std::vector<ItemColumn> columns{};
    std::vector<std::string> titles{}; ///< One for each column.
    std::vector<ItemRow> rows{};
};

/// The items of one stage with what is asked for them.
struct ItemGroup {
    ledger::Stage stage = ledger::Stage::Reminder1;
    std::string heading{}; ///< Empty in a letter of one stage: its subject says it.
    std::vector<Paragraph> demand{};
    ItemTable table{};
    LabelledText total{};
};

/// How to pay: the panel with the payment code.
struct PaymentBlock {
    std::string title{};
    std::vector<LabelledText> lines{};
    std::string qrPayload{}; ///< EPC069-12; empty where there can be none.
    std::string qrCaption{};
    std::string link{}; ///< Payment page; empty: none.
    std::string linkLabel{};
};

/// Items that are not asked for.
struct InformationTable {
    std::string heading{};
    ItemTable table{};
    LabelledText total{};
};

/// A letter in words: every text of it in its reader's language, in the order in which it is read. The page and the e-mail both come from
/// it.
struct LetterText {
    std::string templateName{};
    std::string templateVersion{}; ///< The first digits of the SHA-256 of the template's text, for the journal.
    base::Language language = base::Language::Dutch;

    std::string sender{};                    ///< Our name; empty without one.
    std::vector<std::string> senderLines{};  ///< Address and ways to reach us, for the head.
    std::string returnAddress{};             ///< In one line, above the recipient's.
    std::vector<std::string> addressLines{}; ///< Recipient, without the country.
    std::string country{};                   ///< Two letters where it is another than ours; else empty.
    std::vector<LabelledText> particulars{}; ///< Date, customer number, letter number, who to ask for.
    std::string subject{};
    std::string salutation{};
    std::vector<Paragraph> opening{};
    std::vector<ItemGroup> groups{};
    std::vector<LabelledText> totals{};
    std::string paymentsUntil{};       ///< Sentence; empty: not known.
    std::vector<LabelledText> aging{}; ///< Of a statement: an amount for each age, side by side on the page.
    std::optional<PaymentBlock> payment{};
    std::vector<Paragraph> closing{};
    std::string regards{};
    std::vector<std::string> signature{};
    std::string copies{}; ///< Who gets a copy, as a line; empty: nobody.
    std::string informationHeading{};
    std::vector<InformationTable> information{};
    std::vector<LabelledText> informationLines{};
    std::vector<std::string> footer{};
    std::string pagePattern{}; ///< `Pagina {0} van {1}`.
};

/// The template of a letter, in its language: `nl/reminder_1`, `de/notice_of_default`.
/// Errors: TemplateInvalid for a reminder of a stage that has no letter (`call`, `collections`, `formal_notice`).
[[nodiscard]] base::Result<std::string> templateName(const Letter& letter);

/// Of a ledger's own texts those that this letter speaks with: its template's, the common one, and those of its milder groups.
[[nodiscard]] TemplateTexts ownTexts(const Letter& letter, const TemplateTexts& all);
/// The version of the words that a template's letters have with these texts: the same digits as `LetterText::templateVersion`.
/// Errors: TemplateInvalid (template).
[[nodiscard]] base::Result<std::string> templateVersion(const std::string& name, const TemplateTexts& texts);

/// The letter in words. Pure. Its texts come from `letter.texts`, else from the shipped templates.
/// Errors: TemplateInvalid (template, what): see template.h; a letter without items (a statement may have none); items of two currencies; a
/// missing `payBy` (reminder, notice of default) or `collectionCosts` (14-day letter).
[[nodiscard]] base::Result<LetterText> compose(const Letter& letter);

/// Fills every part of a template in with made-up values, so that a text can be refused when it is saved, not when it is sent.
/// Errors: TemplateInvalid.
[[nodiscard]] base::Result<void> checkTemplate(const std::string& name, const std::string& text);

} // namespace tegoed::letters
