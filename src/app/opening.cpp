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
class Deciding {
public:
    Deciding(Ledger& owner, persistence::Transaction& changes, ledger::Customer whom, OpeningChoice chosen)
        : m_ledger(owner), m_transaction(changes), m_customer(std::move(whom)), m_choice(chosen), m_today(owner.environment().today),
          m_restUntil(m_today + base::Days{kRestDays}), m_holdUntil(owner.calendar().plusBusinessDays(m_today, kCallBusinessDays))
    {
        if (m_choice.list == OpeningList::CallFirst) m_holds = persistence::holdsOf(m_ledger.connection(), m_customer.id);
    }

    void decide(persistence::StoredDocument stored)
    {
        const base::DocumentId id = stored.document.id;
        stored.document.openingReview = false;
        m_transaction.updateFacts(stored.document, stored.rowHash);
        m_decided.push_back(id);
        m_transaction.insertRest(id, m_restUntil, "opening_review");
        if (m_choice.list == OpeningList::CallFirst)
            hold(stored.document);
        else
            takeEarlierStages(id);
    }

    [[nodiscard]] bool hasItems() const { return !m_decided.empty(); }

    /// Puts the customer on top of today's list if he is to be called.
    void note() const
    {
        if (m_choice.list != OpeningList::CallFirst) return;
        persistence::ContactEvent event;
        event.customer = m_customer.id;
        event.happenedOn = m_today;
        event.kind = ledger::ContactKind::Note;
        event.text = reason();
        event.nextOn = event.happenedOn;
        event.user = m_ledger.context().user;
        event.items = m_decided;
        m_transaction.insert(event);
    }

    /// What was decided, for the journal.
    [[nodiscard]] nlohmann::ordered_json details() const
    {
        nlohmann::ordered_json said{{"customer", m_customer.number}};
        if (m_choice.list == OpeningList::CallFirst) {
            said["list"] = "call_first";
            said["hold_until"] = toString(m_holdUntil);
            if (!m_heldLonger.empty()) said["held_longer"] = m_heldLonger;
        } else {
            said["list"] = "go_on";
            said["stage"] = name(m_choice.stage);
        }
        said["rest_until"] = toString(m_restUntil);
        return said;
    }

private:
    /// A hold that somebody set for longer stays, with its reason.
    void hold(const ledger::Document& document)
    {
        const auto isLonger = [&](const auto& one) { return one.document == document.id && one.until >= m_holdUntil; };
        if (std::any_of(m_holds.begin(), m_holds.end(), isLonger))
            m_heldLonger.push_back(document.number);
        else
            m_transaction.setHold(m_customer.id, document.id, m_holdUntil, reason(), m_today);
    }

    void takeEarlierStages(base::DocumentId id) const
    {
        // What comes before the stage counts as taken, as an imported level does.
        const auto taken = persistence::stepsOf(m_ledger.connection(), id);
        std::vector<persistence::StepRow> steps;
        for (const ledger::Stage stage : kStages) {
            if (stage >= m_choice.stage) break;
            const bool isKnown = std::any_of(taken.begin(), taken.end(), [&](const auto& step) { return step.stage == stage; });
            if (!isKnown) steps.push_back({id, stage, m_today, std::nullopt, false});
        }
        m_transaction.insertSteps(steps);
    }

    [[nodiscard]] std::string reason() const { return text("opening.call_first", m_ledger.environment().language); }

    Ledger& m_ledger;
    persistence::Transaction& m_transaction;
    ledger::Customer m_customer;
    OpeningChoice m_choice;
    base::Date m_today;
    base::Date m_restUntil; ///< First day of a step.
    base::Date m_holdUntil;
    std::vector<persistence::StoredHold> m_holds{};
    std::vector<base::DocumentId> m_decided{};
    std::vector<std::string> m_heldLonger{};
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
        nlohmann::ordered_json decided = nlohmann::ordered_json::array();
        std::optional<base::CustomerId> only;
        for (const OpeningDecision& decision : decisions) {
            TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, decision.customer));
            Deciding deciding{ledger, transaction, customer, decision.choice};
            for (auto& stored : persistence::documentsOf(ledger.connection(), customer.id)) {
                if (!stored.document.openingReview) continue;
                items.push_back(stored.document.number);
                deciding.decide(std::move(stored));
            }
            if (!deciding.hasItems()) return base::fail(base::ErrorCode::ItemUnknown, {decision.customer});
            deciding.note();
            decided.push_back(deciding.details());
            transaction.touch(customer.id);
            only = customer.id;
        }
        const int count = static_cast<int>(items.size());
        nlohmann::ordered_json details;
        if (decisions.size() == 1) details["customer"] = decisions.front().customer;
        details["items"] = std::move(items);
        details["decided"] = std::move(decided);
        commit(ledger, transaction, "opening_decide", decisions.size() == 1 ? only : std::nullopt, details.dump());
        return count;
    });
}

base::Result<int> decideOpeningReview(Ledger& ledger, const std::string& customer)
{
    auto count = decideOpening(ledger, {{customer, {}}});
    if (!count && count.error().code == base::ErrorCode::ItemUnknown) return 0;
    return count;
}

} // namespace tegoed::app
