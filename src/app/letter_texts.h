#pragma once

#include "app/ledger.h"
#include "letters/template_faults.h"

#include <string>
#include <vector>

namespace tegoed::app {

/// The words of a kind of letter in a language: as shipped, and as this ledger has them.
struct LetterTemplate {
    std::string name{}; ///< `nl/reminder_1`.
    std::string text{}; ///< In force.
    std::string shipped{};
    [[nodiscard]] bool isOwn() const { return text != shipped; }
};

/// All that a run writes letters with, by language and severity.
[[nodiscard]] base::Result<std::vector<LetterTemplate>> letterTemplates(Ledger& ledger);
/// Errors: FieldValueBad for a name that is none.
[[nodiscard]] base::Result<LetterTemplate> letterTemplate(Ledger& ledger, const std::string& name);
/// Letters are written with this text from the next run on; letters that are written keep theirs. The shipped text is a reset.
/// Errors: FieldValueBad for a name that is none; TemplateInvalid (template, the first fault in words) with its line.
[[nodiscard]] base::Result<void> setLetterTemplate(Ledger& ledger, const std::string& name, const std::string& text);
[[nodiscard]] base::Result<void> resetLetterTemplate(Ledger& ledger, const std::string& name);

/// A fault in a sentence.
[[nodiscard]] std::string text(const letters::TemplateFault& fault, base::Language language);

} // namespace tegoed::app
