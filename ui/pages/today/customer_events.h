#pragma once

#include "app/overview.h"

#include <QString>

#include <vector>

namespace tegoed::ui {

/// Something that happened with a customer, in words.
struct CustomerEvent {
    base::Date on;
    QString kind;
    QString text;
};

/// Calls, notes, letters, payments and changes of a customer, newest first.
[[nodiscard]] std::vector<CustomerEvent> customerEvents(const app::Dossier& dossier);

} // namespace tegoed::ui
