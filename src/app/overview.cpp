#include "app/overview.h"

#include "app/item_lookup.h"
#include "app/plan_context.h"
#include "app/timeline.h"
#include "persistence/backup.h"
#include "persistence/money_queries.h"
#include "persistence/queries.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace tegoed::app {

namespace {

/// A customer may have ten thousands of documents: their rows are read at once and handed out.
template <class Row>
std::map<base::DocumentId, std::vector<Row>> byDocument(std::vector<Row> rows)
{
    std::map<base::DocumentId, std::vector<Row>> all;
    for (auto& row : rows) {
        const base::DocumentId document = row.document;
        all[document].push_back(std::move(row));
    }
    return all;
}

} // namespace

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
        info.balance = persistence::balanceOn(ledger.connection(), ledger.currency(), ledger.environment().today);
        info.settlement = ledger.settlement();
        info.moneyUntil = ledger.moneyUntil();
        info.schema = persistence::schemaVersion(ledger.connection());
        if (auto imports = persistence::imports(ledger.connection()); !imports.empty()) info.lastImport = std::move(imports.front());
        info.lastBackup = persistence::newestBackup(ledger.connection(), ledger.environment().today);
        return info;
    });
}

bool isDateEstimated(const ledger::Allocation& allocation)
{
    return allocation.dateUnknown && allocation.kind == ledger::AllocationKind::Unknown;
}

bool DossierItem::settledDateEstimated() const
{
    if (!document.settledDateUnknown) return false;
    const auto last = std::find_if(allocations.rbegin(), allocations.rend(), [](const auto& posting) { return posting.dateUnknown; });
    return last != allocations.rend() && isDateEstimated(*last);
}

base::Result<Dossier> dossier(Ledger& ledger, const std::string& customerNumber)
{
    return dossier(ledger, customerNumber, TimelineStyle::Plain);
}

base::Result<Dossier> dossier(Ledger& ledger, const std::string& customerNumber, TimelineStyle style)
{
    return guarded([&]() -> base::Result<Dossier> {
        Dossier dossier;
        TEGOED_TRY(dossier.customer, findCustomer(ledger, customerNumber));
        auto& connection = ledger.connection();
        const base::CustomerId id = dossier.customer.id;
        const base::Currency currency = ledger.currency();
        dossier.open = dossier.overdue = dossier.unallocated = base::Money::zero(currency);
        dossier.contacts = persistence::contactsOf(connection, id);
        auto allocations = byDocument(persistence::allocationsOf(connection, id));
        auto steps = byDocument(persistence::stepsOf(connection, id));
        for (auto& stored : persistence::documentsOf(connection, id)) {
            const auto& document = stored.document;
            if (document.open.currency() == currency) {
                dossier.open += document.open;
                if (document.open.isPositive() && document.dueOn < ledger.environment().today) dossier.overdue += document.open;
            }
            dossier.items.push_back(
                {document, std::move(stored.texts), std::move(allocations[document.id]), std::move(steps[document.id])});
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
        dossier.timeline = timelineOf(ledger, dossier, style);
        return dossier;
    });
}

base::Result<std::vector<ledger::CustomerIndex>> actedToday(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<ledger::CustomerIndex>> {
        static constexpr std::array<std::string_view, 11> kActs{"log_call", "log_email", "log_note",      "snooze",
                                                                "hold_set", "pay",       "pay_seen",      "opening_decide",
                                                                "allocate", "write_off", "insolvency_set"};
        std::vector<ledger::CustomerIndex> customers;
        const ledger::Book& book = ledger.book();
        for (const auto id : persistence::customersOfEntries(ledger.connection(), ledger.environment().today, kActs)) {
            if (const auto customer = book.find(id)) customers.push_back(*customer);
        }
        return customers;
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
