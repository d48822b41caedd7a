#include "app/overview.h"

#include "app/item_lookup.h"
#include "app/plan_context.h"
#include "persistence/money_queries.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {

base::Result<LedgerInfo> info(Ledger& ledger)
{
    return guarded([&]() -> base::Result<LedgerInfo> {
        LedgerInfo info;
        const auto counts = persistence::counts(ledger.connection());
        info.customers = counts.customers;
        info.documents = counts.documents;
        info.openItems = counts.openItems;
        info.payments = counts.payments;
        info.letters = counts.letters;
        info.journal = ledger.file().journalCount();
        info.journalHead = ledger.file().journalHead();
        info.balance = persistence::balance(ledger.connection(), ledger.currency());
        info.settlement = ledger.settlement();
        info.moneyUntil = ledger.moneyUntil();
        info.schema = persistence::schemaVersion(ledger.connection());
        if (auto imports = persistence::imports(ledger.connection()); !imports.empty()) info.lastImport = std::move(imports.front());
        info.lastBackup = ledger.file().lastBackupOn();
        return info;
    });
}

namespace {

/// What the journal adds to a timeline; calls, letters and payments stand in it as themselves.
bool standsAsItself(std::string_view command)
{
    constexpr std::string_view kOwn[] = {"log_call", "log_email", "log_note", "dunning_run", "letter_written", "letter_lapsed", "pay"};
    return std::find(std::begin(kOwn), std::end(kOwn), command) != std::end(kOwn);
}

/// What an entry was about: its item or items with their amounts, as the journal's details have them.
std::string subjectOf(const persistence::JournalEntry& entry)
{
    const auto details = nlohmann::json::parse(entry.details, nullptr, false);
    if (!details.is_object()) return {};
    const auto text = [](const nlohmann::json& from, const char* key) {
        const auto found = from.find(key);
        return found != from.end() && found->is_string() ? found->get<std::string>() : std::string{};
    };
    std::string subject;
    const auto add = [&](const std::string& word) {
        if (!word.empty()) subject += (subject.empty() ? "" : " ") + word;
    };
    add(text(details, "source"));
    add(text(details, "item"));
    add(text(details, "amount"));
    add(text(details, "until"));
    add(text(details, "reason"));
    if (const auto items = details.find("items"); items != details.end() && items->is_array()) {
        for (const auto& item : *items) {
            if (!item.is_object()) continue;
            add(text(item, "item"));
            add(text(item, "amount"));
        }
    }
    if (const auto changes = details.find("changes"); changes != details.end() && changes->is_object()) {
        for (const auto& [field, change] : changes->items())
            add(field);
    }
    return subject;
}

void addTimeline(Ledger& ledger, Dossier& dossier)
{
    const base::CustomerId id = dossier.customer.id;
    for (const auto& event : persistence::contactEventsOf(ledger.connection(), id)) {
        std::string text = event.outcome ? std::string(name(*event.outcome)) : std::string{};
        if (!event.text.empty()) text += text.empty() ? event.text : ": " + event.text;
        dossier.timeline.push_back({event.happenedOn, std::string(name(event.kind)), std::move(text), event.user});
    }
    for (const auto& letter : dossier.letters) {
        dossier.timeline.push_back({letter.letterOn,
                                    "letter",
                                    "L-" + std::to_string(letter.id.value()) + " " + std::string(name(letter.stage)) + " " + letter.state,
                                    {}});
    }
    for (const auto& stored : dossier.payments) {
        const auto& payment = stored.payment;
        dossier.timeline.push_back(
            {payment.paidOn, "payment", payment.number + " " + toString(payment.amount) + " " + payment.amount.currency().code(), {}});
    }
    for (const auto& entry : ledger.file().journal(std::nullopt, id)) {
        if (standsAsItself(entry.command)) continue;
        dossier.timeline.push_back({entry.businessOn, entry.command, entry.undoneBy ? "undone" : subjectOf(entry), entry.user});
    }
    std::stable_sort(dossier.timeline.begin(), dossier.timeline.end(), [](const auto& a, const auto& b) { return a.on > b.on; });
}

} // namespace

base::Result<Dossier> dossier(Ledger& ledger, const std::string& customerNumber)
{
    return guarded([&]() -> base::Result<Dossier> {
        Dossier dossier;
        TEGOED_TRY(dossier.customer, findCustomer(ledger, customerNumber));
        auto& connection = ledger.connection();
        const base::CustomerId id = dossier.customer.id;
        const base::Currency currency = ledger.currency();
        dossier.open = dossier.overdue = dossier.unallocated = base::Money::zero(currency);
        dossier.contacts = persistence::contactsOf(connection, id);
        for (auto& stored : persistence::documentsOf(connection, id)) {
            const auto& document = stored.document;
            if (document.open.currency() == currency) {
                dossier.open += document.open;
                if (document.open.isPositive() && document.dueOn < ledger.environment().today) dossier.overdue += document.open;
            }
            dossier.items.push_back({document, stored.texts, persistence::allocationsOf(connection, document.id),
                                     persistence::stepsOf(connection, document.id)});
        }
        std::stable_partition(dossier.items.begin(), dossier.items.end(),
                              [](const DossierItem& item) { return !item.document.open.isZero(); });
        dossier.payments = persistence::paymentsOf(connection, id);
        for (const auto& stored : dossier.payments) {
            if (stored.payment.unallocated.currency() == currency) dossier.unallocated += stored.payment.unallocated;
        }
        dossier.open -= dossier.unallocated;
        dossier.seen = persistence::seenPaymentsOf(connection, id);
        dossier.holds = persistence::holdsOf(connection, id);
        dossier.insolvency = persistence::insolvencyOf(connection, id);
        dossier.letters = persistence::lettersOf(connection, id);
        addTimeline(ledger, dossier);
        return dossier;
    });
}

base::Result<std::vector<worklist::Ranked>> worklist(Ledger& ledger, int limitCount, const std::string& controller)
{
    return guarded([&]() -> base::Result<std::vector<worklist::Ranked>> {
        const ledger::Book& book = ledger.book();
        std::optional<std::uint16_t> word;
        if (!controller.empty()) {
            const auto found = std::find(book.words.begin(), book.words.end(), controller);
            if (found == book.words.end()) return std::vector<worklist::Ranked>{};
            word = static_cast<std::uint16_t>(found - book.words.begin());
        }
        TEGOED_TRY(const auto context, PlanContext::make(ledger, {}, false));
        const dunning::Plan plan = context->planner().all();
        return worklist::rank(
            {book, ledger.environment().today, ledger.calendar(), word, static_cast<std::size_t>(std::max(limitCount, 0)), &plan});
    });
}

} // namespace tegoed::app
