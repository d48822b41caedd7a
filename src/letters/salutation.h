#pragma once

#include "letters/letter.h"

#include <string>

namespace tegoed::letters {

/// The line a letter begins with. A title alone (`de heer`, `Mrs`, `Frau`) becomes the polite form with the contact's name; a whole
/// salutation is taken as it is; without one the neutral form of the language. Ends in a comma.
[[nodiscard]] std::string salutationLine(const Recipient& recipient, base::Language language);

} // namespace tegoed::letters
