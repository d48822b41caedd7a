#pragma once

#include "base/error.h"

#include <QString>

namespace tegoed::ui {

/// The sentence of an error in words of the window. Those of `app/wording` name options of the command line; where the answer is a field
/// or a button instead, it is said here. Without file and line.
[[nodiscard]] QString windowSentence(const base::Error& error);

} // namespace tegoed::ui
