#pragma once

#include "app/dunning_run.h"
#include "letters/email.h"
#include "letters/letter.h"

#include <optional>

namespace tegoed::app {

/// A proposal's letter before it is made: its values, and the e-mail that would carry it.
struct LetterPreview {
    letters::Letter letter;
    /// Where it goes by e-mail: as its file will be, but for the day and time, the message's id and the bytes of what is attached.
    std::optional<letters::EmailMessage> mail{};
};

/// The letter of a proposal as a run of today would write it, without a letter number: `L-…` stands in names of files.
/// Errors: TemplateInvalid.
[[nodiscard]] base::Result<LetterPreview> previewLetter(Ledger& ledger, const PlanView& view, const dunning::Proposal& proposal);

/// The e-mail that would carry a letter. Errors: TemplateInvalid.
[[nodiscard]] base::Result<letters::EmailMessage> previewMail(const letters::Letter& letter);

} // namespace tegoed::app
