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

} // namespace

std::vector<CustomerEvent> customerEvents(const app::Dossier& dossier)
{
    std::vector<CustomerEvent> events;
    // The newest first, also within a day: there the timeline has the oldest first.
    for (auto at = dossier.timeline.rbegin(); at != dossier.timeline.rend(); ++at) {
        const auto& entry = *at;
        if (isContact(entry.kind)) {
            events.push_back({entry.on, wordOr("journal.log_" + entry.kind, toQt(entry.kind)), toQt(entry.text)});
        } else if (entry.kind != "letter" && entry.kind != "payment") {
            events.push_back({entry.on, wordOr("journal." + entry.kind, toQt(entry.kind)), toQt(entry.text)});
        }
    }
    for (const auto& letter : dossier.letters)
        events.push_back(letterEvent(letter));
    for (const auto& stored : dossier.payments)
        events.push_back(paymentEvent(stored.payment));
    std::stable_sort(events.begin(), events.end(), [](const CustomerEvent& a, const CustomerEvent& b) { return a.on > b.on; });
    return events;
}

} // namespace tegoed::ui
