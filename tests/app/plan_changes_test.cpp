#include "app/plan_changes.h"

#include "app/dunning_run.h"
#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/notes.h"

namespace tegoed::app {
namespace {

/// Three customers on 2 March 2026: 1 has two items in one reminder, 2 and 3 have one each, 4 is not due.
class ChangesLedger : public TestLedger {
public:
    ChangesLedger()
    {
        ImportRequest request;
        request.opening = Opening::New;
        items("customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-10,100.00\n1,F2,2026-01-02,2026-02-20,50.00\n"
              "2,F3,2026-02-02,2026-03-02,70.00\n3,F4,2026-02-02,2026-03-02,80.00\n",
              request);
        book = (*this)->book();
        plan = dunningPlan(**this)->plan;
    }
    PlanDifference difference()
    {
        (*this)->refresh();
        now = dunningPlan(**this)->plan;
        return planDifference({book, plan}, {(*this)->book(), now});
    }
    ledger::Book book{};
    dunning::Plan plan{};
    dunning::Plan now{};
};

/// `gone 1 paid`, `changed 2`, `new 3 …` for each change, by the payer's number.
std::string told(ChangesLedger& ledger, const PlanDifference& difference)
{
    std::string text;
    for (const auto& change : difference.changes) {
        const bool isGone = change.kind == PlanChange::Kind::Gone;
        const auto& book = isGone ? ledger.book : ledger->book();
        const auto& proposal = isGone ? ledger.plan.proposals[change.before] : ledger.now.proposals[change.now];
        text += isGone ? "gone " : change.kind == PlanChange::Kind::Changed ? "changed " : "new ";
        text += book.number(book.customers[proposal.customer]);
        if (change.why == PlanChange::Why::Paid) text += " paid";
        if (change.why == PlanChange::Why::Verdict) text += " " + std::string{name(change.verdict)};
        text += "; ";
    }
    return text;
}

TEST_CASE("plan changes: nothing changed is the same plan", "[run]")
{
    ChangesLedger ledger;
    const auto difference = ledger.difference();
    CHECK(difference.changes.empty());
    CHECK(difference.sameAs == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("plan changes: what is paid, stopped or new is told with its reason", "[run]")
{
    ChangesLedger ledger;
    REQUIRE(pay(*ledger, "1", "50.00", day("2026-03-02"), {"F2"}));        // One of two items.
    REQUIRE(pay(*ledger, "2", "70.00", day("2026-03-02"), {"F3"}));        // All.
    REQUIRE(setHold(*ledger, "3", {}, day("2026-03-31"), "asked for it")); // Stopped.
    ledger.items("customer,number,issued,due,amount\n4,F5,2026-02-01,2026-03-01,90.00\n");
    const auto difference = ledger.difference();
    CHECK(told(ledger, difference) == "gone 2 paid; gone 3 on_hold; changed 1 paid; new 4; ");
    CHECK(difference.sameAs == std::vector<std::size_t>{PlanDifference::kNone, PlanDifference::kNone});
}

TEST_CASE("plan changes: a part payment of an item that is still asked for is a change", "[run]")
{
    ChangesLedger ledger;
    REQUIRE(pay(*ledger, "1", "30.00", day("2026-03-02"), {"F1"}));
    const auto difference = ledger.difference();
    CHECK(told(ledger, difference) == "changed 1 paid; ");
    CHECK(difference.sameAs == std::vector<std::size_t>{PlanDifference::kNone, 1, 2});
}

} // namespace
} // namespace tegoed::app
