#pragma once

#include "app/dunning_run.h"

#include <QByteArray>

#include <set>

namespace tegoed::ui {

// What somebody left out of the day's run, as a text that the window's settings keep: a line with the day, then a line each.

[[nodiscard]] QByteArray leftOutText(base::Date today, const std::set<app::ApprovedProposal>& proposals);
/// Empty for another day: what was left out once is proposed again, and for a text that cannot be read.
[[nodiscard]] std::set<app::ApprovedProposal> leftOutOn(const QByteArray& text, base::Date today);

} // namespace tegoed::ui
