#pragma once

#include "app/overview.h"

#include <QString>
#include <QStringList>

namespace tegoed::ui {

// What a customer is in a few words, for the page and for the pane beside a list.

/// `1002 · business · Utrecht · …`.
[[nodiscard]] QStringList customerFacts(const ledger::Customer& customer);
/// Phone and e-mail.
[[nodiscard]] QStringList customerReach(const ledger::Customer& customer);
/// What stops reminders to the whole customer, a line each: insolvency, dunning block, own group.
[[nodiscard]] QStringList customerStops(const app::Dossier& dossier);
/// A role of a contact.
[[nodiscard]] QString roleWord(ledger::ContactRole role);

} // namespace tegoed::ui
