#include "app/imports.h"

#include "base/assert.h"

#include <algorithm>

namespace tegoed::app {

ChangeGroup groupOf(const ImportChange& change)
{
    using Kind = ImportChange::Kind;
    if (change.subject == ImportChange::Subject::Contact) return ChangeGroup::Contact;
    if (change.subject == ImportChange::Subject::Customer)
        return change.kind == Kind::New ? ChangeGroup::CustomerNew : ChangeGroup::CustomerChanged;
    switch (change.kind) {
    case Kind::New:
        if (!change.document) return ChangeGroup::OnAccount;
        return *change.document == ledger::DocumentKind::CreditNote ? ChangeGroup::Credited : ChangeGroup::New;
    case Kind::PartPaid: return ChangeGroup::PartPaid;
    case Kind::Paid: return ChangeGroup::Paid;
    case Kind::Reopened: return ChangeGroup::Reopened;
    case Kind::DueChanged: return ChangeGroup::DueChanged;
    case Kind::TextChanged: return ChangeGroup::TextChanged;
    case Kind::Vanished: return ChangeGroup::Vanished;
    case Kind::CameBack: return ChangeGroup::CameBack;
    }
    TEGOED_UNREACHABLE();
}

std::string_view name(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::Paid: return "paid";
    case ChangeGroup::PartPaid: return "part_paid";
    case ChangeGroup::Credited: return "credited";
    case ChangeGroup::OnAccount: return "on_account";
    case ChangeGroup::Vanished: return "vanished";
    case ChangeGroup::New: return "new";
    case ChangeGroup::CameBack: return "came_back";
    case ChangeGroup::Reopened: return "reopened";
    case ChangeGroup::DueChanged: return "due_changed";
    case ChangeGroup::TextChanged: return "text_changed";
    case ChangeGroup::CustomerNew: return "customer_new";
    case ChangeGroup::CustomerChanged: return "customer_changed";
    case ChangeGroup::Contact: return "contact";
    }
    TEGOED_UNREACHABLE();
}

void ChangeSum::add(base::Money amount)
{
    ++count;
    const auto same = std::find_if(amounts.begin(), amounts.end(), [&](base::Money sum) { return sum.currency() == amount.currency(); });
    if (same != amounts.end())
        *same += amount;
    else
        amounts.push_back(amount);
}

void ImportReport::count(ChangeGroup group, base::Money amount)
{
    ChangeSum& sum = sums[group];
    if (sum.amounts.empty()) sum.amounts.push_back(base::Money::zero(balanceBefore.currency()));
    sum.add(amount);
}

void ImportReport::note(ImportChange change)
{
    count(groupOf(change), change.amount);
    if (changes.size() < kShownChangesLimit) changes.push_back(std::move(change));
}

} // namespace tegoed::app
