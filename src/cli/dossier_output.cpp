#include "cli/dossier_output.h"

#include "app/customers.h"
#include "app/wording.h"
#include "base/assert.h"
#include "base/text.h"
#include "cli/dossier_json.h"
#include "cli/output.h"
#include "cli/text_table.h"

#include <algorithm>
#include <map>
#include <ostream>
#include <utility>

namespace tegoed::cli {

namespace {

std::string itemNumber(const app::Dossier& dossier, const std::optional<base::DocumentId>& id)
{
    const auto found = std::find_if(dossier.items.begin(), dossier.items.end(), [&](const auto& item) { return item.document.id == id; });
    return found == dossier.items.end() ? std::string{} : found->document.number;
}

std::string stepsOf(const app::DossierItem& item)
{
    std::vector<std::string> stages;
    for (const auto& step : item.steps)
        stages.emplace_back(name(step.stage));
    return base::join(stages, " ");
}

/// A field of an item that most items don't have.
struct ExtraField {
    std::string_view key;
    base::Cell value;
};

std::vector<ExtraField> extraFields(const app::DossierItem& item, const std::string& company)
{
    const auto& [document, texts, allocations, steps] = item;
    const auto yes = [](bool is) { return is ? base::Cell{std::string{"yes"}} : base::Cell{}; };
    base::Cell discount;
    if (texts.discountMinor) discount = base::Money::ofMinor(*texts.discountMinor, document.amount.currency());
    base::Cell method;
    if (document.paymentMethod) method = std::string{name(*document.paymentMethod)};
    const bool isEstimated = item.settledDateEstimated();
    return {{"company", textCell(company)},
            {"text", textCell(texts.text)},
            {"sent", optionalCell(texts.sentOn)},
            {"received", optionalCell(texts.receivedOn)},
            {"discount", discount},
            {"discount_until", optionalCell(texts.discountUntil)},
            {"file", textCell(texts.file)},
            {"email", textCell(texts.email)},
            {"disputed", yes(document.disputedAtSource)},
            {"dunning_block", yes(document.blockedAtSource)},
            {"opening_review", yes(document.openingReview)},
            {"payment_method", method},
            {"settled_date_unknown", yes(document.settledDateUnknown && !isEstimated)},
            {"settled_date_estimated", yes(isEstimated)}};
}

std::map<base::CompanyId, std::string> companyNames(app::Ledger& ledger)
{
    std::map<base::CompanyId, std::string> names;
    for (const auto& company : app::companies(ledger).value_or(std::vector<ledger::Company>{}))
        names[company.id] = company.name;
    return names;
}

std::vector<base::Cell> itemCells(const app::DossierItem& item, base::Date today)
{
    const auto& document = item.document;
    const bool isOpen = !document.open.isZero();
    return {document.number,
            std::string{name(document.kind)},
            document.issuedOn,
            document.dueOn,
            isOpen ? countCell((today - document.dueOn).count()) : base::Cell{},
            document.amount.currency().code(),
            document.amount,
            document.open,
            textCell(item.texts.reference),
            textCell(item.texts.order)};
}

/// For programs: every field in a column of its own.
base::Table itemTable(app::Ledger& ledger, const app::Dossier& dossier, base::Language language)
{
    auto names = companyNames(ledger);
    base::Table table;
    table.columns = columnsOf(
        "number kind issued due #days_overdue currency #amount #open reference order steps settled company text sent received #discount "
        "discount_until file email disputed dunning_block opening_review payment_method settled_date_unknown settled_date_estimated",
        language);
    for (const auto& item : dossier.items) {
        auto& row = table.rows.emplace_back(itemCells(item, ledger.environment().today));
        row.push_back(textCell(stepsOf(item)));
        row.push_back(optionalCell(item.document.settledOn));
        for (auto& field : extraFields(item, names[item.document.company]))
            row.push_back(std::move(field.value));
    }
    return table;
}

/// `reminder 2 (2026-11-12)`.
std::string stepText(const persistence::StepRow& step, base::Language language)
{
    return app::text(step.stage, language) + " (" + toString(step.takenOn) + ')';
}

std::string lastStepOf(const app::DossierItem& item, base::Language language)
{
    if (item.steps.empty()) return {};
    const auto& last = item.steps.back();
    return stepText(last, language);
}

std::string settledOf(const Context& context, const app::DossierItem& item)
{
    if (!item.document.settledOn) return {};
    const auto day = toString(*item.document.settledOn);
    if (!item.document.settledDateUnknown) return day;
    return context.text(item.settledDateEstimated() ? "cli.estimated" : "cli.day_unknown", {day});
}

/// Whether the customer owes several of our own companies: only then an item needs the name of its own.
bool owesSeveral(const app::Dossier& dossier)
{
    const auto isOther = [&](const auto& item) { return item.document.company != dossier.items.front().document.company; };
    return std::any_of(dossier.items.begin(), dossier.items.end(), isOther);
}

base::Table itemTableForPeople(const Context& context, app::Ledger& ledger, const app::Dossier& dossier)
{
    auto names = companyNames(ledger);
    const bool namesCompanies = owesSeveral(dossier);
    base::Table table;
    table.columns =
        columnsOf("number kind issued due #days_overdue currency #amount #open reference order last_step settled", context.language());
    if (namesCompanies) table.columns.push_back(columnsOf("company", context.language()).front());
    for (const auto& item : dossier.items) {
        auto& row = table.rows.emplace_back(itemCells(item, ledger.environment().today));
        row.push_back(textCell(lastStepOf(item, context.language())));
        row.push_back(textCell(settledOf(context, item)));
        if (namesCompanies) row.push_back(textCell(names[item.document.company]));
    }
    return table;
}

/// What only some items have, a line each: the item's number stands in front of its first.
base::Table itemDetailTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("item field value", language);
    for (const auto& item : dossier.items) {
        bool isFirst = true;
        const auto add = [&](std::string title, std::string value) {
            table.rows.push_back(
                {std::exchange(isFirst, false) ? base::Cell{item.document.number} : base::Cell{}, std::move(title), textCell(value)});
        };
        if (item.steps.size() > 1) {
            std::vector<std::string> steps;
            for (const auto& step : item.steps)
                steps.push_back(stepText(step, language));
            add(app::text("column.steps", language), base::join(steps, ", "));
        }
        for (const auto& field : extraFields(item, {})) {
            // The marks of a settling day stand behind it already.
            if (field.key.starts_with("settled_")) continue;
            const auto column = columnsOf(field.key, language).front();
            if (auto value = readable(column, field.value, language); !value.empty()) add(column.title, std::move(value));
        }
    }
    return table;
}

base::Table contactTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("role name salutation email phone language", language);
    for (const auto& contact : dossier.contacts) {
        table.rows.push_back({std::string{name(contact.role)}, contact.name, textCell(contact.salutation), textCell(contact.email),
                              textCell(contact.phone), contact.language ? base::Cell{std::string{code(*contact.language)}} : base::Cell{}});
    }
    return table;
}

