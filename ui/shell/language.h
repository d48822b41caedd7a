#pragma once

#include "base/date.h"

class QObject;

namespace tegoed::ui {

/// Switches the texts of the whole window, also while it runs: ours, Qt's own, and how amounts and dates are written. Widgets get a
/// LanguageChange.
void applyLanguage(base::Language language);

} // namespace tegoed::ui
