#include "ui/pages/today/customer_events.h"

#include "ui/bridge/display.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tegoed::ui {

namespace {

struct Events {
    Q_DECLARE_TR_FUNCTIONS(Events)
};

bool isContact(const std::string& kind)
{
    return std::any_of(ledger::allContactKinds().begin(), ledger::allContactKinds().end(),
                       [&](auto contact) { return ledger::name(contact) == kind; });
}

CustomerEvent letterEvent(const persistence::LetterRow& letter)
{
    const auto amount = base::Money::ofMinor(letter.toPayMinor, letter.currency);
    QStringList parts{word(letter.stage), displayWithCurrency(amount)};
    if (letter.payBy) parts.push_back(Events::tr("to be paid by %1").arg(display(*letter.payBy)));
    if (letter.state == "lapsed") parts.push_back(Events::tr("lapsed"));
    return {letter.letterOn, letter.state == "task" ? Events::tr("task") : heading("letter").toLower(), parts.join(QStringLiteral(", "))};
}

CustomerEvent paymentEvent(const ledger::Payment& payment)
{
    QStringList parts{displayWithCurrency(payment.amount)};
    if (!payment.unallocated.isZero()) parts.push_back(Events::tr("%1 of it unallocated").arg(displayWithCurrency(payment.unallocated)));
    if (!payment.text.empty()) parts.push_back(toQt(payment.text));
    return {payment.paidOn, heading("payment").toLower(), parts.join(QStringLiteral(", "))};
}

CustomerEvent eventOf(const app::TimelineEntry& entry, const app::Dossier& dossier)
{
    if (entry.kind == "letter") return letterEvent(dossier.letters[entry.row]);
    if (entry.kind == "payment") return paymentEvent(dossier.payments[entry.row].payment);
    return {entry.on, wordOr((isContact(entry.kind) ? "journal.log_" : "journal.") + entry.kind, toQt(entry.kind)), toQt(entry.text)};
}

} // namespace

std::vector<CustomerEvent> customerEvents(const app::Dossier& dossier)
{
    std::vector<CustomerEvent> events;
    events.reserve(dossier.timeline.size());
    for (const auto& entry : dossier.timeline)
        events.push_back(eventOf(entry, dossier));
    return events;
}

} // namespace tegoed::ui