/// What was booked on the items, newest first.
base::Table allocationTable(const Context& context, const app::Dossier& dossier)
{
    std::map<base::PaymentId, std::string> payments;
    for (const auto& stored : dossier.payments)
        payments[stored.payment.id] = stored.payment.number;
    base::Table table;
    table.columns = columnsOf("date item currency #amount allocation source because", context.language());
    for (const auto& item : dossier.items) {
        const auto currency = item.document.amount.currency();
        for (const auto& posting : item.allocations) {
            auto day = toString(posting.effectiveOn);
            if (posting.dateUnknown) day = context.text(app::isDateEstimated(posting) ? "cli.estimated" : "cli.day_unknown", {day});
            const auto source = posting.payment ? payments[*posting.payment] : itemNumber(dossier, posting.credit);
            table.rows.push_back({std::move(day), item.document.number, currency.code(),
                                  base::Money::ofMinor(posting.amountMinor, currency), std::string{name(posting.kind)}, textCell(source),
                                  textCell(posting.reason)});
        }
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const auto& a, const auto& b) { return a.front() > b.front(); });
    return table;
}

base::Table seenTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("date item currency #amount", language);
    for (const auto& seen : dossier.seen)
        table.rows.push_back({seen.paidOn, textCell(itemNumber(dossier, seen.document)), seen.amount.currency().code(), seen.amount});
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

