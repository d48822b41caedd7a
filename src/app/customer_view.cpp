#include "app/customer_view.h"

#include "app/plan_context.h"
#include "app/timeline.h"
#include "dunning/item_rules.h"
#include "persistence/behaviours.h"

#include <algorithm>

namespace tegoed::app {

namespace {

/// As the aging counts: documents from their issue date on, by due date, unallocated money apart.
reporting::AgingRow agingOf(const Dossier& dossier, base::Currency currency, base::Date asOf)
{
    const reporting::AgingBuckets buckets;
    constexpr auto kBasis = reporting::AgingBasis::Due;
    reporting::AgingRow row;
    row.key = dossier.customer.number;
    row.name = dossier.customer.name;
    row.currency = currency;
    row.amountsMinor.resize(buckets.count(kBasis), 0);
    for (const auto& item : dossier.items) {
        const auto& document = item.document;
        if (document.open.currency() != currency || document.issuedOn > asOf) continue;
        row.amountsMinor[buckets.bucketOf(static_cast<std::int32_t>((asOf - document.dueOn).count()), kBasis)] += document.open.minor();
    }
    row.unallocatedMinor = -dossier.unallocated.minor();
    return row;
}

std::map<base::DocumentId, NextStep> nextSteps(Ledger& ledger, ledger::CustomerIndex customer, const PlanView* given)
{
    std::map<base::DocumentId, NextStep> next;
    const auto& book = ledger.book();
    const auto read = [&](const dunning::Plan& plan, const dunning::Planner& planner) {
        auto place = book.items.firstOf(customer);
        for (const auto& item : book.items.of(customer)) {
            if (item.openMinor != 0)
                next[base::DocumentId{item.id}] = {plan.verdictOf(place), plan.stageOf(place), planner.nextLookOn(plan, place)};
            ++place;
        }
    };
    if (customer >= book.items.customerCount()) return next;
    if (given != nullptr && given->context && given->changeNumber == book.changeNumber && given->plan.on == ledger.environment().today) {
        read(given->plan, given->context->planner());
    } else if (const auto context = PlanContext::make(ledger, {}, false)) {
        const auto& planner = (*context)->planner();
        read(planner.of(dunning::payerOf(book, customer)), planner);
    }
    return next;
}

} // namespace

std::string policyInForce(Ledger& ledger, const ledger::Customer& customer)
{
    const auto& policies = ledger.policies();
    const std::string ofSegment = customer.segment.empty() ? std::string{} : ledger.setting("segment." + customer.segment + ".policy");
    for (const std::string& name : {customer.policy, ofSegment, ledger.setting("dunning.policy")}) {
        if (!name.empty() && std::any_of(policies.begin(), policies.end(), [&](const auto& policy) { return policy.name == name; }))
            return name;
    }
    return "standard";
}

base::Result<CustomerView> customerView(Ledger& ledger, const std::string& number, const PlanView* plan)
{
    CustomerView view;
    TEGOED_TRY(view.dossier, dossier(ledger, number, TimelineStyle::Reader));
    return guarded([&]() -> base::Result<CustomerView> {
        const auto& customer = view.dossier.customer;
        view.asOf = ledger.environment().today;
        view.settled = persistence::settledInvoicesOf(ledger.connection(), customer.id);
        view.behaviour = reporting::paymentBehaviour(view.settled, view.asOf);
        view.aging = agingOf(view.dossier, ledger.currency(), view.asOf);
        view.policy = policyInForce(ledger, customer);
        const auto& book = ledger.book();
        if (const auto index = book.find(customer.id)) {
            view.next = nextSteps(ledger, *index, plan);
            const auto& payer = book.customers[dunning::payerOf(book, *index)];
            view.toConsumer = dunning::customerRules(book.customers[*index], payer).isConsumer;
        }
        return std::move(view);
    });
}

} // namespace tegoed::app
