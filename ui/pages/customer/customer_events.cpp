#include "ui/pages/customer/customer_events.h"

#include "ui/bridge/display.h"

#include <QCoreApplication>
#include <QStringList>

namespace tegoed::ui {

namespace {

struct Events {
    Q_DECLARE_TR_FUNCTIONS(Events)
};

CustomerEvent::Sort sortOf(const std::string& kind)
{
    const auto contact = ledger::parseContactKind(kind);
    if (contact == ledger::ContactKind::Note || contact == ledger::ContactKind::Snooze) return CustomerEvent::Sort::Note;
    if (contact) return CustomerEvent::Sort::Contact;
    const bool isMoney = kind.starts_with("pay") || kind == "allocate" || kind == "unallocate" || kind == "write_off";
    return isMoney ? CustomerEvent::Sort::Payment : CustomerEvent::Sort::Change;
}

CustomerEvent letterEvent(const persistence::LetterRow& letter)
{
    const auto amount = base::Money::ofMinor(letter.toPayMinor, letter.currency);
    QStringList parts{word(letter.stage), displayWithCurrency(amount)};
    if (letter.payBy) parts.push_back(Events::tr("to be paid by %1").arg(display(*letter.payBy)));
    if (letter.state == "lapsed") parts.push_back(Events::tr("lapsed"));
    return {letter.letterOn, letter.state == "task" ? Events::tr("task") : heading("letter").toLower(), parts.join(QStringLiteral(", ")),
            CustomerEvent::Sort::Letter};
}

CustomerEvent paymentEvent(const ledger::Payment& payment)
{
    QStringList parts{displayWithCurrency(payment.amount)};
    if (!payment.unallocated.isZero()) parts.push_back(Events::tr("%1 of it unallocated").arg(displayWithCurrency(payment.unallocated)));
    if (!payment.text.empty()) parts.push_back(toQt(payment.text));
    return {payment.paidOn, heading("payment").toLower(), parts.join(QStringLiteral(", ")), CustomerEvent::Sort::Payment};
}

CustomerEvent eventOf(const app::TimelineEntry& entry, const app::Dossier& dossier)
{
    if (entry.kind == "letter") return letterEvent(dossier.letters[entry.row]);
    if (entry.kind == "payment") return paymentEvent(dossier.payments[entry.row].payment);
    const bool isContact = ledger::parseContactKind(entry.kind).has_value();
    return {entry.on, wordOr((isContact ? "contact_kind." : "journal.") + entry.kind, toQt(entry.kind)), toQt(entry.text),
            sortOf(entry.kind)};
}

} // namespace

std::vector<CustomerEvent> customerEvents(const app::Dossier& dossier)
{
    std::vector<CustomerEvent> events;
    events.reserve(dossier.timeline.size());
    for (const auto& entry : dossier.timeline) {
        events.push_back(eventOf(entry, dossier));
        events.back().user = toQt(entry.user);
    }
    return events;
}

} // namespace tegoed::ui
