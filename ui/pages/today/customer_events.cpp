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

/// A contact's text starts with the code of its outcome, if it has one.
QString contactText(const std::string& text)
{
    const auto colon = text.find(": ");
    const auto outcome = ledger::parseCallOutcome(std::string_view{text}.substr(0, colon));
    if (!outcome) return toQt(text);
    return colon == std::string::npos ? word(*outcome)
                                      : word(*outcome) + QStringLiteral(": ") + toQt(std::string_view{text}.substr(colon + 2));
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
    for (const auto& entry : dossier.timeline) {
        if (isContact(entry.kind)) {
            events.push_back({entry.on, wordOr("journal.log_" + entry.kind, toQt(entry.kind)), contactText(entry.text)});
        } else if (entry.kind != "letter" && entry.kind != "payment") {
            events.push_back({entry.on, wordOr("journal." + entry.kind, toQt(entry.kind)),
                              entry.text == "undone" ? Events::tr("taken back") : toQt(entry.text)});
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
