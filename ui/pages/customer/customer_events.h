#pragma once

#include "app/overview.h"

#include <QString>

#include <vector>

namespace tegoed::ui {

/// Something that happened with a customer, in words.
struct CustomerEvent {
    enum class Sort { Contact, Note, Letter, Payment, Change };
    base::Date on;
    QString kind;
    QString text;
    Sort sort = Sort::Change;
    QString user{};
};

/// Calls, notes, letters, payments and changes of a customer, newest first.
[[nodiscard]] std::vector<CustomerEvent> customerEvents(const app::Dossier& dossier);

} // namespace tegoed::ui
