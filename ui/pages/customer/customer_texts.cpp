#include "ui/pages/customer/customer_texts.h"

#include "ui/bridge/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::ui {

namespace {

struct CustomerTexts {
    Q_DECLARE_TR_FUNCTIONS(CustomerTexts)
};

} // namespace

QStringList customerFacts(const ledger::Customer& customer)
{
    QStringList facts{toQt(customer.number), word(customer.kind)};
    if (!customer.segment.empty()) facts.push_back(CustomerTexts::tr("segment %1").arg(toQt(customer.segment)));
    if (!customer.city.empty()) facts.push_back(toQt(customer.city));
    if (!customer.controller.empty()) facts.push_back(CustomerTexts::tr("credit controller %1").arg(toQt(customer.controller)));
    return facts;
}

QStringList customerReach(const ledger::Customer& customer)
{
    QStringList reach;
    for (const auto* const field : {&customer.phone, &customer.email}) {
        if (!field->empty()) reach.push_back(toQt(*field));
    }
    return reach;
}

QStringList customerStops(const app::Dossier& dossier)
{
    QStringList stops;
    if (dossier.insolvency)
        stops.push_back(CustomerTexts::tr("%1 since %2").arg(word(dossier.insolvency->kind), display(dossier.insolvency->on)));
    for (const auto& hold : dossier.holds) {
        if (!hold.document) stops.push_back(CustomerTexts::tr("No reminders until %1: %2").arg(display(hold.until), toQt(hold.reason)));
    }
    const auto disputed = std::count_if(dossier.items.begin(), dossier.items.end(), [](const app::DossierItem& item) {
        return item.document.disputedAtSource && !item.document.open.isZero();
    });
    if (disputed > 0) stops.push_back(CustomerTexts::tr("%Ln item(s) disputed", nullptr, static_cast<int>(disputed)));
    return stops;
}

QString roleWord(ledger::ContactRole role)
{
    return wordOr("contact_role." + std::string{ledger::name(role)}, {});
}

} // namespace tegoed::ui
