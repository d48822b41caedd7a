#pragma once

#include "letters/letter.h"

namespace tegoed::letters {

/// Which made-up letter a preview shows.
struct ExampleRequest {
    LetterKind kind = LetterKind::Reminder;
    ledger::Stage stage = ledger::Stage::Reminder1; ///< Of a reminder.
    base::Language language = base::Language::Dutch;
    base::Currency currency = base::Currency::euro();
    base::Date writtenOn{};
    int itemCount = 2;
};

/// A letter to a made-up customer, as late and as firm as its stage is in the standard schedule: what a text or a letterhead looks like
/// before there is anybody to write to. Our company is left empty.
/// @pre `itemCount` is at least 1.
[[nodiscard]] Letter exampleLetter(const ExampleRequest& request);

/// The letter that a template is for (`nl/reminder_1`); `common` is shown in a first reminder. Nothing if there is no such template.
[[nodiscard]] std::optional<ExampleRequest> exampleRequest(std::string_view templateName);

} // namespace tegoed::letters
