#include "persistence/book_rows.h"

#include <algorithm>
#include <unordered_map>

namespace tegoed::persistence {
namespace {

using ledger::kNoDay;

/// Contract, dunning rule 5: an item waits up to and including the fifth business day after a call whose outcome was `paid_already` or
/// `asks_copy`, and reminders wait up to and including the second one after any call in which somebody was reached.
constexpr int kContactedBusinessDays = 5;
constexpr int kReachedBusinessDays = 2;
/// Rule 5: the days between the end of an insolvency and the next step.
constexpr std::int32_t kRestingDays = 7;

void raise(std::int32_t& day, std::int32_t other)
{
    day = std::max(day, other);
}

std::int32_t plusBusinessDays(const base::BusinessCalendar& calendar, std::int32_t day, int count)
{
    return calendar.plusBusinessDays(base::Date::ofDayNumber(day), count).dayNumber();
}

bool asksToWait(const std::optional<ledger::CallOutcome>& outcome)
{
    return outcome == ledger::CallOutcome::PaidAlready || outcome == ledger::CallOutcome::AsksCopy;
}

void readEvents(const Scope& scope, const base::BusinessCalendar& calendar, const CustomerPlace& place)
{
    struct Days {
        std::int32_t askedOn = kNoDay; ///< Asked to wait, about no items in particular.
        std::int32_t reachedOn = kNoDay;
    };
    std::unordered_map<ledger::CustomerRecord*, Days> days;
    Query rows = scope.rows(
        "SELECT e.customer_id, e.happened_on, e.kind, e.outcome, e.next_on, e.outcome IN ('paid_already', 'asks_copy') AND EXISTS "
        "(SELECT 1 FROM contact_event_items i WHERE i.event_id = e.id) FROM contact_events e",
        "e.customer_id", {}, "ORDER BY e.id");
    while (rows.next()) {
        ledger::CustomerRecord* const customer = place(rows.int64(0));
        if (customer == nullptr) continue;
        const std::int32_t on = rows.int32(1);
        const auto kind = ledger::parseContactKind(rows.text(2)).value_or(ledger::ContactKind::Note);
        const auto outcome = ledger::parseCallOutcome(rows.text(3));
        const bool isContact = kind == ledger::ContactKind::Call || kind == ledger::ContactKind::Email;
        if (isContact) raise(customer->lastContactOn, on);
        // The newest word on what comes next counts; a contact on that day or later was the next action.
        if (!rows.isNull(4)) {
            customer->nextActionOn = rows.int32(4);
        } else if (isContact && customer->nextActionOn != kNoDay && on >= customer->nextActionOn) {
            customer->nextActionOn = kNoDay;
        }
        if (kind != ledger::ContactKind::Call || !outcome) continue;
        if (ledger::reached(*outcome)) raise(days[customer].reachedOn, on);
        if (asksToWait(outcome) && rows.int64(5) == 0) raise(days[customer].askedOn, on);
    }
    // The last day follows from the newest call alone, because later calls never end earlier.
    for (const auto& [customer, day] : days) {
        if (day.reachedOn != kNoDay) customer->reachedUntil = plusBusinessDays(calendar, day.reachedOn, kReachedBusinessDays);
        if (day.askedOn != kNoDay) customer->contactedUntil = plusBusinessDays(calendar, day.askedOn, kContactedBusinessDays);
    }
}

} // namespace

void readCustomerFacts(const Scope& scope, const base::BusinessCalendar& calendar, const CustomerPlace& place)
{
    {
        Query rows = scope.rows("SELECT customer_id, role, email <> '', phone <> '' FROM contacts", "customer_id");
        while (rows.next()) {
            ledger::CustomerRecord* const customer = place(rows.int64(0));
            if (customer == nullptr) continue;
            const auto role = ledger::parseContactRole(rows.text(1));
            // Other people of the customer get no reminders of their own.
            if (role == ledger::ContactRole::Reminders || role == ledger::ContactRole::Invoices) customer->hasEmail |= rows.int64(2) != 0;
            customer->hasPhone |= rows.int64(3) != 0;
        }
    }
    {
        Query rows = scope.rows("SELECT customer_id, until_on FROM holds", "customer_id", "document_id IS NULL AND lifted_on IS NULL");
        while (rows.next()) {
            if (ledger::CustomerRecord* const customer = place(rows.int64(0))) raise(customer->holdUntil, rows.int32(1));
        }
    }
    {
        Query rows = scope.rows("SELECT customer_id, lifted_on FROM insolvencies", "customer_id");
        while (rows.next()) {
            ledger::CustomerRecord* const customer = place(rows.int64(0));
            if (customer == nullptr) continue;
            if (rows.isNull(1)) {
                customer->insolvent = true;
            } else {
                raise(customer->restingUntil, rows.int32(1) + kRestingDays);
                customer->formalNoticeAgain = true;
            }
        }
    }
    {
        Query rows = scope.rows("SELECT customer_id, paid_count, late_count, days_late_tenths FROM behaviours", "customer_id");
        while (rows.next()) {
            ledger::CustomerRecord* const customer = place(rows.int64(0));
            if (customer == nullptr) continue;
            customer->paidCount = rows.int32(1);
            customer->lateCount = rows.int32(2);
            customer->daysLateTenths = rows.int32(3);
        }
    }
    readEvents(scope, calendar, place);
}

void readItemFacts(const Scope& scope, const base::BusinessCalendar& calendar, const ItemPlace& place,
                   std::vector<ledger::ItemState>& states)
{
    if (states.empty()) states.resize(1);
    const auto stateOf = [&](ledger::OpenItem& item) -> ledger::ItemState& {
        if (item.state == 0) {
            item.state = static_cast<std::uint32_t>(states.size());
            states.emplace_back();
        }
        return states[item.state];
    };
    const bool isOne = scope.customer.has_value();
    {
        Query rows = scope.rows(
            isOne ? "SELECT s.document_id, s.stage, s.taken_on, s.task_open FROM documents d JOIN steps s ON s.document_id = d.id"
                  : "SELECT document_id, stage, taken_on, task_open FROM steps",
            "d.customer_id", isOne ? "d.open_minor <> 0" : "");
        while (rows.next()) {
            ledger::OpenItem* const item = place(rows.int64(0));
            const std::int32_t stage = rows.int32(1);
            if (item == nullptr || stage < 0 || stage >= ledger::kStageCount) continue;
            const std::int32_t on = rows.int32(2);
            if (rows.int64(3) != 0) { // Not taken yet: it counts once the call is made or its days are over.
                raise(stateOf(*item).callTaskOn, on);
                continue;
            }
            ledger::StageSet steps{item->steps};
            steps.insert(static_cast<ledger::Stage>(stage));
            item->steps = steps.bits();
            raise(item->lastStepOn, on);
            if (stage == static_cast<int>(ledger::Stage::FormalNotice)) raise(item->formalNoticeOn, on);
        }
    }
    {
        Query rows = scope.rows("SELECT document_id, until_on FROM holds", "customer_id", "document_id IS NOT NULL AND lifted_on IS NULL");
        while (rows.next()) {
            if (ledger::OpenItem* const item = place(rows.int64(0))) raise(stateOf(*item).holdUntil, rows.int32(1));
        }
    }
    {
        Query rows = scope.rows(isOne ? "SELECT r.document_id, r.until_on FROM documents d JOIN rests r ON r.document_id = d.id"
                                      : "SELECT document_id, until_on FROM rests",
                                "d.customer_id", isOne ? "d.open_minor <> 0" : "");
        while (rows.next()) {
            ledger::OpenItem* const item = place(rows.int64(0));
            if (item == nullptr) continue;
            ledger::ItemState& state = stateOf(*item);
            raise(state.restingUntil, rows.int32(1));
            state.formalNoticeAgain = true;
        }
    }
    {
        // By the item's customer: somebody else may have paid it.
        Query rows =
            isOne ? scope.rows(
                        "SELECT p.document_id, p.amount_minor, p.paid_on FROM documents d JOIN seen_payments p ON p.document_id = d.id",
                        "d.customer_id", "d.open_minor <> 0")
                  : scope.rows("SELECT document_id, amount_minor, paid_on FROM seen_payments", "customer_id", "document_id IS NOT NULL");
        while (rows.next()) {
            ledger::OpenItem* const item = place(rows.int64(0));
            if (item == nullptr) continue;
            ledger::ItemState& state = stateOf(*item);
            state.seenMinor += rows.int64(1);
            raise(state.seenOn, rows.int32(2));
        }
    }
    {
        constexpr std::string_view kAsksToWait = "e.kind = 'call' AND e.outcome IN ('paid_already', 'asks_copy')";
        Query rows =
            isOne ? scope.rows("SELECT i.document_id, e.happened_on FROM documents d JOIN contact_event_items i ON i.document_id = d.id "
                               "JOIN contact_events e ON e.id = i.event_id",
                               "d.customer_id", "d.open_minor <> 0 AND e.kind = 'call' AND e.outcome IN ('paid_already', 'asks_copy')")
                  : scope.rows("SELECT i.document_id, e.happened_on FROM contact_events e JOIN contact_event_items i ON i.event_id = e.id",
                               "e.customer_id", kAsksToWait);
        while (rows.next()) {
            ledger::OpenItem* const item = place(rows.int64(0));
            if (item == nullptr) continue;
            raise(stateOf(*item).contactedUntil, plusBusinessDays(calendar, rows.int32(1), kContactedBusinessDays));
        }
    }
}

} // namespace tegoed::persistence