base::Table holdTable(const app::Dossier& dossier, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("item set_on until because", language);
    for (const auto& hold : dossier.holds)
        table.rows.push_back({textCell(itemNumber(dossier, hold.document)), hold.setOn, hold.until, textCell(hold.reason)});
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
    table.columns = columnsOf("date command user text", language);
    for (const auto& entry : dossier.timeline)
        table.rows.push_back({entry.on, entry.kind, textCell(entry.user), textCell(entry.text)});
    return table;
}

void showSection(const Context& context, std::string_view title, const base::Table& table)
{
    if (table.rows.empty()) return;
    context.out() << '\n' << app::text("column." + std::string{title}, context.language()) << '\n';
    writeAligned(context.out(), table, context.language(), context.lineWidth());
}

/// Amounts as amounts, so that they stand there as others do.
base::Cell fieldCell(std::string_view key, const std::string& value, base::Currency currency)
{
    if (key == "limit" || key == "insured_limit") {
        if (const auto amount = base::Money::parse(value, currency)) return *amount;
    }
    return textCell(value);
}

void showForPeople(const Context& context, app::Ledger& ledger, const app::Dossier& dossier)
{
    const auto language = context.language();
    base::Table head;
    auto& values = head.rows.emplace_back();
    for (auto& [key, value] : app::fieldsOf(dossier.customer, ledger.currency())) {
        head.columns.push_back(columnsOf(key, language).front());
        values.push_back(fieldCell(key, value, ledger.currency()));
    }
    for (const auto& column : columnsOf("#open #overdue #unallocated", language))
        head.columns.push_back(column);
    values.insert(values.end(), {dossier.open, dossier.overdue, dossier.unallocated});
    const auto names = companyNames(ledger);
    if (names.size() > 1 && !dossier.items.empty() && !owesSeveral(dossier)) {
        head.columns.push_back(columnsOf("company", language).front());
        values.push_back(textCell(names.at(dossier.items.front().document.company)));
    }
    if (dossier.insolvency) {
        head.columns.push_back(columnsOf("insolvency", language).front());
        const auto& [kind, on, trustee, reference] = *dossier.insolvency;
        std::vector<std::string> parts{app::text(kind, language), toString(on)};
        for (const auto& part : {trustee, reference})
            if (!part.empty()) parts.push_back(part);
        values.emplace_back(base::join(parts, ", "));
    }
    showRecord(context, head);
    showSection(context, "contacts", contactTable(dossier, language));
    showSection(context, "items", itemTableForPeople(context, ledger, dossier));
    showSection(context, "item_details", itemDetailTable(dossier, language));
    showSection(context, "seen", seenTable(dossier, language));
    showSection(context, "payments", paymentTable(dossier, language));
    showSection(context, "allocations", allocationTable(context, dossier));
    showSection(context, "holds", holdTable(dossier, language));
    showSection(context, "letters", letterTable(dossier, language));
    showSection(context, "timeline", timelineTable(dossier, language));
}

} // namespace

void showDossier(const Context& context, app::Ledger& ledger, const app::Dossier& dossier)
{
    switch (context.format()) {
    case Format::Text: showForPeople(context, ledger, dossier); return;
    case Format::Csv: show(context, itemTable(ledger, dossier, context.language())); return;
    case Format::Json: {
        JsonWriter json{context.out()};
        writeDossier(json, ledger, dossier);
        return;
    }
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::cli
