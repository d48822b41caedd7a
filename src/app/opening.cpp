#include "app/opening.h"

#include "app/item_lookup.h"
#include "app/wording.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tegoed::app {

namespace {

constexpr int kRestDays = 7; // Contract, dunning rule 5.
constexpr int kCallBusinessDays = 10;
constexpr int kOldDays = 365;
constexpr std::int64_t kLargeMinor = 1'000'000;
constexpr std::array kStages{ledger::Stage::Reminder1, ledger::Stage::Reminder2, ledger::Stage::Reminder3, ledger::Stage::Reminder4};

/// One customer's items, and what was decided about them.
struct Deciding {
    Ledger& ledger;
    persistence::Transaction& transaction;
    ledger::Customer customer;
    OpeningChoice choice;

    void decide(persistence::StoredDocument stored) const
    {
        const base::Date today = ledger.environment().today;
        const base::DocumentId id = stored.document.id;
        stored.document.openingReview = false;
        transaction.updateFacts(stored.document, stored.rowHash);
        if (choice.list == OpeningList::CallFirst) {
            transaction.setHold(customer.id, id, ledger.calendar().plusBusinessDays(today, kCallBusinessDays), reason(), today);
            return;
        }
        transaction.insertRest(id, today + base::Days{kRestDays}, "opening_review");
        // What comes before the stage counts as taken, as an imported level does.
        const auto taken = persistence::stepsOf(ledger.connection(), id);
        std::vector<persistence::StepRow> steps;
        for (const ledger::Stage stage : kStages) {
            if (stage >= choice.stage) break;
            const bool isKnown = std::any_of(taken.begin(), taken.end(), [&](const auto& step) { return step.stage == stage; });
            if (!isKnown) steps.push_back({id, stage, today, std::nullopt, false});
        }
        transaction.insertSteps(steps);
    }

    /// Puts the customer on top of today's list.
    void note(const std::vector<base::DocumentId>& items) const
    {
        persistence::ContactEvent event;
        event.customer = customer.id;
        event.happenedOn = ledger.environment().today;
        event.kind = ledger::ContactKind::Note;
        event.text = reason();
        event.nextOn = event.happenedOn;
        event.user = ledger.environment().user;
        event.items = items;
        transaction.insert(event);
    }

    [[nodiscard]] std::string reason() const { return text("opening.call_first", ledger.environment().language); }
};

} // namespace

std::span<const ledger::Stage> openingStages()
{
    return kStages;
}

OpeningChoice propose(const OpeningFacts& facts)
{
    if (facts.oldestDays > kOldDays || facts.openMinor >= kLargeMinor) return {OpeningList::CallFirst, ledger::Stage::Reminder1};
    std::size_t next = 0;
    for (std::size_t i = 0; i < kStages.size(); ++i)
        if (facts.steps.contains(kStages[i])) next = i + 1;
    return {OpeningList::GoOn, kStages[std::min(next, kStages.size() - 1)]};
}

std::vector<OpeningCustomer> openingCustomers(const ledger::Book& book, base::Date today)
{
    std::vector<OpeningCustomer> customers;
    for (std::size_t i = 0; i < book.customers.size(); ++i) {
        OpeningCustomer one;
        std::uint8_t steps = 0;
        for (const auto& item : book.items.of(static_cast<ledger::CustomerIndex>(i))) {
            if (item.openMinor == 0 || (item.flags & ledger::kItemOpeningReview) == 0) continue;
            ++one.count;
            if (item.currency == 0) one.facts.openMinor += item.openMinor;
            one.facts.oldestDays = std::max(one.facts.oldestDays, today.dayNumber() - item.dueOn);
            steps = static_cast<std::uint8_t>(steps | item.steps);
        }
        if (one.count == 0) continue;
        one.customer = book.number(book.customers[i]);
        one.customerName = book.nameOf(book.customers[i]);
        one.facts.steps = ledger::StageSet{steps};
        one.proposal = propose(one.facts);
        customers.push_back(std::move(one));
    }
    std::stable_sort(customers.begin(), customers.end(),
                     [](const OpeningCustomer& a, const OpeningCustomer& b) { return a.facts.oldestDays > b.facts.oldestDays; });
    return customers;
}

base::Result<int> decideOpening(Ledger& ledger, const std::vector<OpeningDecision>& decisions)
{
    return guarded([&]() -> base::Result<int> {
        if (decisions.empty()) return 0;
        auto transaction = ledger.begin();
        nlohmann::ordered_json items = nlohmann::ordered_json::array();
        std::optional<base::CustomerId> only;
        for (const OpeningDecision& decision : decisions) {
            TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, decision.customer));
            const Deciding deciding{ledger, transaction, customer, decision.choice};
            std::vector<base::DocumentId> decided;
            for (auto& stored : persistence::documentsOf(ledger.connection(), customer.id)) {
                if (!stored.document.openingReview) continue;
                items.push_back(stored.document.number);
                decided.push_back(stored.document.id);
                deciding.decide(std::move(stored));
            }
            if (decided.empty()) return base::fail(base::ErrorCode::ItemUnknown, {decision.customer});
            if (decision.choice.list == OpeningList::CallFirst) deciding.note(decided);
            transaction.touch(customer.id);
            only = customer.id;
        }
        const int count = static_cast<int>(items.size());
        const nlohmann::ordered_json details{{"items", std::move(items)}, {"rest_days", kRestDays}};
        commit(ledger, transaction, "opening_decide", decisions.size() == 1 ? only : std::nullopt, details.dump());
        return count;
    });
}

} // namespace tegoed::app
