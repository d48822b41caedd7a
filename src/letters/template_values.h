#pragma once

#include "letters/letter.h"
#include "letters/template.h"

#include <span>

namespace tegoed::letters {

/// More days overdue than this, and a letter no longer says that something falls due today or slipped somebody's mind.
inline constexpr int kLongOverdueDays = 14;

/// What templates may use, from a letter: its values in its language, and its flags. The names are the same for every letter
/// (docs/domain/letters.md lists them).
/// @pre `letter.items` is not empty.
[[nodiscard]] TemplateValues templateValues(const Letter& letter);

/// The same with the values of one group of items, for the sentence above its table.
/// @pre `items` is not empty.
[[nodiscard]] TemplateValues withGroup(TemplateValues values, std::span<const LetterItem> items, base::Language language);

} // namespace tegoed::letters
