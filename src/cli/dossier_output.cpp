#include "cli/dossier_output.h"

#include "app/customers.h"
#include "app/wording.h"
#include "base/assert.h"
#include "base/text.h"
#include "cli/dossier_json.h"
#include "cli/output.h"
#include "cli/plain_text.h"
#include "cli/text_table.h"

#include <algorithm>
#include <ostream>

namespace tegoed::cli {

namespace {

std::string stepsOf(const app::DossierItem& item)
{
    std::vector<std::string> stages;
    for (const auto& step : item.steps)
        stages.emplace_back(name(step.stage));
    return base::join(stages, " ");
}

base::Table itemTable(const app::Dossier& dossier, base::Date today, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("number kind issued due #days_overdue currency #amount #open reference order steps settled", language);
    for (const auto& item : dossier.items) {
        const auto& document = item.document;
        const bool isOpen = !document.open.isZero();
        table.rows.push_back({document.number, std::string{name(document.kind)}, document.issuedOn, document.dueOn,
                              isOpen ? countCell((today - document.dueOn).count()) : base::Cell{}, document.amount.currency().code(),
                              document.amount, document.open, textCell(item.texts.reference), textCell(item.texts.order),
                              textCell(stepsOf(item)), optionalCell(document.settledOn)});
    }
    return table;
}

base::Table contactTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("role name email phone", language);
    for (const auto& contact : dossier.contacts)
        table.rows.push_back({std::string{name(contact.role)}, contact.name, textCell(contact.email), textCell(contact.phone)});
    return table;
}

base::Table paymentTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("number date currency #amount #unallocated source text", language);
    for (const auto& [payment, hash] : dossier.payments) {
        table.rows.push_back({payment.number, payment.paidOn, payment.amount.currency().code(), payment.amount, payment.unallocated,
                              std::string{name(payment.source)}, textCell(payment.text)});
    }
    return table;
}

std::string itemNumber(const app::Dossier& dossier, const std::optional<base::DocumentId>& id)
{
    const auto found = std::find_if(dossier.items.begin(), dossier.items.end(), [&](const auto& item) { return item.document.id == id; });
    return found == dossier.items.end() ? std::string{} : found->document.number;
}

base::Table holdTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("item until text", language);
    for (const auto& hold : dossier.holds)
        table.rows.push_back({textCell(itemNumber(dossier, hold.document)), hold.until, hold.reason});
    return table;
}

base::Table letterTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("letter date stage channel #to_pay currency pay_by reference state", language);
    for (const auto& letter : dossier.letters) {
        table.rows.push_back({"L-" + std::to_string(letter.id.value()), letter.letterOn, std::string{name(letter.stage)}, letter.channel,
                              base::Money::ofMinor(letter.toPayMinor, letter.currency), letter.currency.code(), optionalCell(letter.payBy),
                              textCell(letter.reference), letter.state});
    }
    return table;
}

base::Table timelineTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("date command text user", language);
    for (const auto& entry : dossier.timeline)
        table.rows.push_back({entry.on, entry.kind, textCell(entry.text), textCell(entry.user)});
    return table;
}

void showSection(const Context& context, std::string_view title, const base::Table& table)
{
    if (table.rows.empty()) return;
    context.out() << '\n' << app::text("column." + std::string{title}, context.language()) << '\n';
    writeAligned(context.out(), table, context.language());
}

void showForPeople(const Context& context, app::Ledger& ledger, const app::Dossier& dossier)
{
    const auto language = context.language();
    base::Table head;
    auto& values = head.rows.emplace_back();
    for (auto& [key, value] : app::fieldsOf(dossier.customer, ledger.currency())) {
        head.columns.push_back(columnsOf(key, language).front());
        values.push_back(textCell(value));
    }
    for (const auto& column : columnsOf("#open #overdue #unallocated", language))
        head.columns.push_back(column);
    values.insert(values.end(), {dossier.open, dossier.overdue, dossier.unallocated});
    if (dossier.insolvency) {
        head.columns.push_back(columnsOf("insolvency", language).front());
        values.emplace_back(app::text(dossier.insolvency->kind, language) + ' ' + toString(dossier.insolvency->on));
    }
    showRecord(context, head);
    showSection(context, "contacts", contactTable(dossier, language));
    showSection(context, "items", itemTable(dossier, ledger.environment().today, language));
    showSection(context, "payments", paymentTable(dossier, language));
    showSection(context, "holds", holdTable(dossier, language));
    showSection(context, "letters", letterTable(dossier, language));
    showSection(context, "timeline", timelineTable(dossier, language));
}

} // namespace

void showDossier(const Context& context, app::Ledger& ledger, const app::Dossier& dossier)
{
    switch (context.format()) {
    case Format::Text: showForPeople(context, ledger, dossier); return;
    case Format::Csv: show(context, itemTable(dossier, ledger.environment().today, context.language())); return;
    case Format::Json: {
        JsonWriter json{context.out()};
        writeDossier(json, ledger, dossier);
        return;
    }
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::cli
