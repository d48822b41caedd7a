#include "cli/dossier_json.h"

#include "app/customers.h"
#include "cli/customer_fields.h"

#include <map>

namespace tegoed::cli {

namespace {

/// The sections of a dossier, each an array or object below its name.
class DossierWriter {
public:
    DossierWriter(JsonWriter& json, app::Ledger& ledger, const app::Dossier& dossier, const std::vector<ledger::Company>& companies)
        : m_json(json), m_ledger(ledger), m_dossier(dossier)
    {
        for (const auto& company : companies)
            m_companies[company.id] = company.name;
        for (const auto& item : dossier.items)
            m_documents[item.document.id] = item.document.number;
        for (const auto& stored : dossier.payments)
            m_payments[stored.payment.id] = stored.payment.number;
    }

    void write()
    {
        m_json.beginObject().key("customer").beginObject();
        writeCustomerFields(m_json, m_dossier.customer, m_ledger.currency());
        m_json.endObject();
        m_json.member("currency", m_ledger.currency().code()).member("open", m_dossier.open).member("overdue", m_dossier.overdue);
        m_json.member("unallocated", m_dossier.unallocated);
        section("contacts", m_dossier.contacts, [&](const ledger::Contact& contact) { writeContact(contact); });
        section("items", m_dossier.items, [&](const app::DossierItem& item) { writeItem(item); });
        section("payments", m_dossier.payments, [&](const persistence::StoredPayment& stored) { writePayment(stored.payment); });
        section("seen", m_dossier.seen, [&](const ledger::SeenPayment& seen) { writeSeen(seen); });
        section("holds", m_dossier.holds, [&](const persistence::StoredHold& hold) { writeHold(hold); });
        m_json.key("insolvency");
        if (m_dossier.insolvency)
            writeInsolvency(*m_dossier.insolvency);
        else
            m_json.null();
        section("letters", m_dossier.letters, [&](const persistence::LetterRow& letter) { writeLetter(letter); });
        section("timeline", m_dossier.timeline, [&](const app::TimelineEntry& entry) { writeEntry(entry); });
        m_json.endObject();
    }

private:
    template <class Rows, class WriteRow>
    void section(const char* name, const Rows& rows, WriteRow writeRow)
    {
        m_json.key(name).beginArray();
        for (const auto& row : rows) {
            m_json.beginObject();
            writeRow(row);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeContact(const ledger::Contact& contact)
    {
        m_json.member("role", name(contact.role))
            .member("name", contact.name)
            .member("salutation", contact.salutation)
            .member("email", contact.email);
        m_json.member("phone", contact.phone).member("language", contact.language ? code(*contact.language) : std::string_view{});
    }

    void writeItem(const app::DossierItem& item)
    {
        const auto& document = item.document;
        const auto today = m_ledger.environment().today;
        m_json.member("number", document.number).member("kind", name(document.kind)).member("company", m_companies[document.company]);
        m_json.member("issued", document.issuedOn)
            .member("due", document.dueOn)
            .member("days_overdue", std::int64_t{(today - document.dueOn).count()});
        m_json.member("currency", document.amount.currency().code()).member("amount", document.amount).member("open", document.open);
        m_json.member("reference", item.texts.reference).member("order", item.texts.order).member("text", item.texts.text);
        m_json.member("sent", item.texts.sentOn).member("received", item.texts.receivedOn).key("discount");
        if (item.texts.discountMinor)
            m_json.value(base::Money::ofMinor(*item.texts.discountMinor, document.amount.currency()));
        else
            m_json.null();
        m_json.member("discount_until", item.texts.discountUntil).member("file", item.texts.file).member("email", item.texts.email);
        m_json.member("disputed", document.disputedAtSource).member("dunning_block", document.blockedAtSource);
        m_json.member("opening_review", document.openingReview).key("payment_method");
        if (document.paymentMethod)
            m_json.value(name(*document.paymentMethod));
        else
            m_json.null();
        const bool isEstimated = item.settledDateEstimated();
        m_json.member("settled", document.settledOn)
            .member("settled_date_unknown", document.settledDateUnknown && !isEstimated)
            .member("settled_date_estimated", isEstimated);
        section("steps", item.steps, [&](const persistence::StepRow& step) { writeStep(step); });
        section("allocations", item.allocations,
                [&](const ledger::Allocation& allocation) { writeAllocation(allocation, document.amount.currency()); });
    }

    void writeStep(const persistence::StepRow& step)
    {
        m_json.member("stage", name(step.stage)).member("taken_on", step.takenOn).member("task_open", step.taskOpen).key("letter");
        if (step.letter)
            m_json.value("L-" + std::to_string(step.letter->value()));
        else
            m_json.null();
    }

    void writeAllocation(const ledger::Allocation& allocation, base::Currency currency)
    {
        m_json.member("kind", name(allocation.kind)).member("date", allocation.effectiveOn);
        m_json.member("amount", base::Money::ofMinor(allocation.amountMinor, currency)).key("payment");
        if (allocation.payment)
            m_json.value(m_payments[*allocation.payment]);
        else
            m_json.null();
        m_json.key("credit");
        if (allocation.credit)
            m_json.value(m_documents[*allocation.credit]);
        else
            m_json.null();
        const bool isEstimated = app::isDateEstimated(allocation);
        m_json.member("date_unknown", allocation.dateUnknown && !isEstimated).member("date_estimated", isEstimated);
        m_json.member("reason", allocation.reason);
    }

    void writePayment(const ledger::Payment& payment)
    {
        m_json.member("number", payment.number)
            .member("date", payment.paidOn)
            .member("amount", payment.amount)
            .member("unallocated", payment.unallocated);
        m_json.member("currency", payment.amount.currency().code())
            .member("company", m_companies[payment.company])
            .member("source", name(payment.source));
        m_json.member("date_unknown", payment.dateUnknown).member("text", payment.text);
    }

    void writeSeen(const ledger::SeenPayment& seen)
    {
        m_json.key("item");
        if (seen.document)
            m_json.value(m_documents[*seen.document]);
        else
            m_json.null();
        m_json.member("date", seen.paidOn).member("amount", seen.amount).member("currency", seen.amount.currency().code());
    }

    void writeHold(const persistence::StoredHold& hold)
    {
        m_json.key("item");
        if (hold.document)
            m_json.value(m_documents[*hold.document]);
        else
            m_json.null();
        m_json.member("set_on", hold.setOn).member("until", hold.until).member("reason", hold.reason);
    }

    void writeInsolvency(const ledger::Insolvency& insolvency)
    {
        m_json.beginObject().member("kind", name(insolvency.kind)).member("on", insolvency.on).member("trustee", insolvency.trustee);
        m_json.member("reference", insolvency.reference).endObject();
    }

    void writeLetter(const persistence::LetterRow& letter)
    {
        m_json.member("number", "L-" + std::to_string(letter.id.value())).member("date", letter.letterOn).member("group", letter.group);
        m_json.member("stage", name(letter.stage)).member("channel", letter.channel).member("language", code(letter.language));
        m_json.member("to_pay", base::Money::ofMinor(letter.toPayMinor, letter.currency)).member("currency", letter.currency.code());
        m_json.member("pay_by", letter.payBy).member("reference", letter.reference).member("state", letter.state).key("files");
        m_json.raw(letter.files.empty() ? "[]" : letter.files).key("items").beginArray();
        for (const auto& item : letter.items) {
            m_json.beginObject().member("number", m_documents[item.document]).member("stage", name(item.stage));
            m_json.member("claimed", base::Money::ofMinor(item.claimedMinor, letter.currency)).endObject();
        }
        m_json.endArray();
    }

    void writeEntry(const app::TimelineEntry& entry)
    {
        m_json.member("date", entry.on).member("kind", entry.kind).member("text", entry.text).member("user", entry.user);
    }

    JsonWriter& m_json;
    app::Ledger& m_ledger;
    const app::Dossier& m_dossier;
    std::map<base::CompanyId, std::string> m_companies{};
    std::map<base::DocumentId, std::string> m_documents{};
    std::map<base::PaymentId, std::string> m_payments{};
};

} // namespace

void writeDossier(JsonWriter& json, app::Ledger& ledger, const app::Dossier& dossier)
{
    const auto companies = app::companies(ledger);
    DossierWriter{json, ledger, dossier, companies.value_or(std::vector<ledger::Company>{})}.write();
}

} // namespace tegoed::cli
